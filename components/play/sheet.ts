import type { GraphNode, NodeId } from "@/lib/engine/graph";
import type { Rules } from "@/lib/protocol/lesson";
import type { AnswerView, BoardView, SeatView } from "@/lib/protocol/views";

/** A student's latest answer at a node, if there is one. */
export function answerAt(seat: SeatView, node: NodeId): AnswerView | null {
  return Object.hasOwn(seat.answers, node) ? (seat.answers[node] ?? null) : null;
}

/** Whether nothing is left to do at a node: right, carried, or out of attempts. */
export function isSettled(answer: AnswerView | null, rules: Rules): boolean {
  if (answer === null) return false;
  // A ballot is given once it is in, until its owner thinks again.
  if (answer.judgement === null) return true;
  const { verdict, attempt } = answer.judgement;
  if (verdict === "correct" || verdict === "carried") return true;
  return verdict === "wrong" && rules.attempts !== null && attempt >= rules.attempts;
}

/** The next asked node that is open and not settled, after `from` and round to the beginning; null when all are. */
export function nextOpen(board: BoardView, seat: SeatView, rules: Rules, from: NodeId | null): NodeId | null {
  const start = from === null ? 0 : board.asked.indexOf(from) + 1;
  const round = [...board.asked.slice(start), ...board.asked.slice(0, start)];
  const isOpen = (node: NodeId) => !seat.notOpen.includes(node) && !isSettled(answerAt(seat, node), rules);
  return round.find((node) => node !== from && isOpen(node)) ?? null;
}

/** A student's answer in the first ballot of a vote, while there is a second. */
export function firstAnswerAt(seat: SeatView, node: NodeId): AnswerView | null {
  const { firstAnswers } = seat;
  return firstAnswers !== null && Object.hasOwn(firstAnswers, node) ? (firstAnswers[node] ?? null) : null;
}

/** The asked nodes, nearest on the way to the output, whose answers a node that is not open waits for. */
export function waitsFor(board: BoardView, seat: SeatView, node: NodeId): readonly GraphNode[] {
  const found = new Set<GraphNode>();
  const seen = new Set<NodeId>();
  const waiting = [node];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const consumer of board.graph.nodes) {
      if (seen.has(consumer.id) || !consumer.operands.some((operand) => operand === id)) continue;
      seen.add(consumer.id);
      if (!board.asked.includes(consumer.id)) waiting.push(consumer.id);
      else if ((answerAt(seat, consumer.id)?.value ?? null) === null) found.add(consumer);
    }
  }
  return [...found];
}

/** The student's own wrong answers, nearer the output, that a carried answer follows from. */
export function slipsBehind(board: BoardView, seat: SeatView, node: NodeId): readonly GraphNode[] {
  const found = new Set<GraphNode>();
  const seen = new Set<NodeId>([node]);
  const waiting = [node];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const consumer of board.graph.nodes) {
      if (seen.has(consumer.id) || !consumer.operands.some((operand) => operand === id)) continue;
      seen.add(consumer.id);
      const verdict = answerAt(seat, consumer.id)?.judgement?.verdict;
      if (verdict === "wrong") found.add(consumer);
      else if (verdict !== "correct") waiting.push(consumer.id);
    }
  }
  return [...found];
}
