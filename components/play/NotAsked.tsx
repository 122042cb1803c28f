import { Button } from "@/components/ui/Button";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { GraphNode } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";

interface Props {
  readonly node: GraphNode;
  readonly evaluation: Evaluation;
  readonly onBack: () => void;
}

/** A node that was tapped but is not asked for: its value in full, and the way back. */
export function NotAsked({ node, evaluation, onBack }: Props) {
  return (
    <section className="flex shrink-0 flex-col gap-3 border-line border-t px-4 pt-4 pb-[max(16px,env(safe-area-inset-bottom))] lg:w-[420px] lg:border-t-0 lg:border-l lg:px-6 lg:pt-5">
      <p className="font-mono text-[17px]">
        {nameNode(node)} = <span className="text-forward">{evaluation.data.get(node.id) ?? "no value"}</span>
      </p>
      <p className="text-[15px] text-muted">Its gradient is not asked for here, but it may lie on the way.</p>
      <Button size="large" onClick={onBack}>
        Back to the question
      </Button>
    </section>
  );
}
