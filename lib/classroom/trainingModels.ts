import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { type Examples, tanhShape } from "@/lib/engine/network";
import type { Training } from "./training";

/** The networks that a host may pick without setting up one. */
export const modelNames = ["neuron", "two-layers", "lecture"] as const;

/** The name of a network to pick. */
export type ModelName = (typeof modelNames)[number];

/** Which side of a line: a neuron alone can tell. */
const sides: Examples = {
  xs: [
    [2, 1],
    [-1, 2],
    [-2, -1],
    [1, -2],
  ],
  ys: [1, -1, -1, 1],
};

/** Whether two signs differ, as in XOR: a neuron alone cannot tell. */
const signs: Examples = {
  xs: [
    [1, 1],
    [-1, -1],
    [1, -1],
    [-1, 1],
  ],
  ys: [-1, -1, 1, 1],
};

// In the order in which they are stored: the gallery is written anew where it differs.
const usual = { unanswered: "stays", share: { by: "parameter", count: 3 } } as const;

/** One neuron, a network of 2-2-1, and the lecture's MLP(3, [4, 4, 1]) with the numbers that it prints. */
export const trainingModels: Readonly<Record<ModelName, Training>> = {
  neuron: { shape: tanhShape(2, [1]), parameters: [0.1, 0.6, -0.2], examples: sides, rate: 0.05, ...usual },
  "two-layers": {
    shape: tanhShape(2, [2, 1]),
    // A start from which gradient descent falls at once, in numbers that fit on a card.
    parameters: [1, -0.3, 0.9, 0.1, -0.9, -0.8, -0.6, 0.9, 1],
    examples: signs,
    rate: 0.1,
    ...usual,
  },
  lecture: {
    shape: lectureShape,
    parameters: lectureParameters,
    examples: lectureExamples,
    rate: 0.05,
    ...usual,
  },
};
