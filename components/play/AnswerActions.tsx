import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Said } from "@/components/words/Said";
import type { Sentence } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";

interface Props {
  /** This node is settled: the way is on, not another check. */
  readonly goesOn: boolean;
  /** Where the way goes on, as it is called; null where nothing is left. */
  readonly next: Sentence | null;
  /** What to say when every node is settled; null while some are not. */
  readonly allDone: string | null;
  /** A vote is given, not checked. */
  readonly isVote: boolean;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly isBlocked: boolean;
  /** Beside the check, while there is something to work out. */
  readonly hint: ReactNode;
}

/** The one thing to press. */
export function AnswerActions({ goesOn, next, allDone, isVote, isPending, isOffline, isBlocked, hint }: Props) {
  const { t } = useWords();
  if (goesOn && next === null)
    return (
      <p className="flex min-h-12 items-center justify-center text-center text-[15px] text-muted">
        {allDone ?? t("play.actions.settled")}
      </p>
    );
  if (goesOn && next !== null)
    return (
      <Button type="submit" kind="primary" size="large" className="w-full">
        <span>
          <Said sentence={t("play.actions.next", { node: next })} />
        </span>
        <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
      </Button>
    );
  const moment = !isPending ? (isVote ? "vote" : "check") : isOffline ? "kept" : isVote ? "voting" : "checking";
  return (
    <div className="flex gap-2.5">
      {hint}
      <Button
        type="submit"
        kind="primary"
        size="large"
        className="flex-1"
        isBusy={isPending && !isOffline}
        disabled={isBlocked || isPending}
      >
        {t(`play.actions.${moment}`)}
      </Button>
    </div>
  );
}
