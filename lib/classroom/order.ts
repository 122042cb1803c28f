import type { Graph, NodeId } from "@/lib/engine/graph";
import type { BoardExercise } from "./session";
import type { RoundWork } from "./work";

/** Whether the rules let the node be answered now. */
export function isNodeOpen(board: BoardExercise, work: RoundWork, node: NodeId): boolean {
  return board.rules.order === "any" || isBehindAnswers(board, work, node);
}

/** The asked nodes that are not open yet. */
export function nodesNotOpen(board: BoardExercise, work: RoundWork): readonly NodeId[] {
  return board.rules.order === "any" ? [] : board.asked.filter((node) => !isBehindAnswers(board, work, node));
}

/** Whether every asked node between this one and the output has an answer that could be read: backward is the order in which gradients arise. */
function isBehindAnswers(board: BoardExercise, work: RoundWork, node: NodeId): boolean {
  const asked = new Set(board.asked);
  const consumers = consumersOf(board.graph);
  const seen = new Set<NodeId>();
  const open = [...(consumers.get(node) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (asked.has(next)) {
      if (!work.sheet.has(next)) return false;
      // What lies behind an answered node was answered before it.
      continue;
    }
    open.push(...(consumers.get(next) ?? []));
  }
  return true;
}

const known = new WeakMap<Graph, ReadonlyMap<NodeId, readonly NodeId[]>>();

function consumersOf(graph: Graph): ReadonlyMap<NodeId, readonly NodeId[]> {
  const made = known.get(graph);
  if (made) return made;
  const consumers = new Map<NodeId, NodeId[]>();
  for (const { id, operands } of graph.nodes) {
    for (const operand of operands)
      if (operand !== null) consumers.set(operand, [...(consumers.get(operand) ?? []), id]);
  }
  known.set(graph, consumers);
  return consumers;
}
