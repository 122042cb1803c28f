import type { GradientView } from "@/components/graph/cards";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";

interface Viewed {
  readonly evaluation: Evaluation;
  readonly asked: ReadonlySet<NodeId>;
  readonly areShown: boolean;
}

/** What the author sees of each gradient: its number where they are shown, else whether it is asked for. */
export function gradientView({ evaluation, asked, areShown }: Viewed): (id: NodeId) => GradientView {
  return (id) => {
    const value = evaluation.grad.get(id);
    if (areShown && value !== undefined) return { kind: "value", value };
    return asked.has(id) ? { kind: "asked" } : { kind: "hidden" };
  };
}
