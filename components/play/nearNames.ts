import type { Graph, NodeId } from "@/lib/engine/graph";
import type { SeatView } from "@/lib/protocol/views";
import { answerAt } from "./sheet";

/** The names that an answer at a node is likely to need: its consumers', its own, its siblings', and the student's gradients at the consumers. */
export function nearNames(graph: Graph, seat: SeatView, node: NodeId): readonly string[] {
  if (graph.given !== undefined) return namesInPart(graph, graph.given);
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

/** In a part of a network, example by example: the gradient that is given, what the neuron puts out, and its input. */
function namesInPart({ nodes }: Graph, given: Readonly<Record<NodeId, number>>): readonly string[] {
  const outs = nodes.filter(({ id }) => Object.hasOwn(given, id)).map(({ name }) => name ?? "");
  const inputs = nodes.flatMap(({ op, name }) => (op === "leaf" && name?.startsWith("x") ? [name] : []));
  return outs.flatMap((out, example) => [`${out}.grad`, out, ...inputs.slice(example, example + 1)]);
}
