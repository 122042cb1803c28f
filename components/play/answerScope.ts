import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { SeatView } from "@/lib/protocol/views";
import { answerAt } from "./sheet";

/** What the names in an answer stand for while it is being typed: forward values, the student's own gradients, and those that are given. */
export function answerScope(evaluation: Evaluation, seat: SeatView) {
  const ids = new Map<string, NodeId>();
  // A variable wins over a label of the same spelling.
  for (const { id, label } of evaluation.graph.nodes) if (label !== "") ids.set(label, id);
  for (const { id, name } of evaluation.graph.nodes) if (name !== null) ids.set(name, id);
  const idOf = (name: string) => ids.get(name) ?? "";
  return {
    value: (name: string) => evaluation.data.get(idOf(name)),
    grad: (name: string) => answerAt(seat, idOf(name))?.value ?? evaluation.graph.given?.[idOf(name)],
    hasNode: (name: string) => ids.has(name),
  };
}
