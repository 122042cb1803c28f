import { ArrowRight } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { PractisedView } from "@/lib/protocol/views";
import type { PlayViews } from "./PlayRoom";
import { SolvedScreen } from "./SolvedScreen";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  /** The next exercise with something left to do; null when all are finished. */
  readonly next: PractisedView | null;
  readonly onGo: (exercise: number) => void;
  readonly onList: () => void;
}

/** An exercise of the practice that is finished, and the way on. */
export function PracticeSolved({ views, evaluation, next, onGo, onList }: Props) {
  const { t } = useWords();
  return (
    <SolvedScreen views={views} evaluation={evaluation} title={t("play.practice.finished")} first={null}>
      <Button kind="primary" size="large" onClick={() => (next ? onGo(next.exercise) : onList())}>
        {next
          ? t("play.practice.next", { title: t("ui.exercise", { title: next.title, step: next.step ?? 0 }) })
          : t("play.practice.seeAll")}
        <ArrowRight aria-hidden size={18} className="shrink-0 rtl:-scale-x-100" />
      </Button>
    </SolvedScreen>
  );
}
