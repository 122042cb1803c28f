import { shownData } from "@/components/graph/nodeText";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";

interface Props {
  readonly node: GraphNode;
  readonly evaluation: Evaluation;
}

/** "n = 0.8814", the full value under the finger. */
export function ForwardValue({ node, evaluation }: Props) {
  return (
    <span className="min-w-0 flex-1 truncate font-mono text-[15px]" title={String(evaluation.data.get(node.id) ?? "")}>
      <span className="text-muted">{nameNode(node)} = </span>
      <span className="text-forward">{shownData(node, evaluation.data)}</span>
    </span>
  );
}
