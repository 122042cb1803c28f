import { TeX } from "@/components/ui/TeX";
import { workedLines } from "@/components/words/chainRule";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";

interface Props {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  /** What it is called aloud: the review says it on the server, a phone in its browser. */
  readonly label: string;
}

/** How a node's gradient comes about, line by line. */
export function WorkedStep({ evaluation, node, label }: Props) {
  return (
    <section
      aria-label={label}
      dir="ltr"
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
