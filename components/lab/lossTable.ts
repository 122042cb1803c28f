import { printFloat } from "@/lib/engine/printFloat";
import type { LossPoint } from "./labState";

/** How many lines the table has at most, beside the first. */
const LINES = 20;

/** What the lecture's loop prints: the first state, then every hundredth step of two thousand, and as many of any other. */
export function lossTable(
  history: readonly LossPoint[],
  steps: number,
): readonly { readonly name: string; readonly loss: string }[] {
  const every = Math.max(1, Math.ceil(steps / LINES));
  return history
    .filter(({ step }) => step % every === 0)
    .map(({ step, loss }) => ({ name: step === 0 ? "Initialised State" : `Step ${step}`, loss: printFloat(loss) }));
}
