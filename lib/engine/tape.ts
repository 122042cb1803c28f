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
  /** Where the backward pass begins, and with which gradients: the output with 1, or what a part of a graph is given. Empty while no output is chosen. */
  readonly seeds: readonly (readonly [at: number, gradient: number])[];
  readonly hasCycle: boolean;
  readonly problems: readonly Problem[];
}

/** Checks a graph's shape and lays it out for the passes. Never throws, whatever the texts in it. */
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
    for (const code of faultsOf(node, operands[at] ?? [])) {
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
  const seeds = Object.entries(graph.given ?? (graph.output === null ? {} : { [graph.output]: 1 })).flatMap(
    ([id, gradient]): (readonly [number, number])[] => {
      const at = positions.get(id);
      return at === undefined ? [] : [[at, gradient]];
    },
  );
  if (seeds.length === 0) problems.push({ code: "NO_OUTPUT", node: null });
  const hasCycle = onCycle.length > 0;
  return { ids, ops: tapeOps, operands, exponents, leaves, isSound, order, output, seeds, hasCycle, problems };
}

const SOUND: readonly ProblemCode[] = [];

function faultsOf(node: GraphNode, positions: readonly number[]): readonly ProblemCode[] {
  if (node.op !== "leaf" && !isOpName(node.op)) return ["UNKNOWN_OP"];
  const arity = node.op === "leaf" ? 0 : ops[node.op].arity;
  const lacksExponent = node.op === "pow" && !Number.isFinite(node.exponent);
  if (positions.length === arity && !positions.includes(NOWHERE) && !lacksExponent) return SOUND;
  const operands: readonly (NodeId | null)[] = node.operands;
  const faults: ProblemCode[] = [];
  if (operands.length < arity || operands.includes(null)) faults.push("MISSING_OPERAND");
  if (operands.length > arity) faults.push("EXTRA_OPERAND");
  if (operands.some((id, slot) => id !== null && positions[slot] === NOWHERE)) faults.push("UNKNOWN_OPERAND");
  if (lacksExponent) faults.push("MISSING_EXPONENT");
  return faults;
}
