import { describe, expect, it } from "vitest";
import { descend, standOf } from "./descent";
import { stepped, type Training, trueGradients } from "./training";
import { trainingModels } from "./trainingModels";

const start: Training = { ...trainingModels.neuron, share: { by: "person", count: 1 }, unanswered: "true" };

/** The same, step after step from the beginning. */
function slowly(rates: readonly number[]) {
  let training = start;
  const stands = [standOf(training)];
  for (const rate of rates) {
    const now = { ...training, rate };
    training = { ...now, parameters: stepped(now, trueGradients(now)) };
    stands.push(standOf(training));
  }
  return stands;
}

describe("[G7] gradient descent beside a class", () => {
  it.each([[[]], [[0.1]], [[0.1, 0.2, 0.05]], [[0.1, 0.3]], [[0.2, 0.3, 0.1]], [[0.2]]])(
    "is where the steps lead, whatever was asked before: %j",
    (rates) => {
      const path = descend(start, rates);
      expect(path.map(({ parameters, loss, predictions }) => ({ parameters, loss, predictions }))).toEqual(
        slowly(rates),
      );
    },
  );

  it("goes on from where it was: a training of fifty steps is no fifty trainings", () => {
    const before = descend(start, [0.1, 0.2]);
    const after = descend(start, [0.1, 0.2, 0.3]);
    expect(after).toHaveLength(4);
    for (const [at, stand] of before.entries()) expect(after[at]).toBe(stand);
  });
});
