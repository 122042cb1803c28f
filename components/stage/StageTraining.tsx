import { TrainingBoard } from "@/components/training/TrainingBoard";
import { labelMistake } from "@/components/words/mistakes";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { useWords } from "@/components/words/useWords";
import type { BoardView, StageView } from "@/lib/protocol/views";
import { StageFooter } from "./StageFooter";

/** More than stand below the network are not shown. */
const MOST = 3;

/** The projector while a class trains a network. */
export function StageTraining({ stage, board }: { readonly stage: StageView; readonly board: BoardView }) {
  const words = useWords();
  const { t } = words;
  const { room, mistakes } = stage;
  const isReady = room.phase.type === "ready";
  return (
    <>
      <main className="min-h-0 flex-1 py-3 text-[1.25rem]">
        <TrainingBoard stage={stage} board={board}>
          {mistakes !== null && mistakes.length > 0 && (
            <ul className="divide-y divide-line border-line border-y">
              {mistakes.slice(0, MOST).map(({ node, misconception, count }) => (
                <li key={`${node} ${misconception}`} className="flex items-baseline gap-4 py-1.5">
                  <b className="min-w-[1.2em] shrink-0 font-mono text-[1.5rem] text-wrong leading-none">
                    {words.format.number(count)}
                  </b>
                  <span className="min-w-0">{labelMistake(misconception, words)}</span>
                  <span className="ms-auto shrink-0 font-mono text-muted">
                    <Said sentence={sayNode(board.graph, node, words)} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </TrainingBoard>
      </main>
      {isReady ? (
        <p className="shrink-0 text-[1.5rem]">{t("training.ready", { count: board.asked.length })}</p>
      ) : (
        <StageFooter stage={stage} asked={0} />
      )}
    </>
  );
}
