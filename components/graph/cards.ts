import type { Verdict } from "@/components/ui/verdictLook";
import type { Words } from "@/components/words/words";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";
import type { Fold } from "./fold";
import { formulaOf, shownData } from "./nodeText";
import { cardWords, saidProblems, spokenName, spokenState } from "./spoken";

/** What the viewer may see of a node's gradient. */
export type GradientView =
  | { readonly kind: "hidden" }
  | { readonly kind: "asked" }
  /** Asked, but those nearer the output come first. */
  | { readonly kind: "notOpen" }
  /** A number the viewer may know: the true one, or an answer of their own. */
  | { readonly kind: "value"; readonly value: number }
  /** What is being typed, as it was typed. */
  | { readonly kind: "typed"; readonly text: string };

export interface HeatOfNode {
  /** The share of those who answered that is right, 0 to 1; null while nobody has. */
  readonly share: number | null;
  readonly answered: number;
  /** The share that was right in the first vote, to be read beside the second's. */
  readonly before?: number | null;
  /** A vote goes on: how many have voted is told, and nothing else. */
  readonly isVoting?: boolean;
}

/** What is known of a graph's nodes beside the graph itself. */
export interface Reading {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly gradient: (id: NodeId) => GradientView;
  readonly asked: ReadonlySet<NodeId>;
  readonly heat: ReadonlyMap<NodeId, HeatOfNode>;
  readonly verdicts: ReadonlyMap<NodeId, Verdict>;
  /** The nodes that stand for a part of the graph. */
  readonly folds?: ReadonlyMap<NodeId, Fold> | undefined;
}

/** One node ready to be drawn or read aloud. */
export interface Card {
  readonly node: GraphNode;
  readonly title: string;
  /** The title is a formula or a word of ours, not a name its author gave. */
  readonly isUnnamed: boolean;
  readonly number: string;
  /** The forward value in full. */
  readonly exact: string;
  readonly gradient: GradientView;
  readonly isAsked: boolean;
  readonly isOutput: boolean;
  readonly heat: HeatOfNode | null;
  readonly verdict: Verdict | null;
  readonly problem: string | null;
  readonly fold: Fold | null;
  readonly spoken: string;
}

const LONGEST_FORMULA = 14;

/** The cards of a graph in reverse topological order, the order in which gradients are worked out. */
export function cardsOf(reading: Reading, words: Words): Card[] {
  const { graph, evaluation } = reading;
  const problems = saidProblems(evaluation, graph, words);
  const rank = new Map(evaluation.order.map((id, index) => [id, index]));
  const nodes = [...graph.nodes].sort((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0));
  return nodes.map((node) => cardOf(node, { ...reading, words }, problems.get(node.id) ?? null));
}

function cardOf(node: GraphNode, reading: Reading & { readonly words: Words }, problem: string | null): Card {
  const { graph, evaluation, gradient, asked, heat, verdicts, folds, words } = reading;
  const own = cardWords(words);
  const named = node.label !== "" ? node.label : (node.name ?? "");
  const formula = node.op === "leaf" ? own.constant : formulaOf(node, graph);
  const value = evaluation.data.get(node.id);
  const card = {
    node,
    title: named !== "" ? named : formula.length <= LONGEST_FORMULA ? formula : "",
    isUnnamed: named === "",
    number: shownData(node, evaluation.data),
    exact: value === undefined ? own.noValue : String(value),
    gradient: gradient(node.id),
    isAsked: asked.has(node.id),
    isOutput: graph.output === node.id,
    heat: heat.get(node.id) ?? null,
    verdict: verdicts.get(node.id) ?? null,
    problem,
    fold: folds?.get(node.id) ?? null,
  };
  return { ...card, spoken: `${spokenName(node, graph, words)}${own.separator}${spokenState(card, words)}` };
}

/** The longer of a card's two numbers. */
export function longestNumber({ number, gradient }: Card): string {
  const below = gradient.kind === "value" ? formatValue(gradient.value) : "";
  return below.length > number.length ? below : number;
}
