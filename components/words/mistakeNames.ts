import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { pathsOf } from "@/lib/grading/paths";
import type { StudentJudgement } from "@/lib/protocol/views";
import { operandName, sayNode, sayStep } from "./nodeNames";
import { type Formula, listOf, type Sentence } from "./sentence";

/** What the names in a mistake's template stand for. */
export type Names = Readonly<
  Partial<
    Record<
      "node" | "consumer" | "formula" | "first" | "second" | "other" | "uses" | "shared" | "output",
      Sentence | null
    >
  >
>;

/** More uses than this are not listed. */
const MOST_USES = 4;

/** The graph's own names at one judged answer, as far as each is unambiguous. */
export function mistakeNames({ node, step }: Pick<StudentJudgement, "node" | "step">, evaluation: Evaluation): Names {
  const { graph } = evaluation;
  const { nodes, edges } = pathsOf(evaluation);
  const consumers = edges(node).map((edge) => edge.consumer);
  const consumer = step?.consumer ?? only(consumers);
  const operands = consumer === null ? [] : (nodes.get(consumer)?.operands ?? []);
  const [first = null, second = null] = operands;
  const other = operands.length < 2 ? null : first === node ? second : first;
  return {
    node: nodes.has(node) ? part(sayNode(graph, node)) : null,
    consumer: consumer === null ? null : part(sayNode(graph, consumer)),
    formula: consumer === null ? null : part(sayStep(graph, consumer)),
    first: part(operandName(graph, first)),
    second: part(operandName(graph, second)),
    other: part(operandName(graph, other)),
    uses: usesOf(evaluation, consumers),
    shared: part(operandName(graph, only(sharedBeyond(evaluation, node)))),
    output: part(operandName(graph, graph.output)),
  };
}

const general = { node: "the node", uses: "several places", output: "the output" } as const;

const textbook: Readonly<Record<string, Readonly<Partial<Record<keyof Names, string>>>>> = {
  overwrites: { formula: "one operation" },
  premature: { shared: "a node nearer the output" },
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

/** The names of a textbook's formula for a mistake's family, where the graph's own cannot be told. */
export function textbookNames(misconception: string): Names {
  const [family = ""] = misconception.split("/");
  const own = Object.hasOwn(textbook, family) ? textbook[family] : {};
  return Object.fromEntries([
    ...Object.entries(general).map(([key, words]) => [key, [words]]),
    ...Object.entries(own ?? {}).map(([key, text]) => [key, family.endsWith("-rule") ? [{ formula: text }] : [text]]),
  ]);
}

function part(name: string | Formula | null): Sentence | null {
  return name === null ? null : [name];
}

function only(ids: readonly NodeId[]): NodeId | null {
  const [id = null, ...others] = new Set(ids);
  return others.length === 0 ? id : null;
}

function usesOf({ graph }: Evaluation, consumers: readonly NodeId[]): Sentence | null {
  const uses = [...new Set(consumers)];
  if (uses.length === 0 || uses.length > MOST_USES) return null;
  return listOf(
    uses.map((id) => {
      const isTwice = consumers.indexOf(id) !== consumers.lastIndexOf(id);
      return isTwice ? [sayNode(graph, id), " (twice)"] : [sayNode(graph, id)];
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
