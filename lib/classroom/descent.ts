import { networkParts } from "@/lib/engine/networkPart";
import { stepped, type Training } from "./training";

/** A training at one of its steps. */
export interface Stand {
  readonly parameters: readonly number[];
  readonly loss: number;
  readonly predictions: readonly number[];
}

/** Where a network stands with its numbers. */
export function standOf(training: Training): Stand {
  const { loss, predictions } = networkParts(training);
  return { parameters: training.parameters, loss, predictions };
}

interface Reached extends Stand {
  readonly gradients: readonly number[];
  /** The rate of the step that led here. */
  readonly rate: number | null;
}

const known = new WeakMap<Training, Reached[]>();

/**
 * Gradient descent with the true gradients, from where a training begins: one stand more than there are rates. A class
 * looks at it at each of its steps, so what was reached before is kept, in numbers alone.
 */
export function descend(start: Training, rates: readonly number[]): readonly Stand[] {
  const path = known.get(start) ?? [reach(start, start.parameters, null)];
  known.set(start, path);
  for (const [at, rate] of rates.entries()) {
    const from = path[at];
    if (from === undefined || path[at + 1]?.rate === rate) continue;
    const parameters = stepped({ ...start, parameters: from.parameters, rate, unanswered: "stays" }, from.gradients);
    path.splice(at + 1, path.length, reach(start, parameters, rate));
  }
  return path.slice(0, rates.length + 1);
}

function reach(start: Training, parameters: readonly number[], rate: number | null): Reached {
  const { loss, predictions, gradients } = networkParts({ ...start, parameters });
  return { parameters, loss, predictions, gradients, rate };
}
