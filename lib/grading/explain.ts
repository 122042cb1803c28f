import type { Edge, Evaluation } from "@/lib/engine/evaluate";
import type { NodeId, Operation } from "@/lib/engine/graph";
import { ops } from "@/lib/engine/ops/table";
import { givenAt, pathsOf, type Route } from "./paths";
import { texFactor, texGradient, texNumber, texOf, texOperand, texPartial, texValue } from "./tex";

/** One edge of a worked step, or one way to a given gradient; every string is TeX. */
export interface WorkedEdge {
  /** Where the upstream gradient stands. */
  readonly consumer: NodeId;
  readonly slot: number;
  /** "∂L/∂o · ∂o/∂n" */
  readonly chain: string;
  /** The local derivative in symbols: "∂o/∂n = 1 − o²". */
  readonly localSymbols: string;
  /** The same with its number: "∂o/∂n = 1 − o² = 1 − 0.7071² = 0.5000". */
  readonly localNumbers: string;
  /** "1.0000 · 0.5000" */
  readonly product: string;
  readonly local: number;
  readonly upstream: number;
  readonly contribution: number;
}

/** How one node's gradient comes about: the chain rule over its consumers in symbols, in numbers, and the sum. */
export interface Worked {
  readonly node: NodeId;
  /** By the consumer's place in the graph, then by slot; empty at the output. */
  readonly edges: readonly WorkedEdge[];
  /** "∂L/∂n = ∂L/∂o · ∂o/∂n + …" */
  readonly symbols: string;
  /** "∂L/∂n = 1 · 0.5000 + …" */
  readonly numbers: string;
  /** "∂L/∂n = 0.5000" */
  readonly sum: string;
  readonly gradient: number;
}

/** What to explain. */
export interface ExplainRequest {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  /** The gradients to go on from, a student's own for instance; the true ones unless given. */
  readonly upstream?: (consumer: NodeId) => number;
}

/** Work out one node's gradient step by step. */
export function explain({ evaluation, node, upstream }: ExplainRequest): Worked {
  const { routes } = pathsOf(evaluation);
  const gradientAt = upstream ?? ((consumer: NodeId) => evaluation.grad.get(consumer) ?? Number.NaN);
  const worked = routes(node).map((route) =>
    workedRoute(evaluation, node, { route, upstream: gradientAt(route.consumer) }),
  );
  const start = node === evaluation.graph.output ? 1 : givenAt(evaluation, node);
  const gradient = start ?? worked.reduce((sum, edge) => sum + edge.contribution, 0);
  const left = texGradient(evaluation, node);
  const sum = `${left} = ${texNumber(gradient)}`;
  const joined = (terms: readonly string[]) => (terms.length === 0 ? sum : `${left} = ${terms.join(" + ")}`);
  return {
    node,
    edges: worked,
    symbols: joined(worked.map(({ chain }) => chain)),
    numbers: joined(worked.map(({ product }) => product)),
    sum,
    gradient,
  };
}

function workedRoute(
  evaluation: Evaluation,
  node: NodeId,
  { route, upstream }: { readonly route: Route; readonly upstream: number },
): WorkedEdge {
  const { consumer, local, edges } = route;
  const partial = texPartial(evaluation, consumer, node);
  const steps = routeSteps(evaluation, edges);
  return {
    consumer,
    slot: edges.at(-1)?.slot ?? 0,
    chain: `${texGradient(evaluation, consumer)} \\cdot ${partial}`,
    localSymbols: `${partial} = ${steps[0]}`,
    localNumbers: [partial, ...steps].join(" = "),
    product: `${texFactor(texNumber(upstream))} \\cdot ${texFactor(texNumber(local))}`,
    local,
    upstream,
    contribution: local * upstream,
  };
}

/** The product of the local derivatives on a way, in symbols and in numbers; those that are 1 are left out. */
function routeSteps(evaluation: Evaluation, edges: readonly Edge[]): readonly string[] {
  const [only, ...others] = edges;
  if (only !== undefined && others.length === 0) return localSteps(evaluation, only);
  const factors = [...edges]
    .reverse()
    .map((edge) => localSteps(evaluation, edge))
    .filter(([symbols]) => symbols !== "1");
  const joined = (parts: readonly string[]) =>
    parts.map((part) => (isProduct(part) ? part : `(${part})`)).join(" \\cdot ");
  const symbols = joined(factors.map(([inSymbols = ""]) => inSymbols));
  const numbers = joined(factors.map((steps) => steps[1] ?? steps[0] ?? ""));
  const result = texNumber(edges.reduce((product, { local }) => product * local, 1));
  return [symbols, ...[numbers, result].filter((step) => step !== symbols)];
}

/** Whether a factor needs no brackets. */
function isProduct(tex: string): boolean {
  return !/[+-]/.test(tex);
}

/** The local derivative in symbols, with the numbers put in, and worked out; a step that says nothing new is left out. */
function localSteps(evaluation: Evaluation, { consumer, slot, local }: Edge): readonly string[] {
  const node = pathsOf(evaluation).nodes.get(consumer);
  if (!node || node.op === "leaf") return [texNumber(local)];
  const rule = ops[node.op].tex.local[slot];
  const ids = node.operands.map((id) => id ?? "");
  const exponent = exponentOf(node);
  const inSymbols =
    rule?.(
      ids.map((id) => texOperand(evaluation, id)),
      texOf(evaluation, consumer),
      exponent,
    ) ?? "";
  const values = ids.map((id) => texFactor(texValue(evaluation, id)));
  const inNumbers = rule?.(values, texFactor(texValue(evaluation, consumer)), exponent) ?? "";
  const result = texNumber(local);
  // A rule that only picks an operand, as ×'s does, is done once its number is put in.
  const isNumber = inNumbers === result || values.includes(inNumbers);
  return [inSymbols, ...(isNumber ? [] : [inNumbers]), ...(inSymbols === result ? [] : [result])];
}

function exponentOf(node: Operation): string {
  return node.op === "pow" && node.exponent !== undefined ? texNumber(node.exponent) : "";
}
