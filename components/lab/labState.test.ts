import { expect, test } from "vitest";
import { readNetwork } from "@/lib/notation/network";
import { backward, forward, freshStart, lectureLab, step, withData, withHidden, withNetwork, zero } from "./labState";

test("the lecture's steps, one by one: loss 6.0194, gradient −0.1051, a step of 0.001", () => {
  const seen = forward(lectureLab);
  expect(seen.loss).toBeCloseTo(6.0193840394612455, 12);
  expect(seen.gradients[0]).toBe(0);
  const back = backward(zero(seen));
  expect(back.gradients[0]).toBeCloseTo(-0.10505485267030025, 14);
  const stepped = step(back, 0.001);
  expect(stepped.parameters[0]).toBeCloseTo(-0.48250447769839555 + 0.001 * 0.10505485267030025, 15);
  expect(stepped.loss).toBeLessThan(seen.loss ?? 0);
  expect(stepped.history.map(({ step }) => step)).toEqual([0, 1]);
});

test("without backward a step moves nothing", () => {
  const stepped = step(forward(lectureLab), 0.3);
  expect(stepped.parameters).toEqual(lectureLab.parameters);
});

test("backward twice without zeroing doubles the gradients", () => {
  const once = backward(forward(lectureLab));
  const twice = backward(once);
  twice.gradients.forEach((gradient, i) => {
    expect(gradient).toBeCloseTo(2 * (once.gradients[i] ?? 0), 12);
  });
});

test("other examples take a network of as many inputs; the seed draws it", () => {
  const moons = withData(lectureLab, "moons");
  expect([moons.shape.nin, moons.parameters.length, moons.isDrawn]).toEqual([2, 37, true]);
  expect(withData(moons, "circles").parameters).toEqual(moons.parameters);
  expect(freshStart(moons, moons.seed).parameters).toEqual(moons.parameters);
  expect(freshStart(moons, 2).parameters).not.toEqual(moons.parameters);
});

test("hidden layers take the activation, the last keeps tanh", () => {
  expect(withHidden(lectureLab, [2], "relu").shape).toEqual({ nin: 3, nouts: [2, 1], activations: ["relu", "tanh"] });
  expect(withHidden(lectureLab, [], "relu").parameters).toHaveLength(4);
});

test("a pasted network brings its numbers; the lecture's alone has the lecture's, another is drawn", () => {
  const pasted = (text: string) => {
    const reading = readNetwork(text);
    if (!reading.ok) throw new Error(reading.code);
    return withNetwork(withData(freshStart(lectureLab, 5), "moons"), reading);
  };
  const lectures = pasted("n = MLP(3, [4, 4, 1])");
  expect([lectures.parameters, lectures.data, lectures.isDrawn]).toEqual([lectureLab.parameters, "lecture", false]);
  const small = pasted("n = MLP(2, [3, 1])");
  expect([small.parameters.length, small.data, small.isDrawn]).toEqual([13, "moons", true]);
  const own = pasted("n = MLP(1, [1])\nparameters = [0.5, -0.25]\nxs = [[1.0], [2.0]]\nys = [1.0, -1.0]");
  expect([own.parameters, own.examples, own.data]).toEqual([[0.5, -0.25], { xs: [[1], [2]], ys: [1, -1] }, "own"]);
});
