import type { Examples } from "./network";
import type { Program } from "./program";

/** How the lecture's loop is to run. */
export interface Loop {
  readonly steps: number;
  readonly rate: number;
  /** Whether gradients are set to 0 before each backward pass, as they must be. */
  readonly isZeroing: boolean;
}

/** A network's program, and where what training needs stands in it. */
export interface Wiring {
  /** Of one example's loss. */
  readonly program: Program;
  /** How many parameters there are: they have the first slots. */
  readonly parameters: number;
  /** The slots that an example fills: its inputs', and then its label's. */
  readonly shown: readonly number[];
  /** The slot of the network's answer. */
  readonly prediction: number;
}

/** What runs a program over all examples. There are two: the interpreter, and WebAssembly where it may be had. */
export interface Machine {
  /** These three are views, which change as the machine runs; the first two may be written. */
  readonly parameters: Float64Array;
  readonly gradients: Float64Array;
  readonly predictions: Float64Array;
  /** Computes the predictions and gives the loss. */
  forward(): number;
  /** The same, and adds to the gradients. */
  backward(): number;
  /** Takes the loop's steps, and gives the loss that each started from; stops before one whose loss is no number. */
  train(loop: Loop): readonly number[];
}

/** Makes a machine with the program's parameters and gradients of 0. */
export type MakeMachine = (wiring: Wiring, examples: Examples) => Machine;

/** `for p in n.parameters(): p.data += -rate * p.grad` */
export function takeStep(parameters: Float64Array, rate: number, gradients: ArrayLike<number>): void {
  for (let i = 0; i < parameters.length; i += 1) {
    parameters[i] = (parameters[i] ?? 0) - rate * (gradients[i] ?? 0);
  }
}
