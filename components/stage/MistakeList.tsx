import { labelMistake } from "@/components/words/mistakes";
import type { Graph } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import type { MistakeCount } from "@/lib/protocol/views";

/** More than the class can talk about is not shown. */
const MOST = 6;

interface Props {
  readonly mistakes: readonly MistakeCount[];
  readonly graph: Graph;
}

/** The commonest mistakes with how many made them: "11 took tanh′ at x, not at t · at n". */
export function MistakeList({ mistakes, graph }: Props) {
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes" className="pb-3 text-[1.25rem]">
        What the class is thinking
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {mistakes.slice(0, MOST).map(({ node: id, misconception, count }) => {
          const node = graph.nodes.find((candidate) => candidate.id === id);
          return (
            <li
              key={`${id} ${misconception}`}
              className="flex items-baseline gap-4 py-2.5 text-[1.125rem] leading-snug"
            >
              <b className="min-w-[1.2em] shrink-0 font-mono text-[1.75rem] text-wrong leading-none">{count}</b>
              <span>
                {labelMistake(misconception)}
                <span className="whitespace-nowrap text-muted"> · at {node ? nameNode(node) : "a node"}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
