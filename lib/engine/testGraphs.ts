import type { Graph, Leaf, NodeId, Operation } from "./graph";
import type { OpName } from "./ops/table";

/** A leaf for tests, named as its id. */
export function leaf(id: NodeId, data: number): Leaf {
  return { id, name: id, label: id, op: "leaf", operands: [], data, text: String(data), isDeclared: true };
}

/** An operation for tests, named as its id; pow takes its exponent. */
export function operation(id: NodeId, op: OpName, operands: readonly (NodeId | null)[], exponent?: number): Operation {
  return { id, name: id, label: id, op, operands, ...(exponent === undefined ? {} : { exponent }) };
}

/** The lecture's L = (a·b + c)·f. */
export const lecture: Graph = {
  nodes: [
    leaf("a", 2),
    leaf("b", -3),
    leaf("c", 10),
    operation("e", "mul", ["a", "b"]),
    operation("d", "add", ["e", "c"]),
    leaf("f", -2),
    operation("L", "mul", ["d", "f"]),
  ],
  output: "L",
};
