import type { Graph, GraphNode, NodeId } from "./graph";
import type { Op } from "./ops/op";
import { isOpName, ops } from "./ops/table";
import { topologicalOrder } from "./order";
import type { Problem, ProblemCode } from "./problems";

/** An operand that cannot be followed: missing, or naming no node. */
export const NOWHERE = -1;

/**
 * A graph compiled for computing: nodes are positions in `ids`, first come first.
 * A position whose `isSound` is 0 has a fault in its shape (or lies on a cycle) and never gets a value.
 */
export interface Tape {
  readonly ids: readonly NodeId[];
  /** Null for a leaf, and for an unknown op (which is not sound either). */
  readonly ops: readonly (Op | null)[];
  readonly operands: readonly (readonly number[])[];
  readonly exponents: Float64Array;
  /** The leaves' numbers; 0 elsewhere. */
  readonly leaves: Float64Array;
  readonly isSound: Uint8Array;
  readonly order: readonly number[];
  /** NOWHERE while no output is chosen. */
  readonly output: number;
  readonly hasCycle: boolean;
  readonly problems: readonly Problem[];
}

/** Checks a graph's shape and lays it out for `forward` and `backward`. Never throws, whatever the texts in it. */
export function compile(graph: Graph): Tape {
  const problems: Problem[] = [];
  const positions = new Map<NodeId, number>();
  const nodes: GraphNode[] = [];
  for (const node of graph.nodes) {
    if (positions.has(node.id)) problems.push({ code: "DUPLICATE_ID", node: node.id });
    else positions.set(node.id, nodes.push(node) - 1);
  }

  const isSound = new Uint8Array(nodes.length).fill(1);
  const exponents = new Float64Array(nodes.length);
  const leaves = new Float64Array(nodes.length);
  const tapeOps: (Op | null)[] = [];
  const operands: number[][] = [];
  nodes.forEach((node, at) => {
    operands.push(node.operands.map((id) => (id === null ? NOWHERE : (positions.get(id) ?? NOWHERE))));
    tapeOps.push(node.op !== "leaf" && isOpName(node.op) ? ops[node.op] : null);
    if (node.op === "leaf") leaves[at] = node.data;
    else exponents[at] = node.exponent ?? 0;
    for (const code of faultsOf(node, positions)) {
      isSound[at] = 0;
      problems.push({ code, node: node.id });
    }
  });

  const { order, onCycle } = topologicalOrder(operands);
  const ids = nodes.map((node) => node.id);
  for (const at of onCycle) {
    isSound[at] = 0;
    problems.push({ code: "CYCLE", node: ids[at] ?? null });
  }
  const output = graph.output === null ? NOWHERE : (positions.get(graph.output) ?? NOWHERE);
  if (output === NOWHERE) problems.push({ code: "NO_OUTPUT", node: null });
  const hasCycle = onCycle.length > 0;
  return { ids, ops: tapeOps, operands, exponents, leaves, isSound, order, output, hasCycle, problems };
}

function faultsOf(node: GraphNode, positions: ReadonlyMap<NodeId, number>): readonly ProblemCode[] {
  if (node.op !== "leaf" && !isOpName(node.op)) return ["UNKNOWN_OP"];
  const arity = node.op === "leaf" ? 0 : ops[node.op].arity;
  const operands: readonly (NodeId | null)[] = node.operands;
  const faults: ProblemCode[] = [];
  if (operands.length < arity || operands.includes(null)) faults.push("MISSING_OPERAND");
  if (operands.length > arity) faults.push("EXTRA_OPERAND");
  if (operands.some((id) => id !== null && !positions.has(id))) faults.push("UNKNOWN_OPERAND");
  if (node.op === "pow" && !Number.isFinite(node.exponent)) faults.push("MISSING_EXPONENT");
  return faults;
}

/** The operands' values as an op takes them: pow's exponent stands where the second operand would. */
export function argumentsOf(tape: Tape, at: number, data: Float64Array): readonly [number, number] {
  const operands = tape.operands[at] ?? [];
  const a = data[operands[0] ?? NOWHERE] ?? Number.NaN;
  const b = operands.length > 1 ? (data[operands[1] ?? NOWHERE] ?? Number.NaN) : (tape.exponents[at] ?? 0);
  return [a, b];
}

/**
 * Fills `data` with every node's value, NaN where there is none, and returns the positions where a value
 * stopped being finite: only where it began, not in all that follows. `leaves` replaces the leaves' own numbers.
 */
export function forward(tape: Tape, data: Float64Array, leaves: Float64Array = tape.leaves): readonly number[] {
  const failures: number[] = [];
  for (const at of tape.order) {
    data[at] = Number.NaN;
    if (tape.isSound[at] === 0) continue;
    const op = tape.ops[at];
    const [a, b] = argumentsOf(tape, at, data);
    if (op && (Number.isNaN(a) || Number.isNaN(b))) continue;
    const value = op ? op.forward(a, b) : (leaves[at] ?? Number.NaN);
    if (Number.isFinite(value)) data[at] = value;
    else failures.push(at);
  }
  return failures;
}

/** One edge that the backward pass walks; `operand` and `consumer` are positions. */
export interface Walked {
  readonly operand: number;
  readonly consumer: number;
  readonly slot: number;
  readonly local: number;
  readonly upstream: number;
  readonly contribution: number;
}

/**
 * Fills `grad` with d(output)/d(node): 0 where the output does not use the node, NaN where it is not finite or the
 * output has no value. Returns the positions where a gradient stopped being finite, only where it began.
 * `data` must come from `forward`; `visit` is told of every edge, in the order of the pass.
 */
export function backward(
  tape: Tape,
  data: Float64Array,
  grad: Float64Array,
  visit?: (edge: Walked) => void,
): readonly number[] {
  const hasValue = !Number.isNaN(data[tape.output] ?? Number.NaN);
  grad.fill(hasValue ? 0 : Number.NaN);
  if (!hasValue) return [];
  const failures: number[] = [];
  // An infinite local derivative under a node that the output does not use must not turn 0 into NaN.
  const isUsed = new Uint8Array(tape.ids.length);
  const isSpoilt = new Uint8Array(tape.ids.length);
  isUsed[tape.output] = 1;
  grad[tape.output] = 1;
  for (let step = tape.order.length - 1; step >= 0; step -= 1) {
    const at = tape.order[step] ?? NOWHERE;
    if (isUsed[at] !== 1) continue;
    const hasGradient = isSpoilt[at] === 0 && Number.isFinite(grad[at]);
    for (const operand of tape.operands[at] ?? []) {
      isUsed[operand] = 1;
      if (!hasGradient) isSpoilt[operand] = 1;
    }
    if (hasGradient) pushBack(tape, at, data, grad, visit);
    else {
      if (isSpoilt[at] === 0) failures.push(at);
      grad[at] = Number.NaN;
    }
  }
  return failures;
}

/** The chain rule at one node: its gradient times each local derivative is added to the operand's. */
function pushBack(
  tape: Tape,
  consumer: number,
  data: Float64Array,
  grad: Float64Array,
  visit?: (edge: Walked) => void,
): void {
  const op = tape.ops[consumer];
  if (!op) return;
  const operands = tape.operands[consumer] ?? [];
  const upstream = grad[consumer] ?? 0;
  const out = data[consumer] ?? 0;
  const [a, b] = argumentsOf(tape, consumer, data);
  const locals = op.local(a, b, out);
  const contributions = op.contributions?.(upstream, a, b, out);
  for (let slot = 0; slot < operands.length; slot += 1) {
    const operand = operands[slot] ?? NOWHERE;
    const local = locals[slot] ?? 0;
    const contribution = contributions?.[slot] ?? local * upstream;
    grad[operand] = (grad[operand] ?? 0) + contribution;
    visit?.({ operand, consumer, slot, local, upstream, contribution });
  }
}
