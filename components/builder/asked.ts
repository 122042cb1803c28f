import type { Evaluation } from "@/lib/engine/evaluate";
import { evaluate } from "@/lib/engine/evaluate";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";

/** A class works out this many gradients without losing heart; the author may ask for more. */
const SUGGESTED = 12;

/** Node ids in the order of the backward pass. */
export function inBackwardOrder(ids: ReadonlySet<NodeId>, { order }: Evaluation): readonly NodeId[] {
  return [...order].reverse().filter((id) => ids.has(id));
}

/** Whether a gradient can be asked for: it leads to the output, and it is a number. */
export function askable(graph: Graph, evaluation: Evaluation): ReadonlySet<NodeId> {
  const operands = new Set(evaluation.edges.map(({ operand }) => operand));
  if (graph.output !== null && evaluation.grad.has(graph.output)) operands.add(graph.output);
  return operands;
}

/** What to ask for unless the author says otherwise: declared leaves and named intermediates that the output uses. */
export function suggestedAsked(graph: Graph): readonly NodeId[] {
  const evaluation = evaluate(graph);
  const candidates = askable(graph, evaluation);
  const chosen = graph.nodes.filter((node) => candidates.has(node.id) && node.id !== graph.output && isNamed(node));
  return inBackwardOrder(new Set(chosen.map(({ id }) => id)), evaluation).slice(0, SUGGESTED);
}

function isNamed(node: GraphNode): boolean {
  return node.op === "leaf" ? node.isDeclared : node.name !== null || node.label !== "";
}

interface Asking {
  readonly graph: Graph;
  readonly asked: readonly NodeId[];
}

/** The asked nodes after an edit of the canvas: those that are still there, or the suggestion if there was no choice. */
export function keepAsked(before: Asking, graph: Graph): readonly NodeId[] {
  if (isSuggestion(before)) return suggestedAsked(graph);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return before.asked.filter((id) => ids.has(id));
}

function isSuggestion({ graph, asked }: Asking): boolean {
  const suggestion = suggestedAsked(graph);
  return suggestion.length === asked.length && suggestion.every((id, index) => id === asked[index]);
}

/** The asked nodes after the program was read anew: the author's choice by name, or the suggestion if there was no choice. */
export function carryAsked(before: Asking, graph: Graph): readonly NodeId[] {
  if (isSuggestion(before)) return suggestedAsked(graph);
  const asked = new Set(before.asked);
  const keys = new Set(before.graph.nodes.filter(({ id }) => asked.has(id)).map(keyOf));
  const kept = new Set(graph.nodes.filter((node) => keys.has(keyOf(node))).map(({ id }) => id));
  return inBackwardOrder(kept, evaluate(graph));
}

/** The same node in two readings of a program: by its variable, else by its place and operation. */
function keyOf(node: GraphNode): string {
  return node.name === null ? `${node.id} ${node.op} ${node.label}` : `= ${node.name}`;
}
