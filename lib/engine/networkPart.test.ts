import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate";
import type { Graph } from "./graph";
import { lectureExamples, lectureParameters, lectureShape } from "./lecture";
import type { Model } from "./network";
import { networkParts } from "./networkPart";

const lecture: Model = { shape: lectureShape, parameters: lectureParameters, examples: lectureExamples };
const mixed: Model = {
  shape: { nin: 2, nouts: [2, 2, 1], activations: ["relu", "sigmoid", "linear"] },
  parameters: [0.3, -0.7, 0.5, 0.9, 0.2, -0.1, 0.4, 0.8, 0.1, -0.6, 0.5, 0.2, 0.7, -0.3, 0.1],
  examples: {
    xs: [
      [1, 2],
      [-1, 0.5],
    ],
    ys: [1, -1],
  },
};

describe("a parameter's part of the loss graph", () => {
  it.each([
    ["the lecture's MLP", lecture],
    ["relu, sigmoid and linear", mixed],
  ])("gives every parameter the gradient that it has in the whole: %s", (_, model) => {
    const { whole, partOf } = networkParts(model);
    const { grad } = evaluate(whole.graph);
    expect(whole.parameters.length).toBe(model.parameters.length);
    for (const id of whole.parameters) {
      const part = partOf(id);
      if (!part) throw new Error(`no part of ${id}`);
      const evaluation = evaluate(part);
      expect(evaluation.problems).toEqual([]);
      const nameIn = ({ nodes }: Graph) => nodes.find((node) => node.id === id)?.name;
      expect(nameIn(part)).toBe(nameIn(whole.graph));
      expect(evaluation.grad.get(id)).toBeCloseTo(grad.get(id) ?? Number.NaN, 12);
      expect(Object.keys(part.given ?? {}).length).toBe(model.examples.ys.length);
    }
  });

  it("is small: six nodes an example for a weight of a neuron with tanh, but for the weight itself", () => {
    const { partOf } = networkParts(lecture);
    expect(partOf("n0")?.nodes.length).toBe(1 + 4 * 5);
    // The bias has no product.
    expect(partOf("n3")?.nodes.length).toBe(1 + 4 * 3);
    expect(partOf("n41")).toBeNull();
  });
});
