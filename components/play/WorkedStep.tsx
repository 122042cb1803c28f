import { TeX } from "@/components/ui/TeX";
import { workedLines } from "@/components/words/chainRule";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";

interface Props {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
}

/** How a node's gradient comes about, line by line. */
export function WorkedStep({ evaluation, node }: Props) {
  const found = evaluation.graph.nodes.find(({ id }) => id === node);
  const name = found ? nameNode(found) : "";
  return (
    <section
      aria-label={`Worked step at ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a formula wider than the screen is scrolled by keyboard too.
      tabIndex={0}
      className="flex flex-col gap-3 overflow-x-auto py-3 text-[15px]"
    >
      {workedLines(evaluation, node).map((line) => (
        <TeX key={line} tex={`\\displaystyle ${line}`} />
      ))}
    </section>
  );
}
