import { describe, expect, it } from "vitest";
import { trainingModels } from "../trainingModels";
import { simulatedClasses } from "./simulatedClasses";
import { trainClass } from "./trainClass";

/** As many steps as show it; the page in docs/ has more. */
const STEPS = 8;

describe("[G6] a class in which one answer in five is wrong", () => {
  it.each(simulatedClasses)("of $people still trains $model", ({ model, people, share }) => {
    const training = { ...trainingModels[model], share };
    const seed = `test ${people} ${model}`;
    const { view, answers, wrong } = trainClass({ training, people, steps: STEPS, wrong: 0.2, seed });
    const [start = 0] = view.losses;
    const fallen = start - (view.losses.at(-1) ?? start);
    expect(wrong / answers).toBeGreaterThan(0.14);
    expect(fallen).toBeGreaterThan(start / 2);
    // Most of the way that true gradient descent goes from the same beginning.
    expect(fallen).toBeGreaterThan(0.7 * (start - (view.trueLosses.at(-1) ?? 0)));
  });

  it("of everybody right goes where gradient descent goes", () => {
    const { view } = trainClass({
      training: trainingModels["two-layers"],
      ...{ people: 5, steps: STEPS, wrong: 0, seed: "right" },
    });
    for (const [step, loss] of view.losses.entries()) expect(loss).toBeCloseTo(view.trueLosses[step] ?? 0, 1);
  });
});
