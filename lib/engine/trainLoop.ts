import type { Loop } from "./machine";
import type { Training } from "./training";

/** Steps between two questions whether it is over: few enough that nobody waits, enough that asking costs nothing. */
const ROUND = 16;

/**
 * Runs the lecture's update loop until `steps` or until `isOver`, which it asks every 16 steps; gives the loss that each
 * step started from. Stops at a loss that is no number.
 */
export function trainLoop(training: Training, loop: Loop, isOver: () => boolean): readonly number[] {
  const losses: number[] = [];
  for (let isGoingOn = true; isGoingOn; ) {
    const steps = Math.min(ROUND, loop.steps - losses.length);
    const met = training.train({ ...loop, steps });
    losses.push(...met);
    isGoingOn = met.length === steps && losses.length < loop.steps && !isOver();
  }
  return losses;
}
