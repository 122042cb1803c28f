import { VerdictBadge } from "@/components/ui/VerdictBadge";
import { workedLines } from "@/components/words/chainRule";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";
import { FirstVote } from "./FirstVote";
import type { PlayViews } from "./PlayRoom";
import { answerAt, firstAnswerAt } from "./sheet";
import { WorkedStep } from "./WorkedStep";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly selected?: NodeId | null;
  readonly onSelect?: (node: NodeId) => void;
}

/** The student's own answers, node by node; with the truth and its working once it is revealed. */
export function OwnSheet({ views, evaluation, selected = null, onSelect }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { board, room, seat } = views;
  const { gradients } = room;
  return (
    <ol aria-label={t("play.sheet.label")} className="divide-y divide-line">
      {board.asked.map((id) => {
        const answer = answerAt(seat, id);
        const first = firstAnswerAt(seat, id);
        const truth = gradients?.[id];
        return (
          <li key={id} className="py-3">
            <button
              type="button"
              disabled={!onSelect}
              onClick={() => onSelect?.(id)}
              aria-expanded={onSelect ? selected === id : undefined}
              className="flex w-full items-center justify-between gap-3 text-start"
            >
              <span className="flex min-w-0 items-baseline gap-2 font-mono text-[15px]">
                <b>
                  <Said sentence={sayNode(board.graph, id, words)} />
                </b>
                {answer ? (
                  <bdi dir="ltr" className="truncate text-muted">
                    {answer.text}
                  </bdi>
                ) : (
                  <span className="truncate font-sans text-muted">{t("play.sheet.none")}</span>
                )}
              </span>
              <span className="flex shrink-0 items-center gap-3">
                {answer?.judgement && (
                  <VerdictBadge verdict={answer.judgement.verdict} size="small" isIconOnly={truth !== undefined} />
                )}
                {truth !== undefined ? (
                  <span className="font-mono text-[15px] text-gradient" dir="ltr">
                    {formatValue(truth)}
                  </span>
                ) : (
                  <span className="min-w-12 text-end font-mono text-[13px] text-muted">
                    {answer?.judgement ? format.number(answer.points) : ""}
                  </span>
                )}
              </span>
            </button>
            {seat.firstAnswers !== null && (answer ?? first) !== null && <FirstVote answer={first} />}
            {truth !== undefined && selected === id && (
              <WorkedStep
                lines={workedLines(evaluation, id)}
                label={t("words.workedStep", { node: plain(sayNode(board.graph, id, words)) })}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
