import type { ActivationName } from "@/lib/engine/activations";
import { drawPlane, type PlaneName } from "@/lib/engine/dataSets";
import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { drawParameters, type Examples, type Shape } from "@/lib/engine/network";
import { Training } from "@/lib/engine/training";
import { randomOf } from "@/lib/grading/random";
import type { ReadNetwork } from "@/lib/notation/network";

/** Where the examples came from. */
export type DataName = "lecture" | PlaneName | "own";

/** A loss that was met on the way: before any step it is step 0's. */
export interface LossPoint {
  readonly step: number;
  readonly loss: number;
}

/** The network on the bench, with everything that was done to it. Never changed in place. */
export interface Lab {
  readonly shape: Shape;
  readonly data: DataName;
  readonly examples: Examples;
  readonly parameters: readonly number[];
  /** What the parameters were before anything was done to them. */
  readonly first: readonly number[];
  /** As the lecture's `p.grad`: 0 until a backward pass, and added to by the next. */
  readonly gradients: readonly number[];
  /** Of the last forward pass. */
  readonly loss: number | null;
  readonly predictions: readonly number[] | null;
  /** The last thing that was done: what the loop's display lights up. */
  readonly last: "forward" | "zero" | "backward" | "step" | "train" | null;
  /** Losses of the training so far, step by step. */
  readonly history: readonly LossPoint[];
  readonly seed: number;
  /** The parameters are drawn from the seed; else they are the lecture's printed ones, or pasted. */
  readonly isDrawn: boolean;
}

/** The lecture's network with its printed numbers. */
export const lectureLab: Lab = begin({
  shape: lectureShape,
  data: "lecture",
  examples: lectureExamples,
  parameters: lectureParameters,
  seed: 1,
  isDrawn: false,
});

type Start = Pick<Lab, "shape" | "data" | "examples" | "parameters" | "seed" | "isDrawn">;

/** A network of which nothing has been computed. */
export function begin(start: Start): Lab {
  const gradients = start.parameters.map(() => 0);
  return { ...start, first: start.parameters, gradients, loss: null, predictions: null, last: null, history: [] };
}

/** How many points a data set of the plane has. */
const PLANE_POINTS = 80;

/** A network that was pasted, with what stood beside it; the lecture's own printed numbers where it gave none. */
export function withNetwork(lab: Lab, { shape, parameters, examples }: ReadNetwork): Lab {
  const isLectures = JSON.stringify(shape) === JSON.stringify(lectureShape);
  const numbers = parameters ?? (isLectures ? lectureParameters : null);
  const kept = lab.shape.nin === shape.nin ? lab.examples : shape.nin === 3 ? lectureExamples : null;
  const shown = examples ?? kept ?? { xs: [new Array<number>(shape.nin).fill(0)], ys: [1] };
  const data =
    JSON.stringify(shown) === JSON.stringify(lectureExamples) ? "lecture" : shown === lab.examples ? lab.data : "own";
  const placed = { ...lab, shape, examples: shown, data } as const;
  return numbers === null ? freshStart(placed, lab.seed) : begin({ ...placed, parameters: numbers, isDrawn: false });
}

/** Other examples; the network keeps its layers and takes as many inputs as they have. */
export function withData(lab: Lab, data: Exclude<DataName, "own">): Lab {
  const examples =
    data === "lecture" ? lectureExamples : drawPlane(data, PLANE_POINTS, randomOf(`${data} ${lab.seed}`));
  return withExamples(lab, examples, data);
}

export function withExamples(lab: Lab, examples: Examples, data: DataName = "own"): Lab {
  const nin = examples.xs[0]?.length ?? lab.shape.nin;
  if (nin !== lab.shape.nin) return freshStart({ ...lab, examples, data, shape: { ...lab.shape, nin } }, lab.seed);
  return begin({ ...lab, examples, data });
}

/** Other hidden layers; the last layer stays one neuron with tanh, so that it can say −1 and 1. */
export function withHidden(lab: Lab, hidden: readonly number[], activation: ActivationName): Lab {
  const nouts = [...hidden, 1];
  const activations = nouts.map((_, layer) => (layer < hidden.length ? activation : "tanh"));
  return freshStart({ ...lab, shape: { nin: lab.shape.nin, nouts, activations } }, lab.seed);
}

/** Parameters drawn anew, as `MLP(…)` draws them. */
export function freshStart(lab: Lab, seed: number): Lab {
  return begin({ ...lab, seed, isDrawn: true, parameters: drawParameters(lab.shape, randomOf(String(seed))) });
}

/** What the hidden layers put around their sums; the last layer's own where there are none. */
export function hiddenActivation({ activations }: Shape): ActivationName {
  return activations[0] ?? "tanh";
}

/** `ypred = [n(x) for x in xs]` and the loss. */
export function forward(lab: Lab): Lab {
  const training = trainingOf(lab);
  const loss = training.forward();
  return { ...lab, loss, predictions: [...training.predictions], last: "forward" };
}

/** `p.grad = 0.0` for all. */
export function zero(lab: Lab): Lab {
  return { ...lab, gradients: lab.gradients.map(() => 0), last: "zero" };
}

/** `loss.backward()`: needs a loss. */
export function backward(lab: Lab): Lab {
  const training = trainingOf(lab);
  training.backward();
  return { ...lab, gradients: [...training.gradients], last: "backward" };
}

/** `p.data += -rate * p.grad`, and the loss computed again. */
export function step(lab: Lab, rate: number): Lab {
  const training = trainingOf(lab);
  training.step(rate);
  const loss = training.forward();
  const from = lab.history.at(-1)?.step ?? 0;
  return {
    ...lab,
    parameters: [...training.parameters],
    loss,
    predictions: [...training.predictions],
    last: "step",
    history:
      lab.history.length === 0 && lab.loss !== null
        ? [
            { step: 0, loss: lab.loss },
            { step: 1, loss },
          ]
        : [...lab.history, { step: from + 1, loss }],
  };
}

/** A training with the lab's parameters and gradients, to be worked on. */
export function trainingOf({ shape, parameters, gradients, examples }: Lab): Training {
  const training = new Training(shape, parameters, examples);
  training.gradients.set(gradients);
  return training;
}
