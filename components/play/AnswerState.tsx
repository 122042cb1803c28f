import { CloudOff } from "lucide-react";
import { Said } from "@/components/words/Said";
import { formula, type Sentence } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { NodeId } from "@/lib/engine/graph";
import type { AnswerView } from "@/lib/protocol/views";
import type { PlayViews } from "./PlayRoom";
import { firstAnswerAt } from "./sheet";
import { VerdictLine } from "./VerdictLine";

interface Props {
  readonly views: PlayViews;
  readonly node: NodeId;
  readonly answer: AnswerView | null;
  /** Where the way goes on, as it is called; null where nothing is left. */
  readonly next: Sentence | null;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly refusal: string | null;
}

/** What may be typed, one of a kind. */
const forms = { number: formula("-1.5"), fraction: formula("1/3"), expression: formula("(2\u00a0-\u00a05)*0.5") };

/** What became of the last answer at this node; read aloud as it changes. */
export function AnswerState(props: Props) {
  return (
    <div id="answer-verdict" aria-live="polite" className="min-h-[46px] lg:min-h-[92px]">
      <State {...props} />
    </div>
  );
}

function State({ views, node, answer, next, isPending, isOffline, refusal }: Props) {
  const { t } = useWords();
  const { room, board, seat } = views;
  if (isPending && isOffline)
    return (
      <p className="flex items-center gap-2 text-[15px] text-muted">
        <CloudOff aria-hidden size={18} className="shrink-0" />
        {t("play.state.waiting")}
      </p>
    );
  if (refusal !== null) return <p className="text-[15px] text-wrong">{refusal}</p>;
  if (answer !== null) return <VerdictLine {...{ board, seat, answer, next }} rules={room.exercise.rules} />;
  if (firstAnswerAt(seat, node) !== null) return <p className="text-[15px] text-muted">{t("play.state.firstVote")}</p>;
  return (
    <p className="text-[13px] text-muted">
      <Said sentence={t("play.state.forms", forms)} />
    </p>
  );
}
