import type { OpName } from "./ops/table";

/** A node's name inside one graph; unique there, never shown to people. */
export type NodeId = string;

interface Named {
  readonly id: NodeId;
  /** The variable that holds the node in the author's program; null for an unnamed intermediate. */
  readonly name: string | null;
  /** What people read on the node: micrograd's `.label`, else the name, else "". */
  readonly label: string;
  /** Where the author put it on the canvas; absent: laid out automatically. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A number the author wrote. */
export interface Leaf extends Named {
  readonly op: "leaf";
  readonly operands: readonly [];
  readonly data: number;
  /** The number as its author typed it ("2.0"), shown in place of the four decimals. */
  readonly text: string;
  /** Written as `Value(…)`; false for a bare number in an expression (the 2 of `2*n`). */
  readonly isDeclared: boolean;
}

/** A value computed from ordered operands. */
export interface Operation extends Named {
  readonly op: OpName;
  /** Ordered; the same node may stand twice (a·a has two edges). A null is an operand that is still missing. */
  readonly operands: readonly (NodeId | null)[];
  /** pow only: the number it is raised to. */
  readonly exponent?: number;
}

export type GraphNode = Leaf | Operation;

/** Scalar values joined by operations, as in micrograd; `output` is the node whose gradient is 1, null while none is chosen. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly output: NodeId | null;
  /** A part of a larger graph: the gradients that arrive from the rest of it, in the place of an output's 1. */
  readonly given?: Readonly<Record<NodeId, number>>;
}
