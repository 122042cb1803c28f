import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { pathsOf } from "@/lib/grading/paths";
import type { StudentJudgement } from "@/lib/protocol/views";
import { operandName, sayNode, sayStep } from "./nodeNames";
import { formula, type Sentence } from "./sentence";
import type { Words } from "./words";

/** What a mistake's sentence may speak of. */
const parts = ["node", "consumer", "formula", "first", "second", "other", "uses", "shared", "output"] as const;

/** What the names in a mistake's sentence stand for. */
export type Names = Readonly<Record<(typeof parts)[number], Sentence>>;

/** Stands where the graph has no name; no text that people write has it. */
export const NAMELESS = "\uFFFC";

/** More uses than this are not listed. */
const MOST_USES = 4;

/** The graph's own names at one judged answer, as far as each is unambiguous. */
export function mistakeNames(
  { node, step }: Pick<StudentJudgement, "node" | "step">,
  evaluation: Evaluation,
  words: Words,
): Names {
  const { graph } = evaluation;
  const { nodes, routes } = pathsOf(evaluation);
  const consumers = routes(node).map((route) => route.consumer);
  const consumer = step?.consumer ?? only(consumers);
  const operands = consumer === null ? [] : (nodes.get(consumer)?.operands ?? []);
  const [first = null, second = null] = operands;
  const other = operands.length < 2 ? null : first === node ? second : first;
  return namesOf({
    node: nodes.has(node) ? sayNode(graph, node, words) : null,
    consumer: consumer === null ? null : sayNode(graph, consumer, words),
    formula: consumer === null ? null : sayStep(graph, consumer),
    first: operandName(graph, first),
    second: operandName(graph, second),
    other: operandName(graph, other),
    uses: usesOf(evaluation, consumers, words),
    shared: operandName(graph, only(sharedBeyond(evaluation, node))),
    output: operandName(graph, graph.output),
  });
}

function namesOf(known: Readonly<Partial<Record<keyof Names, Sentence | null>>>, unknown = NAMELESS): Names {
  return Object.fromEntries(parts.map((part) => [part, known[part] ?? unknown])) as Names;
}

const textbook: Readonly<Record<string, Readonly<Partial<Record<keyof Names, string>>>>> = {
  "add-rule": { formula: "a + b", node: "a", other: "b" },
  "sub-rule": { formula: "a − b", second: "b" },
  "mul-rule": { formula: "a · b", node: "a" },
  "div-rule": { formula: "a / b", first: "a", second: "b" },
  "pow-rule": { formula: "xⁿ" },
  "exp-rule": { formula: "exp(x)", node: "x" },
  "tanh-rule": { formula: "t = tanh(x)", node: "x", consumer: "t" },
  "sigmoid-rule": { formula: "s = sigmoid(x)", node: "x" },
  "relu-rule": { formula: "relu(x)", node: "x" },
  "neg-rule": { formula: "−x", node: "x" },
  "log-rule": { formula: "log(x)", node: "x" },
};

/**
 * The names of a textbook's formula for a mistake's family, where the graph's own cannot be told; "unknown" where a
 * sentence chooses words of its own for what has no name, in the case that its language needs there.
 */
export function textbookNames(misconception: string): Names {
  const [family = ""] = misconception.split("/");
  const own = Object.hasOwn(textbook, family) ? textbook[family] : {};
  const said = Object.entries(own ?? {}).map(([part, text]) => [part, formula(text)]);
  return namesOf(Object.fromEntries(said), "unknown");
}

function only(ids: readonly NodeId[]): NodeId | null {
  const [id = null, ...others] = new Set(ids);
  return others.length === 0 ? id : null;
}

function usesOf({ graph }: Evaluation, consumers: readonly NodeId[], words: Words): Sentence | null {
  const uses = [...new Set(consumers)];
  if (uses.length === 0 || uses.length > MOST_USES) return null;
  const { t, format } = words;
  return format.list(
    uses.map((id) => {
      const name = sayNode(graph, id, words);
      const isTwice = consumers.indexOf(id) !== consumers.lastIndexOf(id);
      return isTwice ? t("words.twice", { name }) : name;
    }),
  );
}

/** The nodes nearer the output that have several uses of their own: their sums can be pushed on too early. */
function sharedBeyond(evaluation: Evaluation, node: NodeId): readonly NodeId[] {
  const { edges } = pathsOf(evaluation);
  const seen = new Set<NodeId>([node]);
  for (const id of seen) for (const { consumer } of edges(id)) seen.add(consumer);
  seen.delete(node);
  return [...seen].filter((id) => edges(id).length > 1);
}
