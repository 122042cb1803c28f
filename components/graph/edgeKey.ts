import type { NodeId } from "@/lib/engine/graph";

/** Names one edge of a graph: a consumer's operand. a·a has two, "…:0" and "…:1". */
export function edgeKey(consumer: NodeId, slot: number): string {
  return `${consumer}:${slot}`;
}
