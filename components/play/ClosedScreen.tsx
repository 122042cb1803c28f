import type { Evaluation } from "@/lib/engine/evaluate";
import type { AnswerView } from "@/lib/protocol/views";
import type { PlayViews } from "./PlayRoom";
import { SheetScreen } from "./SheetScreen";
import { answerAt, firstAnswerAt } from "./sheet";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
}

/** After the close: the own sheet, and what comes now. */
export function ClosedScreen({ views, evaluation }: Props) {
  const { board, seat } = views;
  const { asked } = board;
  const right = asked.filter((id) => isRight(answerAt(seat, id))).length;
  const before = asked.filter((id) => isRight(firstAnswerAt(seat, id))).length;
  const comesNext = "Look at the big screen: the gradients flow back next.";
  return (
    <SheetScreen
      views={views}
      evaluation={evaluation}
      title={`${right} of ${asked.length} right`}
      about={
        seat.firstAnswers === null
          ? `The round is closed. ${comesNext}`
          : `${before} of ${asked.length} before you talked it over. ${comesNext}`
      }
    />
  );
}

function isRight(answer: AnswerView | null): boolean {
  const verdict = answer?.judgement?.verdict;
  return verdict === "correct" || verdict === "carried";
}
