import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { sayPoints } from "@/components/words/counting";
import { sayMistake } from "@/components/words/mistakes";
import { sayVerdict } from "@/components/words/verdicts";
import { nameNode } from "@/lib/engine/problems";
import type { Rules } from "@/lib/protocol/lesson";
import type { AnswerView, BoardView, SeatView } from "@/lib/protocol/views";
import { slipsBehind } from "./sheet";

interface Props {
  readonly board: BoardView;
  readonly seat: SeatView;
  readonly answer: AnswerView;
  readonly rules: Rules;
}

/** The verdict in colour, icon and words. */
export function VerdictLine({ board, seat, answer, rules }: Props) {
  const { judgement, points } = answer;
  const { verdict } = judgement;
  const isPaid = verdict === "correct" || verdict === "carried";
  const sentence = sayVerdict(judgement, {
    graph: board.graph,
    mistake: judgement.misconception === null ? null : sayMistake(judgement.misconception),
    slips: verdict === "carried" ? slipsBehind(board, seat, judgement.node).map(nameNode) : [],
  });
  return (
    <div className="flex flex-col gap-0.5 text-[15px]">
      <div className="flex items-baseline justify-between gap-3">
        <VerdictBadge verdict={verdict} />
        <span className="font-mono text-[13px] text-muted">
          {isPaid ? `+${sayPoints(points)}` : sayAttempts(judgement, rules)}
        </span>
      </div>
      {sentence !== "" && <p className="pl-[26px]">{sentence}</p>}
    </div>
  );
}

/** Where attempts are limited, how many are left. */
function sayAttempts({ verdict, attempt }: AnswerView["judgement"], { attempts }: Rules): string {
  if (attempts === null) return "";
  const used = verdict === "wrong" ? attempt : attempt - 1;
  return `attempt ${Math.max(1, used)} of ${attempts}`;
}
