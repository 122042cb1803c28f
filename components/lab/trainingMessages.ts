import type { Loop } from "@/lib/engine/machine";
import type { Examples, Shape } from "@/lib/engine/network";

/** What the page tells the worker. To cancel, it ends the worker. */
export type TrainingRequest =
  | {
      readonly type: "start";
      readonly shape: Shape;
      readonly parameters: readonly number[];
      readonly gradients: readonly number[];
      readonly examples: Examples;
      readonly loop: Loop;
      readonly stepsPerTurn: number;
    }
  | { readonly type: "go" };

/** What a turn came to. */
export interface TrainingReport {
  /** The loss that each of the turn's steps started from. */
  readonly losses: readonly number[];
  /** After them. */
  readonly loss: number;
  readonly predictions: readonly number[];
  readonly parameters: readonly number[];
  readonly gradients: readonly number[];
  readonly isDiverged: boolean;
  readonly isDone: boolean;
}
