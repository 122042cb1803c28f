import { useWords } from "@/components/words/useWords";
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
  const { t } = useWords();
  const { board, seat, room } = views;
  const { asked } = board;
  const right = asked.filter((id) => isRight(answerAt(seat, id))).length;
  const before = asked.filter((id) => isRight(firstAnswerAt(seat, id))).length;
  return (
    <SheetScreen
      views={views}
      evaluation={evaluation}
      title={t("play.closed.title", { right, asked: asked.length })}
      about={
        room.training !== null
          ? t("training.play.next")
          : seat.firstAnswers === null
            ? t("play.closed.about")
            : t("play.closed.aboutVote", { before, asked: asked.length })
      }
    />
  );
}

function isRight(answer: AnswerView | null): boolean {
  const verdict = answer?.judgement?.verdict;
  return verdict === "correct" || verdict === "carried";
}
