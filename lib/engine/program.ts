/* biome-ignore-all lint/style/noNonNullAssertion: every index was written by compileProgram, and a check at each would double the time. */
import type { NodeId } from "./graph";
import type { Op } from "./ops/op";
import { tanh } from "./ops/tanh";

// What an instruction's first word says, and the words after it: slots, but for a count and the place of an op. They
// are plain constants of this file, because a property read at every instruction doubles the time as well.

/** out, count, start, then a and b for each term: out = start + Σ a·b from left to right. */
export const AFFINE = 0;
/** out, a: the activation of nearly every network here. */
export const TANH = 1;
/** out, a, b, the op's place in `ops`; b is the exponent's slot where the op has one operand. */
export const OP = 2;

/**
 * A graph compiled for running again and again, as training does: numbers in two flat arrays, instructions in a third.
 * `passes.ts` runs a graph once and can say everything about it; this runs one thousands of times and keeps only numbers.
 */
export interface Program {
  /** Each slot's value, the leaves' first, in the graph's order. Write leaves, run, read. */
  readonly data: Float64Array;
  /** d(output)/d(slot). Those of leaves accumulate until somebody sets them to 0. */
  readonly grad: Float64Array;
  /** How many of the first slots are leaves. */
  readonly leaves: number;
  readonly output: number;
  readonly code: Int32Array;
  /** Where each instruction begins: the way back goes by these. */
  readonly starts: Int32Array;
  readonly ops: readonly Op[];
  /** Of leaves, of the output and of what was to be kept; undefined for what was fused away. */
  slotOf(id: NodeId): number | undefined;
}

/** Computes every slot from the leaves. */
export function runForward({ code, data, ops }: Program): void {
  for (let at = 0; at < code.length; ) {
    const out = code[at + 1]!;
    switch (code[at]) {
      case AFFINE: {
        const end = at + 4 + 2 * code[at + 2]!;
        let sum = data[code[at + 3]!]!;
        for (at += 4; at < end; at += 2) sum += data[code[at]!]! * data[code[at + 1]!]!;
        data[out] = sum;
        break;
      }
      case TANH:
        data[out] = tanh.forward(data[code[at + 2]!]!, 0);
        at += 3;
        break;
      default:
        data[out] = ops[code[at + 4]!]!.forward(data[code[at + 2]!]!, data[code[at + 3]!]!);
        at += 5;
    }
  }
}

/** Adds d(output)/d(leaf) to every leaf's gradient; needs the values of `runForward`. */
export function runBackward({ code, starts, data, grad, ops, leaves, output }: Program): void {
  grad.fill(0, leaves);
  grad[output]! += 1;
  for (let instruction = starts.length - 1; instruction >= 0; instruction -= 1) {
    let at = starts[instruction]!;
    const out = code[at + 1]!;
    const upstream = grad[out]!;
    switch (code[at]) {
      case AFFINE: {
        const end = at + 4 + 2 * code[at + 2]!;
        grad[code[at + 3]!]! += upstream;
        for (at += 4; at < end; at += 2) {
          const a = code[at]!;
          const b = code[at + 1]!;
          grad[a]! += upstream * data[b]!;
          grad[b]! += upstream * data[a]!;
        }
        break;
      }
      case TANH: {
        const a = code[at + 2]!;
        grad[a]! += upstream * tanh.local(data[a]!, 0, data[out]!)[0]!;
        break;
      }
      default: {
        const a = code[at + 2]!;
        const b = code[at + 3]!;
        const op = ops[code[at + 4]!]!;
        const [toA = 0, toB = 0] = op.local(data[a]!, data[b]!, data[out]!);
        grad[a]! += upstream * toA;
        grad[b]! += upstream * toB;
      }
    }
  }
}
