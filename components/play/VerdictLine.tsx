import { Check } from "lucide-react";
import { useMemo } from "react";
import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { sayMistake } from "@/components/words/mistakes";
import { Said } from "@/components/words/Said";
import type { Sentence } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import { sayVerdict } from "@/components/words/verdicts";
import type { Words } from "@/components/words/words";
import { evaluate } from "@/lib/engine/evaluate";
import { readAnswer } from "@/lib/notation/answer";
import type { Rules } from "@/lib/protocol/lesson";
import type { AnswerView, BoardView, SeatView, StudentJudgement } from "@/lib/protocol/views";
import { answerScope } from "./answerScope";
import { answerAt, isSettled, slipsBehind } from "./sheet";

interface Props {
  readonly board: BoardView;
  readonly seat: SeatView;
  readonly answer: AnswerView;
  /** Where the way goes on, as it is called; null where nothing is left. */
  readonly next: Sentence | null;
  readonly rules: Rules;
}

/** The verdict in colour, icon and words; while a vote goes on, that the answer is in. */
export function VerdictLine(props: Props) {
  const { t } = useWords();
  const { judgement } = props.answer;
  if (judgement) return <Verdict {...props} judgement={judgement} />;
  return (
    <p className="flex items-start gap-2 text-[15px]">
      <Check aria-hidden size={18} strokeWidth={2.5} className="mt-0.5 shrink-0" />
      <span>{t.rich("play.verdict.voted", { b: (text) => <b className="font-semibold">{text}</b> })}</span>
    </p>
  );
}

function Verdict({ board, seat, answer, next, rules, judgement }: Props & { readonly judgement: StudentJudgement }) {
  const words = useWords();
  const { points, text } = answer;
  const { verdict } = judgement;
  const evaluation = useMemo(() => evaluate(board.graph), [board.graph]);
  const isPaid = verdict === "correct" || verdict === "carried";
  const reading = readAnswer(text, answerScope(evaluation, seat));
  const slips = verdict === "carried" ? slipsBehind(board, seat, judgement.node).map(({ id }) => id) : [];
  const context = {
    graph: board.graph,
    mistake: sayMistake(judgement, evaluation, words),
    slips,
    canMend: slips.some((id) => !isSettled(answerAt(seat, id), rules)),
    isPaidInFull: rules.carriedCredit === 1,
    figures: reading.ok ? reading.significantFigures : 0,
    isOver: verdict === "wrong" && isSettled(answer, rules),
    next,
  };
  const sentence = sayVerdict(judgement, context, words);
  return (
    <div className="flex flex-col gap-0.5 text-[15px]">
      <div className="flex items-baseline justify-between gap-3">
        <VerdictBadge verdict={verdict} />
        <span dir="auto" className="font-mono text-[13px] text-muted">
          {isPaid ? `+${words.format.number(points)}` : sayAttempts(judgement, rules, words)}
        </span>
      </div>
      <p className="ps-[26px]">
        <Said sentence={sentence} />
      </p>
    </div>
  );
}

/** Where attempts are limited, how many are left. */
function sayAttempts({ verdict, attempt }: StudentJudgement, { attempts }: Rules, { t }: Words): string {
  if (attempts === null) return "";
  const used = verdict === "wrong" ? attempt : attempt - 1;
  return t("play.verdict.attempt", { used: Math.max(1, used), attempts });
}
