import type { Loop } from "@/lib/engine/machine";
import { trainLoop } from "@/lib/engine/trainLoop";
import type { Lab, LossPoint } from "./labState";
import { trainingOf } from "./labState";

/** How many steps show what a forgotten line does. */
export const SHOWN_STEPS = 100;

/** A training, and how large its gradients were in the end. */
export interface Path {
  readonly points: readonly LossPoint[];
  readonly largest: number;
}

/** The lab's own network trained from its first parameters as it should be, and again with the gradients never set to 0. */
export function forgetZero(lab: Lab, rate: number): { readonly right: Path; readonly wrong: Path } {
  const run = (isZeroing: boolean) => pathOf(lab, { steps: SHOWN_STEPS, rate, isZeroing });
  return { right: run(true), wrong: run(false) };
}

/** The loss before and after a step that no backward pass came before. */
export function forgetBackward(lab: Lab, rate: number): { readonly before: number; readonly after: number } {
  const training = atFirst(lab);
  const before = training.forward();
  training.step(rate);
  return { before, after: training.forward() };
}

function atFirst(lab: Lab) {
  return trainingOf({ ...lab, parameters: lab.first, gradients: lab.first.map(() => 0) });
}

function pathOf(lab: Lab, loop: Loop): Path {
  const training = atFirst(lab);
  const losses = trainLoop(training, loop, () => false);
  const largest = training.gradients.reduce((most, gradient) => Math.max(most, Math.abs(gradient)), 0);
  const end = training.forward();
  const all = Number.isFinite(end) ? [...losses, end] : losses;
  return { points: all.map((loss, step) => ({ step, loss })), largest };
}
