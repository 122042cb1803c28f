import type { Machine, MakeMachine, Wiring } from "../machine";
import type { Examples } from "../network";
import { tapeMachine } from "../tapeMachine";
import { emitMachine, layOut, MOST_STEPS } from "./emitMachine";

/** The functions of the module that `emitMachine` writes. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly forward: () => number;
  readonly backward: () => number;
  readonly train: (steps: number, rate: number, isZeroing: number) => number;
}

/** WebAssembly made for this one network where it may be had, else the interpreter. */
export const wasmMachine: MakeMachine = (wiring, examples) =>
  compileMachine(wiring, examples) ?? tapeMachine(wiring, examples);

/** Null where an op has no vector form, where there are no examples, and where the browser or its policy forbids the module. */
export function compileMachine(wiring: Wiring, examples: Examples): Machine | null {
  const layout = layOut(wiring, examples.ys.length);
  const bytes = examples.ys.length === 0 ? null : emitMachine(wiring, layout);
  const module = bytes && compile(bytes);
  if (!module) return null;
  // The module's own exports, as emitMachine names them.
  const exports = new WebAssembly.Instance(module).exports as unknown as Exports;
  const view = (start: number, length: number) => new Float64Array(exports.memory.buffer, start, length);
  const parameters = view(layout.parameters, wiring.parameters);
  const gradients = view(layout.gradients, wiring.parameters);
  const losses = view(layout.losses, MOST_STEPS);
  parameters.set(wiring.program.data.subarray(0, wiring.parameters));
  view(layout.pairs, (layout.end - layout.pairs) / 8).set(pairUp(examples));
  return {
    parameters,
    gradients,
    predictions: view(layout.predictions, examples.ys.length),
    forward: exports.forward,
    backward: exports.backward,
    train({ steps, rate, isZeroing }) {
      const met: number[] = [];
      while (met.length < steps) {
        const wanted = Math.min(MOST_STEPS, steps - met.length);
        const done = exports.train(wanted, rate, Number(isZeroing));
        met.push(...losses.subarray(0, done));
        if (done < wanted) break;
      }
      return met;
    },
  };
}

/** The examples two by two: a vector for each input, one for the labels, one for the weights. Who lacks a partner has a weightless copy. */
function pairUp({ xs, ys }: Examples): readonly number[] {
  const rows = xs.map((x, k) => [...x, ys[k] ?? 0, 1]);
  const pairs = rows.flatMap((row, k) => (k % 2 === 0 ? [[row, rows[k + 1] ?? [...row.slice(0, -1), 0]]] : []));
  return pairs.flatMap(([row = [], partner = []]) => row.flatMap((number, i) => [number, partner[i] ?? 0]));
}

function compile(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    // Browsers differ in what they throw where the policy forbids it, or where they know no vectors.
    return null;
  }
}
