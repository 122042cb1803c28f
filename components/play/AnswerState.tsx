import { CloudOff } from "lucide-react";
import type { NodeId } from "@/lib/engine/graph";
import type { AnswerView } from "@/lib/protocol/views";
import type { PlayViews } from "./PlayRoom";
import { firstAnswerAt } from "./sheet";
import { VerdictLine } from "./VerdictLine";

interface Props {
  readonly views: PlayViews;
  readonly node: NodeId;
  readonly answer: AnswerView | null;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly refusal: string | null;
}

/** What became of the last answer at this node; read aloud as it changes. */
export function AnswerState(props: Props) {
  return (
    <div id="answer-verdict" aria-live="polite" className="min-h-[46px] lg:min-h-[92px]">
      <State {...props} />
    </div>
  );
}

function State({ views, node, answer, isPending, isOffline, refusal }: Props) {
  const { room, board, seat } = views;
  if (isPending && isOffline)
    return (
      <p className="flex items-center gap-2 text-[15px] text-muted">
        <CloudOff aria-hidden size={18} className="shrink-0" />
        Waiting to be sent.
      </p>
    );
  if (refusal !== null) return <p className="text-[15px] text-wrong">{refusal}</p>;
  if (answer !== null) return <VerdictLine board={board} seat={seat} answer={answer} rules={room.exercise.rules} />;
  if (firstAnswerAt(seat, node) !== null)
    return <p className="text-[15px] text-muted">This was your first vote. Give it again, or change it.</p>;
  return (
    <p className="text-[13px] text-muted">
      A number, a fraction or an expression: <code>-1.5</code>, <code>1/3</code>, <code>(2 - 5)*0.5</code>.
    </p>
  );
}
