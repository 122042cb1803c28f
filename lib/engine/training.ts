import { compileProgram } from "./compileProgram";
import { type Examples, pathOf, placesOf, type Shape } from "./network";
import { lossGraph } from "./networkGraph";
import { type Program, runBackward, runForward } from "./program";

/**
 * The lecture's training, step by step: `forward`, `zeroGradients`, `backward`, `step`. The graph of one example's loss is
 * compiled once and run for each example; the loss is their sum, and so are the gradients, which simply accumulate.
 */
export class Training {
  /** Every parameter's number and gradient, in the order of `parameters()`. Views: they change as training goes on. */
  readonly parameters: Float64Array;
  readonly gradients: Float64Array;
  /** What the network said at the last forward pass, one number for each example. */
  readonly predictions: Float64Array;
  /** The lecture's names for the parameters: `n.layers[0].neurons[2].w[1]`. */
  readonly names: readonly string[];
  readonly #program: Program;
  readonly #examples: Examples;
  /** The slots of an example's inputs and label, and of the network's answer. */
  readonly #slots: { readonly x: number; readonly y: number; readonly prediction: number };

  constructor(shape: Shape, parameters: readonly number[], examples: Examples) {
    const one = { xs: [new Array<number>(shape.nin).fill(0)], ys: [0] };
    const { graph, parameters: leaves, inputs, predictions } = lossGraph(shape, parameters, one);
    const program = compileProgram(graph, predictions);
    const slotOf = (id = "") => program.slotOf(id) ?? 0;
    this.#program = program;
    this.#examples = examples;
    this.#slots = { x: slotOf(inputs[0]?.[0]), y: slotOf("ys0"), prediction: slotOf(predictions[0]) };
    // The parameters are the graph's first leaves, so they are the program's first slots.
    this.parameters = program.data.subarray(0, leaves.length);
    this.gradients = program.grad.subarray(0, leaves.length);
    this.predictions = new Float64Array(examples.xs.length);
    this.names = placesOf(shape).map(pathOf);
  }

  /** `ypred = [n(x) for x in xs]` and the loss, which it gives. */
  forward(): number {
    return this.#run({ isBackToo: false });
  }

  /** `for p in n.parameters(): p.grad = 0.0` */
  zeroGradients(): void {
    this.gradients.fill(0);
  }

  /** `loss.backward()`: adds to the gradients that are there. Gives the loss that it starts from. */
  backward(): number {
    return this.#run({ isBackToo: true });
  }

  /** `for p in n.parameters(): p.data += -rate * p.grad`, with these gradients or others. */
  step(rate: number, gradients: ArrayLike<number> = this.gradients): void {
    const { parameters } = this;
    for (let i = 0; i < parameters.length; i += 1) {
      parameters[i] = (parameters[i] ?? 0) - rate * (gradients[i] ?? 0);
    }
  }

  #run({ isBackToo }: { readonly isBackToo: boolean }): number {
    const { ys } = this.#examples;
    const { data, output } = this.#program;
    let loss = 0;
    for (let k = 0; k < ys.length; k += 1) {
      this.#show(k);
      runForward(this.#program);
      this.predictions[k] = data[this.#slots.prediction] ?? 0;
      loss += data[output] ?? 0;
      if (isBackToo) runBackward(this.#program);
    }
    return loss;
  }

  /** Puts an example before the network. */
  #show(k: number): void {
    const { data } = this.#program;
    const { x: first, y } = this.#slots;
    const x = this.#examples.xs[k] ?? [];
    for (let i = 0; i < x.length; i += 1) data[first + i] = x[i] ?? 0;
    data[y] = this.#examples.ys[k] ?? 0;
  }
}
