import { compileProgram } from "./compileProgram";
import type { Shape } from "./network";
import { predictionGraph } from "./networkGraph";
import { type Program, runForward } from "./program";

/** A network that only answers, compiled once for many questions. */
export class Predictor {
  readonly #program: Program;
  readonly #firstInput: number;

  constructor(shape: Shape, parameters: readonly number[]) {
    const { graph, inputs } = predictionGraph(shape, parameters, new Array<number>(shape.nin).fill(0));
    this.#program = compileProgram(graph);
    this.#firstInput = this.#program.slotOf(inputs[0]?.[0] ?? "") ?? 0;
  }

  /** n(x) */
  predict(x: readonly number[]): number {
    const { data, output } = this.#program;
    for (let i = 0; i < x.length; i += 1) data[this.#firstInput + i] = x[i] ?? 0;
    runForward(this.#program);
    return data[output] ?? Number.NaN;
  }
}
