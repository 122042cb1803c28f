import type { Lab, LossPoint } from "./labState";
import { trainingOf } from "./labState";
import { type Loop, trainTurn } from "./trainTurn";

/** How many steps show what a forgotten line does. */
export const SHOWN_STEPS = 100;

export interface Comparison {
  readonly right: readonly LossPoint[];
  readonly wrong: readonly LossPoint[];
}

/** The lab's own network trained as it should be, and again with the gradients never set to 0. */
export function forgetZero(lab: Lab, rate: number): Comparison {
  const run = (isZeroing: boolean) => points(lab, { steps: SHOWN_STEPS, rate, isZeroing });
  return { right: run(true), wrong: run(false) };
}

/** The loss before and after steps that no backward pass came before. */
export function forgetBackward(lab: Lab, rate: number): { readonly before: number; readonly after: number } {
  const training = trainingOf({ ...lab, gradients: lab.gradients.map(() => 0) });
  const before = training.forward();
  training.step(rate);
  return { before, after: training.forward() };
}

function points(lab: Lab, loop: Loop): readonly LossPoint[] {
  const training = trainingOf({ ...lab, gradients: lab.gradients.map(() => 0) });
  const losses = trainTurn(training, loop, () => false);
  const end = training.forward();
  return [...losses, ...(Number.isFinite(end) ? [end] : [])].map((loss, step) => ({ step, loss }));
}
