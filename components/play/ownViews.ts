import type { Graph, NodeId } from "@/lib/engine/graph";
import { applyEdits } from "@/lib/notation/edit";
import { type Training, trainingBoard } from "@/lib/protocol/lesson";
import type { BoardView, RoomView, SeatView } from "@/lib/protocol/views";

/** Whether the three are about the same exercise and the same round: they are sent one after the other. */
export function areInStep(room: RoomView, board: BoardView, seat: SeatView): boolean {
  const { phase, exercise } = room;
  if (exercise.index !== board.exercise || exercise.index !== seat.exercise) return false;
  return !("roundId" in phase) || phase.roundId === (seat.roundId ?? "");
}

/** The board with the student's own numbers or parameters, and the gradients that belong to them; the room's own where everybody has the same. */
export function ownViews(
  room: RoomView,
  everybodys: BoardView,
  { numbers, gradients, asked }: Pick<SeatView, "numbers" | "gradients" | "asked">,
): { readonly room: RoomView; readonly board: BoardView } {
  const { training } = room.exercise.rules;
  const made = training === null ? everybodys : { ...everybodys, graph: parametersOf(training) };
  const board = asked === null ? made : { ...made, asked };
  if (numbers === null) return { room: gradients === null ? room : { ...room, gradients }, board };
  const graph = ownGraph(board.graph, numbers);
  return graph ? { room: { ...room, gradients }, board: { ...board, graph } } : { room, board };
}

const parameters = new WeakMap<Training, Graph>();

/** What a student sees of a training's graph beside the parts of the own parameters: their names. */
function parametersOf(training: Training): Graph {
  const known = parameters.get(training);
  if (known) return known;
  const { graph, asked } = trainingBoard(training);
  const isAsked = new Set(asked);
  const made: Graph = { nodes: graph.nodes.filter(({ id }) => isAsked.has(id)), output: null };
  parameters.set(training, made);
  return made;
}

// Every answer brings the numbers anew: the same ones must give the same graph, or all that is drawn from it starts over.
const drawn = new WeakMap<Graph, { readonly key: string; readonly graph: Graph }>();

/** Null for the moment in which the numbers are another exercise's, whose board has not come yet. */
function ownGraph(graph: Graph, numbers: Readonly<Record<NodeId, string>>): Graph | null {
  const key = JSON.stringify(numbers);
  const known = drawn.get(graph);
  if (known?.key === key) return known.graph;
  const edits = Object.entries(numbers).map(([id, text]) => ({ type: "setValue", id, text }) as const);
  const applied = applyEdits(graph, edits);
  if (!applied.ok) return null;
  drawn.set(graph, { key, graph: applied.graph });
  return applied.graph;
}
