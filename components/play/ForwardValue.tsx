import { shownData } from "@/components/graph/nodeText";
import { sayNode } from "@/components/words/nodeNames";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode } from "@/lib/engine/graph";

interface Props {
  readonly node: GraphNode;
  readonly evaluation: Evaluation;
}

/** "n = 0.8814", the full value under the finger. */
export function ForwardValue({ node, evaluation }: Props) {
  const words = useWords();
  return (
    <span
      dir="ltr"
      className="min-w-0 flex-1 truncate font-mono text-[15px]"
      title={String(evaluation.data.get(node.id) ?? "")}
    >
      <span className="text-muted">{plain(sayNode(evaluation.graph, node.id, words))} = </span>
      <span className="text-forward">{shownData(node, evaluation.data)}</span>
    </span>
  );
}
