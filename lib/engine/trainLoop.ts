import type { Training } from "./training";

/** How the loop is to run. */
export interface Loop {
  readonly steps: number;
  readonly rate: number;
  /** Whether gradients are set to 0 before each backward pass, as they must be. */
  readonly isZeroing: boolean;
}

/** Runs the lecture's update loop until `steps` or until `isOver`; gives the loss that each step started from. Stops at a loss that is no number. */
export function trainLoop(
  training: Training,
  { steps, rate, isZeroing }: Loop,
  isOver: () => boolean,
): readonly number[] {
  const losses: number[] = [];
  while (losses.length < steps) {
    if (isZeroing) training.zeroGradients();
    const loss = training.backward();
    if (!Number.isFinite(loss)) break;
    losses.push(loss);
    training.step(rate);
    if (isOver()) break;
  }
  return losses;
}
