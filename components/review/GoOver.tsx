import { labelMistake } from "@/components/words/mistakes";
import { nameNode } from "@/lib/engine/problems";
import type { HostReviewExercise } from "@/lib/protocol/review";
import { LOW } from "./LowMark";

/** As many nodes as fit into the start of the next lecture. */
const MOST = 8;

/** The nodes that fewer than 60 % got right, the worst first, each with its commonest mistake. */
export function GoOver({ exercises }: { readonly exercises: readonly HostReviewExercise[] }) {
  const low = exercises.flatMap(lowNodes).sort((a, b) => a.share - b.share);
  if (low.length === 0)
    return (
      <p className="-mt-3 text-[15px] text-muted">At every node, 60 % or more of those who answered were right.</p>
    );
  return (
    <>
      <p className="-mt-3 text-[15px] text-muted">Under 60 % right among those who answered.</p>
      <ol className="divide-y divide-line border-line border-y text-[15px]">
        {low.slice(0, MOST).map(({ key, name, share, right, answered, exercise, mistake }) => (
          <li key={key} className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-4 py-2.5">
            <b className="text-right font-mono text-wrong">{Math.round(share * 100)} %</b>
            <span>
              <b className="font-mono">{name}</b>{" "}
              <span className="text-muted">
                in {exercise}: {right} of {answered} right
                {mistake && (
                  <>
                    ; {mistake.count} {mistake.words}
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {low.length > MOST && (
        <p className="text-[15px] text-muted">{low.length - MOST} more are marked in the tables below.</p>
      )}
    </>
  );
}

function lowNodes({ index, title, asked, graph, tallies, mistakes }: HostReviewExercise) {
  return asked.flatMap((id) => {
    const node = graph.nodes.find((candidate) => candidate.id === id);
    const { correct, carried, wrong } = tallies[id] ?? { correct: 0, carried: 0, wrong: 0 };
    const answered = correct + carried + wrong;
    const right = correct + carried;
    if (!node || answered === 0 || right / answered >= LOW) return [];
    // The list is the commonest first.
    const named = mistakes.find((mistake) => mistake.node === id);
    const mistake = named ? { count: named.count, words: labelMistake(named.misconception) } : null;
    const exercise = `${index + 1} ${title}`;
    return [
      { key: `${index} ${id}`, name: nameNode(node), share: right / answered, right, answered, exercise, mistake },
    ];
  });
}
