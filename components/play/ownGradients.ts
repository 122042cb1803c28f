import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView, SeatView } from "@/lib/protocol/views";
import { answerAt } from "./sheet";

/**
 * The gradients that a student goes on from: the own judged answer at a node; where the node was not asked, what the
 * chain rule makes of those behind it. A node that is asked and not answered has none, since a hint must not tell it.
 */
export function ownGradients(evaluation: Evaluation, board: BoardView, seat: SeatView): ReadonlyMap<NodeId, number> {
  const { output, given } = evaluation.graph;
  const asked = new Set(board.asked);
  const own = new Map<NodeId, number>();
  for (const id of [...evaluation.order].reverse()) {
    const answer = answerAt(seat, id)?.judgement;
    const value = answer?.verdict === "needs-digits" ? null : (answer?.value ?? null);
    if (value !== null) own.set(id, value);
    else if (id === output) own.set(id, 1);
    else if (given !== undefined && Object.hasOwn(given, id)) own.set(id, given[id] ?? 0);
    else if (!asked.has(id)) own.set(id, 0);
  }
  for (const { operand, consumer, local } of evaluation.edges) {
    if (asked.has(operand) || operand === output) continue;
    const upstream = own.get(consumer);
    const sum = own.get(operand);
    if (upstream === undefined || sum === undefined) own.delete(operand);
    else own.set(operand, sum + upstream * local);
  }
  return own;
}
