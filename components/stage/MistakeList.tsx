import { labelMistake } from "@/components/words/mistakes";
import { sayNode } from "@/components/words/nodeNames";
import { Said } from "@/components/words/Said";
import { useWords } from "@/components/words/useWords";
import type { Graph } from "@/lib/engine/graph";
import type { MistakeCount } from "@/lib/protocol/views";

/** More than the class can talk about is not shown. */
const MOST = 6;

interface Props {
  readonly mistakes: readonly MistakeCount[];
  readonly graph: Graph;
}

/** The commonest mistakes with how many made them: "11 put tanh’s input into tanh′, not its output · at n". */
export function MistakeList({ mistakes, graph }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes" className="pb-3 text-[1.25rem]">
        {words.t("stage.mistakes.title")}
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {mistakes.slice(0, MOST).map(({ node, misconception, count }) => (
          <li
            key={`${node} ${misconception}`}
            className="flex items-baseline gap-4 py-2.5 text-[1.125rem] leading-snug"
          >
            <b className="min-w-[1.2em] shrink-0 font-mono text-[1.75rem] text-wrong leading-none">
              {words.format.number(count)}
            </b>
            <span>
              {labelMistake(misconception, words)}
              <span className="whitespace-nowrap text-muted">
                {" "}
                · <Said sentence={words.t("stage.mistakes.at", { node: sayNode(graph, node, words) })} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
