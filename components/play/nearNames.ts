import type { Graph, NodeId } from "@/lib/engine/graph";
import type { SeatView } from "@/lib/protocol/views";
import { answerAt } from "./sheet";

/** The names that an answer at a node is likely to need: its consumers', its own, its siblings', and the student's gradients at the consumers. */
export function nearNames(graph: Graph, seat: SeatView, node: NodeId): readonly string[] {
  const byId = new Map(graph.nodes.map((candidate) => [candidate.id, candidate]));
  const consumers = graph.nodes.filter((candidate) => candidate.operands.some((operand) => operand === node));
  const siblings = consumers.flatMap((consumer) => consumer.operands.flatMap((id) => byId.get(id ?? "") ?? []));
  const own = byId.get(node);
  const near = [...consumers, ...(own ? [own] : []), ...siblings];
  const names = near.flatMap(({ name, label }) => name ?? (label === "" ? [] : label));
  const gradients = consumers.flatMap((consumer) => {
    const name = consumer.name ?? consumer.label;
    const value = answerAt(seat, consumer.id)?.value ?? null;
    return name === "" || value === null ? [] : `${name}.grad`;
  });
  return [...new Set([...gradients, ...names])];
}
