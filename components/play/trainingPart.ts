import { partAt } from "@/components/training/partEvaluation";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, RoomView } from "@/lib/protocol/views";

/** The node that a screen without a question shows: in a training one of the parameters, since there is nothing else to see. */
export function shownAt({ training }: RoomView, { asked }: BoardView, node: NodeId | null): NodeId | null {
  return training === null ? node : (node ?? asked[0] ?? null);
}

/** The board that a question is about: in a training the parameter's own part of the graph, else the whole. */
export function boardAt({ exercise }: RoomView, board: BoardView, node: NodeId | null): BoardView {
  const part = partAt(exercise.rules, node);
  return part === null ? board : { ...board, graph: part };
}
