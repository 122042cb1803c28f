import type { MakeMachine } from "@/lib/engine/machine";
import { tanhShape } from "@/lib/engine/network";
import { tapeMachine } from "@/lib/engine/tapeMachine";
import { Training } from "@/lib/engine/training";
import { trainLoop } from "@/lib/engine/trainLoop";
import { wasmMachine } from "@/lib/engine/wasm/wasmMachine";
import type { Race, Runner } from "./race";

/** Chalkgrad's compiled tape on one of its machines, in the loop that the lab runs. */
const onMachine =
  (makeMachine: MakeMachine) =>
  ({ sizes, parameters, xs, ys }: Race): Runner => {
    const [nin = 0, ...nouts] = sizes;
    const training = new Training(tanhShape(nin, nouts), parameters, { xs, ys }, makeMachine);
    return {
      restart: () => training.parameters.set(parameters),
      train: (steps, rate) => trainLoop(training, { steps, rate, isZeroing: true }, () => false).at(-1) ?? 0,
    };
  };

export const compiledTape = onMachine(wasmMachine);
export const interpretedTape = onMachine(tapeMachine);
