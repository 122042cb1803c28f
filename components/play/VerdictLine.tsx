import { Check } from "lucide-react";
import { useMemo } from "react";
import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { sayPoints } from "@/components/words/counting";
import { sayMistake } from "@/components/words/mistakes";
import type { Sentence } from "@/components/words/sentence";
import { sayVerdict } from "@/components/words/verdicts";
import { evaluate } from "@/lib/engine/evaluate";
import { readAnswer } from "@/lib/notation/answer";
import type { Rules } from "@/lib/protocol/lesson";
import type { AnswerView, BoardView, SeatView, StudentJudgement } from "@/lib/protocol/views";
import { answerScope } from "./answerScope";
import { answerAt, isSettled, nextOpen, slipsBehind } from "./sheet";

interface Props {
  readonly board: BoardView;
  readonly seat: SeatView;
  readonly answer: AnswerView;
  readonly rules: Rules;
}

/** The verdict in colour, icon and words; while a vote goes on, that the answer is in. */
export function VerdictLine(props: Props) {
  const { judgement } = props.answer;
  if (judgement) return <Verdict {...props} judgement={judgement} />;
  return (
    <p className="flex items-start gap-2 text-[15px]">
      <Check aria-hidden size={18} strokeWidth={2.5} className="mt-0.5 shrink-0" />
      <span>
        <b className="font-semibold">Your vote is in.</b> You may change it until the vote closes.
      </span>
    </p>
  );
}

function Verdict({ board, seat, answer, rules, judgement }: Props & { readonly judgement: StudentJudgement }) {
  const { points, text } = answer;
  const { verdict } = judgement;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  const isPaid = verdict === "correct" || verdict === "carried";
  const reading = readAnswer(text, answerScope(evaluation, seat));
  const slips = verdict === "carried" ? slipsBehind(board, seat, judgement.node).map(({ id }) => id) : [];
  const sentence = sayVerdict(judgement, {
    graph: board.graph,
    mistake: sayMistake(judgement, evaluation),
    slips,
    canMend: slips.some((id) => !isSettled(answerAt(seat, id), rules)),
    isPaidInFull: rules.carriedCredit === 1,
    figures: reading.ok ? reading.significantFigures : 0,
    isOver: verdict === "wrong" && isSettled(answer, rules),
    next: nextOpen(board, seat, rules, judgement.node),
  });
  return (
    <div className="flex flex-col gap-0.5 text-[15px]">
      <div className="flex items-baseline justify-between gap-3">
        <VerdictBadge verdict={verdict} />
        <span className="font-mono text-[13px] text-muted">
          {isPaid ? `+${sayPoints(points)}` : sayAttempts(judgement, rules)}
        </span>
      </div>
      <p className="pl-[26px]">
        <Said sentence={sentence} />
      </p>
    </div>
  );
}

/** A sentence with its names set like code. */
function Said({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, at) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
      <span key={at} className="font-medium font-mono text-[0.94em]">
        {part.formula}
      </span>
    ),
  );
}

/** Where attempts are limited, how many are left. */
function sayAttempts({ verdict, attempt }: StudentJudgement, { attempts }: Rules): string {
  if (attempts === null) return "";
  const used = verdict === "wrong" ? attempt : attempt - 1;
  return `attempt ${Math.max(1, used)} of ${attempts}`;
}
