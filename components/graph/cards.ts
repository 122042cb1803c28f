import type { Verdict } from "@/components/ui/verdictLook";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { describeProblem } from "@/lib/engine/problems";
import { formatValue } from "@/lib/notation/printNumber";
import type { Fold } from "./fold";
import { formulaOf, shownData, spokenName } from "./nodeText";

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
export function cardsOf(reading: Reading): Card[] {
  const { graph, evaluation } = reading;
  const problems = new Map(evaluation.problems.map((problem) => [problem.node, describeProblem(problem, graph)]));
  const rank = new Map(evaluation.order.map((id, index) => [id, index]));
  const nodes = [...graph.nodes].sort((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0));
  return nodes.map((node) => cardOf(node, reading, problems.get(node.id) ?? null));
}

function cardOf(node: GraphNode, reading: Reading, problem: string | null): Card {
  const { graph, evaluation, gradient, asked, heat, verdicts, folds } = reading;
  const named = node.label !== "" ? node.label : (node.name ?? "");
  const formula = node.op === "leaf" ? "constant" : formulaOf(node, graph);
  const value = evaluation.data.get(node.id);
  const card = {
    node,
    title: named !== "" ? named : formula.length <= LONGEST_FORMULA ? formula : "",
    isUnnamed: named === "",
    number: shownData(node, evaluation.data),
    exact: value === undefined ? "no value" : String(value),
    gradient: gradient(node.id),
    isAsked: asked.has(node.id),
    isOutput: graph.output === node.id,
    heat: heat.get(node.id) ?? null,
    verdict: verdicts.get(node.id) ?? null,
    problem,
    fold: folds?.get(node.id) ?? null,
  };
  return { ...card, spoken: `${spokenName(node, graph)}, ${spokenState(card)}` };
}

function spokenState(card: Omit<Card, "spoken">): string {
  const numbers = [`data ${card.number}`, spokenGradient(card.gradient)];
  const parts = card.fold?.note != null ? [card.fold.note] : numbers;
  if (card.fold !== null) parts.push(`${card.fold.size} nodes folded`);
  if (card.isOutput) parts.push("the output");
  if (card.isAsked && card.gradient.kind !== "asked" && card.gradient.kind !== "notOpen") parts.push("asked");
  if (card.verdict !== null) parts.push(card.verdict.replace("-", " "));
  if (card.heat !== null) parts.push(spokenHeat(card.heat));
  if (card.problem !== null) parts.push(card.problem);
  return parts.join(", ");
}

function spokenGradient(gradient: GradientView): string {
  switch (gradient.kind) {
    case "hidden":
      return "gradient hidden";
    case "asked":
      return "gradient asked";
    case "notOpen":
      return "gradient asked, not open yet";
    case "value":
      return `gradient ${formatValue(gradient.value)}`;
    case "typed":
      return `gradient typed as ${gradient.text}`;
  }
}

/** The longer of a card's two numbers. */
export function longestNumber({ number, gradient }: Card): string {
  const below = gradient.kind === "value" ? formatValue(gradient.value) : "";
  return below.length > number.length ? below : number;
}

export function spokenHeat({ share, answered, before = null, isVoting = false }: HeatOfNode): string {
  if (isVoting) return `${answered} voted`;
  if (before !== null && share !== null)
    return `${Math.round(before * 100)} percent right before, ${Math.round(share * 100)} percent after`;
  return share === null ? "no answers yet" : `${Math.round(share * 100)} percent right of ${answered} answered`;
}
