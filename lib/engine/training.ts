import { compileProgram } from "./compileProgram";
import { type Loop, type Machine, type MakeMachine, takeStep, type Wiring } from "./machine";
import { type Examples, pathOf, placesOf, type Shape } from "./network";
import { lossGraph } from "./networkGraph";
import { tapeMachine } from "./tapeMachine";

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
  readonly #machine: Machine;

  constructor(shape: Shape, parameters: readonly number[], examples: Examples, makeMachine: MakeMachine = tapeMachine) {
    const machine = makeMachine(wire(shape, parameters), examples);
    this.#machine = machine;
    this.parameters = machine.parameters;
    this.gradients = machine.gradients;
    this.predictions = machine.predictions;
    this.names = placesOf(shape).map(pathOf);
  }

  /** `ypred = [n(x) for x in xs]` and the loss, which it gives. */
  forward(): number {
    return this.#machine.forward();
  }

  /** `for p in n.parameters(): p.grad = 0.0` */
  zeroGradients(): void {
    this.gradients.fill(0);
  }

  /** `loss.backward()`: adds to the gradients that are there. Gives the loss that it starts from. */
  backward(): number {
    return this.#machine.backward();
  }

  /** `for p in n.parameters(): p.data += -rate * p.grad`, with these gradients or others. */
  step(rate: number, gradients: ArrayLike<number> = this.gradients): void {
    takeStep(this.parameters, rate, gradients);
  }

  /** All of it, `steps` times: gives the loss that each step started from. Stops at a loss that is no number. */
  train(loop: Loop): readonly number[] {
    return this.#machine.train(loop);
  }
}

/** Compiles the loss of one example. */
function wire(shape: Shape, parameters: readonly number[]): Wiring {
  const one = { xs: [new Array<number>(shape.nin).fill(0)], ys: [0] };
  const { graph, parameters: leaves, inputs, predictions } = lossGraph(shape, parameters, one);
  const program = compileProgram(graph, predictions);
  const slotOf = (id = "") => program.slotOf(id) ?? 0;
  // The parameters are the graph's first leaves, so they are the program's first slots.
  return {
    program,
    parameters: leaves.length,
    shown: [...(inputs[0] ?? []), "ys0"].map(slotOf),
    prediction: slotOf(predictions[0]),
  };
}
