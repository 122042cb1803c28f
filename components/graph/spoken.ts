import { sayProblem } from "@/components/words/graphProblems";
import type { Words } from "@/components/words/words";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { Graph, GraphNode, NodeId } from "@/lib/engine/graph";
import { formatValue } from "@/lib/notation/printNumber";
import type { Card, GradientView, HeatOfNode } from "./cards";
import { formulaOf } from "./nodeText";

/** The words of cards, formatted once: a number that is scrubbed makes hundreds of cards anew sixty times a second. */
export interface CardWords {
  readonly constant: string;
  readonly noValue: string;
  readonly output: string;
  readonly asked: string;
  readonly sayConstant: (number: string) => string;
  readonly sayData: (value: string) => string;
  readonly sayGradient: (gradient: GradientView) => string;
  readonly separator: string;
}

/** Stands in a message where a value will. */
const HOLE = "\uFFFC";

const known = new WeakMap<Words, CardWords>();

export function cardWords(words: Words): CardWords {
  const made = known.get(words) ?? make(words);
  known.set(words, made);
  return made;
}

function make({ t, language }: Words): CardWords {
  const withHole = (message: string) => (value: string) => message.replace(HOLE, () => value);
  const sayValue = withHole(t("graph.spoken.gradient", { value: HOLE }));
  const sayTyped = withHole(t("graph.spoken.typed", { text: HOLE }));
  const still = {
    hidden: t("graph.spoken.hidden"),
    asked: t("graph.spoken.asked"),
    notOpen: t("graph.spoken.notOpen"),
  } as const;
  return {
    constant: t("graph.constant"),
    noValue: t("graph.noValue"),
    output: t("graph.spoken.output"),
    asked: t("graph.spoken.isAsked"),
    sayConstant: withHole(t("graph.spoken.constant", { number: HOLE })),
    sayData: withHole(t("graph.spoken.data", { value: HOLE })),
    sayGradient: (gradient) => {
      if (gradient.kind === "value") return sayValue(formatValue(gradient.value));
      return gradient.kind === "typed" ? sayTyped(gradient.text) : still[gradient.kind];
    },
    separator: language === "zh" ? "，" : ", ",
  };
}

/** How a node is called where words are read one after the other. */
export function spokenName(node: GraphNode, graph: Graph, words: Words): string {
  const name = node.name || node.label;
  if (name !== "") return name;
  return node.op === "leaf" ? cardWords(words).sayConstant(node.text) : formulaOf(node, graph);
}

/** What is read aloud of a card after its name. */
export function spokenState(card: Omit<Card, "spoken">, words: Words): string {
  const own = cardWords(words);
  const { t } = words;
  const parts = card.fold?.note != null ? [card.fold.note] : [own.sayData(card.number), own.sayGradient(card.gradient)];
  if (card.fold !== null) parts.push(t("graph.spoken.folded", { count: card.fold.size }));
  if (card.isOutput) parts.push(own.output);
  if (card.isAsked && card.gradient.kind !== "asked" && card.gradient.kind !== "notOpen") parts.push(own.asked);
  if (card.verdict !== null) parts.push(t(`ui.verdict.${card.verdict}`));
  if (card.heat !== null) parts.push(spokenHeat(card.heat, words));
  if (card.problem !== null) parts.push(card.problem);
  return parts.join(own.separator);
}

export function spokenHeat({ share, answered, before = null, isVoting = false }: HeatOfNode, { t }: Words): string {
  const percent = (part: number) => Math.round(part * 100);
  if (isVoting) return t("graph.heat.voted", { count: answered });
  if (share === null) return t("graph.heat.none");
  return before === null
    ? t("graph.heat.right", { right: percent(share), count: answered })
    : t("graph.heat.compared", { before: percent(before), after: percent(share) });
}

/** What is wrong with each node, in words. */
export function saidProblems({ problems }: Evaluation, graph: Graph, words: Words): ReadonlyMap<NodeId | null, string> {
  return new Map(problems.map((problem) => [problem.node, sayProblem(problem, graph, words)]));
}
