import { describe, expect, test } from "vitest";
import { randomOf } from "@/lib/grading/random";
import { evaluate } from "./evaluate";
import { drawParameters, tanhShape } from "./network";
import { lossGraph, predictionGraph } from "./networkGraph";
import { MLP, squaredError } from "./nn";
import oracle from "./oracle/mlp.json";
import { saturatedExamples } from "./saturation";
import { tapeMachine } from "./tapeMachine";
import { Training } from "./training";
import { trainLoop } from "./trainLoop";
import { Value } from "./value";
import { wasmMachine } from "./wasm/wasmMachine";

const shape = tanhShape(3, [4, 4, 1]);
const { xs, ys } = oracle;
const machines = [
  ["the interpreter", tapeMachine],
  ["WebAssembly", wasmMachine],
] as const;
const training = (makeMachine = tapeMachine) => new Training(shape, oracle.parameters, { xs, ys }, makeMachine);

/** 1e-9 relative, or 1e-12 where PyTorch's own rounding is all that is left. */
function expectNear(found: ArrayLike<number>, expected: readonly number[]) {
  expect(found.length).toBe(expected.length);
  expected.forEach((number, i) => {
    const difference = Math.abs((found[i] ?? Number.NaN) - number);
    expect(difference, `number ${i}`).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(number), 1e-12));
  });
}

describe("the lecture's network with its 41 printed parameters is PyTorch's", () => {
  test.each(machines)("loss, predictions and gradients, compiled for %s", (_name, makeMachine) => {
    const network = training(makeMachine);
    const loss = network.backward();
    expectNear([loss], [6.0193840394612455]);
    expectNear(network.predictions, oracle.predictions);
    expectNear(network.gradients, oracle.gradients);
    expect(network.gradients[network.names.indexOf("n.layers[0].neurons[0].w[0]")]).toBeCloseTo(
      -0.10505485267030025,
      14,
    );
  });

  test("in micrograd's Values, the lecture's own way", () => {
    const numbers = oracle.parameters.values();
    const n = new MLP<Value>(3, [4, 4, 1], { parameter: () => new Value(numbers.next().value ?? 0) });
    const ypred = xs.map((x) => n.call(x.map((xi) => new Value(xi)))).filter((y) => y instanceof Value);
    const loss = squaredError(
      ys.map((y) => new Value(y)),
      ypred,
    );
    expect(n.layers[0]?.neurons[0]?.w[0]?.grad).toBe(0);
    loss.backward();
    expectNear([loss.data], [oracle.loss]);
    expectNear(
      n.parameters().map(({ grad }) => grad),
      oracle.gradients,
    );
  });

  test("as the graph of the whole loss", () => {
    const { graph, parameters, predictions } = lossGraph(shape, oracle.parameters, { xs, ys });
    const { data, grad, problems } = evaluate(graph);
    expect(problems).toEqual([]);
    expectNear([data.get(graph.output ?? "") ?? 0], [oracle.loss]);
    expectNear(
      predictions.map((id) => data.get(id) ?? 0),
      oracle.predictions,
    );
    expectNear(
      parameters.map((id) => grad.get(id) ?? 0),
      oracle.gradients,
    );
  });

  test.each(machines)("200 steps of training by %s", (_name, makeMachine) => {
    const network = training(makeMachine);
    const { learning_rate, loss_before_step, final_loss, final_parameters, final_predictions } = oracle.training;
    const losses = loss_before_step.map(() => {
      network.zeroGradients();
      const loss = network.backward();
      network.step(learning_rate);
      return loss;
    });
    expectNear(losses, loss_before_step);
    expectNear([network.forward()], [final_loss]);
    expectNear(network.parameters, final_parameters);
    expectNear(network.predictions, final_predictions);
  });
});

describe.each(machines)("by %s", (_name, makeMachine) => {
  test("gradients accumulate until they are zeroed, as they do when one forgets it", () => {
    const network = training(makeMachine);
    network.backward();
    const once = [...network.gradients];
    network.backward();
    expectNear(
      network.gradients,
      once.map((gradient) => 2 * gradient),
    );
    network.zeroGradients();
    expect([...network.gradients].every((gradient) => gradient === 0)).toBe(true);
  });

  test("a step without backward moves nothing; one with given gradients moves by those", () => {
    const network = training(makeMachine);
    network.forward();
    network.step(0.001);
    expect([...network.parameters]).toEqual(oracle.parameters);
    network.step(0.5, [2]);
    expect(network.parameters[0]).toBe((oracle.parameters[0] ?? 0) - 1);
    expect([...network.parameters.slice(1)]).toEqual(oracle.parameters.slice(1));
  });
});

test("the lecture's single step with 0.001 lowers the loss a little", () => {
  const network = training();
  const before = network.backward();
  network.step(0.001);
  const after = network.forward();
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThan(before - 0.1);
});

test("a network is drawn for one example too, with every other activation", () => {
  const other = { nin: 2, nouts: [3, 1], activations: ["relu", "sigmoid"] } as const;
  const numbers = drawParameters(other, () => 0.75);
  expect(numbers).toEqual(new Array(13).fill(0.5));
  const { graph, groups } = predictionGraph(other, numbers, [1, -2]);
  const { data, problems } = evaluate(graph);
  expect(problems).toEqual([]);
  // Each hidden neuron: relu(0.5 + 0.5 − 1) = 0; so the output is σ(0.5).
  expect(data.get(graph.output ?? "")).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 15);
  expect(groups.get(graph.output ?? "")).toEqual(["layer 1", "neuron 0"]);
});

test("the lecture's fresh start ends below 1e-3 for 18 of 20 seeds, and the others are named as saturated", () => {
  const ends = Array.from({ length: 20 }, (_, seed) => {
    const network = new Training(shape, drawParameters(shape, randomOf(String(seed + 1))), { xs, ys });
    for (let step = 0; step < 2000; step += 1) {
      network.zeroGradients();
      network.backward();
      network.step(0.3);
    }
    return { seed: seed + 1, loss: network.forward(), saturated: saturatedExamples(network.predictions, ys) };
  });
  const stuck = ends.filter(({ loss }) => loss >= 1e-3);
  expect(stuck.length, JSON.stringify(stuck)).toBeLessThanOrEqual(2);
  expect(stuck.filter(({ saturated }) => saturated.length === 0)).toEqual([]);
  expect(ends.filter(({ loss, saturated }) => loss < 1e-3 && saturated.length > 0)).toEqual([]);
});

test("an answer is saturated where it is wrong and tanh is flat, not where it is only wrong", () => {
  expect(saturatedExamples([0.9999, 0.2, -0.999, 0.999], [-1, -1, -1, 1])).toEqual([0]);
});

describe.each(machines)("the loop by %s", (_name, makeMachine) => {
  const loop = { steps: 50, rate: 0.05, isZeroing: true };

  test("gives the loss that each step started from, as the oracle's training has it", () => {
    expectNear(
      trainLoop(training(makeMachine), { ...loop, steps: 200 }, () => false),
      oracle.training.loss_before_step,
    );
  });

  test("forgetting to zero goes another way from the second step on", () => {
    const [right, wrong] = [true, false].map((isZeroing) =>
      trainLoop(training(makeMachine), { ...loop, isZeroing }, () => false),
    );
    expect(wrong?.slice(0, 2)).toEqual(right?.slice(0, 2));
    expect(wrong?.[2]).not.toBeCloseTo(right?.[2] ?? 0, 1);
  });

  test("ends within sixteen steps when it is told to, and at a loss that is no number", () => {
    expect(trainLoop(training(makeMachine), loop, () => true)).toHaveLength(16);
    expect(trainLoop(training(makeMachine), { ...loop, steps: 5 }, () => false)).toHaveLength(5);
    expect(trainLoop(training(makeMachine), { ...loop, steps: 0 }, () => false)).toEqual([]);
    const linear = { ...shape, activations: ["linear", "linear", "linear"] } as const;
    const wild = new Training(linear, oracle.parameters, { xs, ys }, makeMachine);
    const losses = trainLoop(wild, { ...loop, steps: 2000, rate: 10 }, () => false);
    expect(losses.length).toBeLessThan(2000);
    expect(losses.every(Number.isFinite)).toBe(true);
  });
});
