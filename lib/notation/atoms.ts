import type { GraphNode, NodeId, Operation } from "@/lib/engine/graph";
import { isOpName, type OpName } from "@/lib/engine/ops/table";

/** What a step of an expansion works on: an operand of the expanded node, or an earlier step. */
export type AtomOperand = "a" | "b" | number;

/** One step of an operation written in simpler ones. */
export type Atom =
  | { readonly op: "leaf"; readonly text: string }
  | {
      readonly op: OpName;
      readonly operands: readonly AtomOperand[];
      readonly exponent?: number;
      /** What the lecture calls it, where it does. */
      readonly name?: string;
    };

const leaf = (text: string): Atom => ({ op: "leaf", text });
const step = (op: OpName, ...operands: readonly AtomOperand[]): Atom => ({ op, operands });

/** tanh(x) = (e − 1) / (e + 1) with e = exp(2x), as in the lecture's second example. */
const tanh: readonly Atom[] = [
  leaf("2"),
  step("mul", 0, "a"),
  { op: "exp", operands: [1], name: "e" },
  leaf("1"),
  step("sub", 2, 3),
  leaf("1"),
  step("add", 2, 5),
  step("div", 4, 6),
];
/** σ(x) = 1 / (1 + exp(−x)) */
const sigmoid: readonly Atom[] = [
  step("neg", "a"),
  step("exp", 0),
  leaf("1"),
  step("add", 2, 1),
  leaf("1"),
  step("div", 4, 3),
];
const fixed: Partial<Record<OpName, readonly Atom[]>> = {
  tanh,
  sigmoid,
  sub: [step("neg", "b"), step("add", "a", 0)],
  div: [{ op: "pow", operands: ["b"], exponent: -1 }, step("mul", "a", 0)],
  neg: [leaf("-1"), step("mul", 0, "a")],
};

/** The highest power that is written as a product. */
const HIGHEST = 8;

/** An operation in simpler ones, its own value last; null for an atom. */
export function atomsOf(node: GraphNode): readonly Atom[] | null {
  if (node.op === "leaf" || !isOpName(node.op)) return null;
  if (node.op !== "pow") return fixed[node.op] ?? null;
  const { exponent = 0 } = node;
  return Number.isInteger(exponent) && exponent >= 2 && exponent <= HIGHEST ? product(exponent) : null;
}

/** a·a·…, as many as the exponent says. */
function product(exponent: number): readonly Atom[] {
  return Array.from({ length: exponent - 1 }, (_, at) => step("mul", at === 0 ? "a" : at - 1, "a"));
}

/** What an operation is called that such atoms make together. */
export type Whole = Pick<Operation, "op" | "exponent"> & { readonly atoms: readonly Atom[] };

/** Every operation that atoms can make together, the largest first: tanh before the division that is its last step. */
export const wholes: readonly Whole[] = [
  { op: "tanh", atoms: tanh },
  { op: "sigmoid", atoms: sigmoid },
  ...Array.from({ length: HIGHEST - 1 }, (_, at): Whole => {
    const exponent = HIGHEST - at;
    return { op: "pow", exponent, atoms: product(exponent) };
  }),
  // A product with −1 is a negation before it is a quotient: 1/b, negated, is the same atoms as −1 divided by b.
  ...(["sub", "neg", "div"] as const).map((op): Whole => ({ op, atoms: fixed[op] ?? [] })),
];

/** An operand of a step as a node's id. */
export function operandId(
  operand: AtomOperand,
  operands: readonly (NodeId | null)[],
  ids: readonly NodeId[],
): NodeId | null {
  if (typeof operand === "number") return ids[operand] ?? null;
  return operands[operand === "a" ? 0 : 1] ?? null;
}
