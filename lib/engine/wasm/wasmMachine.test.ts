import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { type ActivationName, activationNames } from "../activations";
import { compileProgram } from "../compileProgram";
import { drawPlane } from "../dataSets";
import type { Wiring } from "../machine";
import { drawParameters, type Examples, type Shape } from "../network";
import { tapeMachine } from "../tapeMachine";
import { leaf, operation } from "../testGraphs";
import { Training } from "../training";
import { compileMachine, wasmMachine } from "./wasmMachine";

/** The same training on both machines. */
function both(shape: Shape, parameters: readonly number[], examples: Examples) {
  const compiled = new Training(shape, parameters, examples, (...what) => {
    const machine = compileMachine(...what);
    if (machine === null) throw new Error("was not compiled");
    return machine;
  });
  return { compiled, interpreted: new Training(shape, parameters, examples) };
}

/**
 * Within 1e-9 of the largest, for gradients that cancel leave rounding in the small ones, or within 1e-12:
 * labels are of size one, and where a prediction meets its label the whole loss is rounding.
 */
function expectSame(found: ArrayLike<number>, expected: ArrayLike<number>, what: string) {
  const largest = Math.max(...Array.from(expected, Math.abs));
  const differences = Array.from(expected, (number, i) => Math.abs((found[i] ?? Number.NaN) - number));
  expect(found.length, what).toBe(expected.length);
  expect(Math.max(...differences), what).toBeLessThanOrEqual(Math.max(1e-9 * largest, 1e-12));
}

function expectAlike({ compiled, interpreted }: ReturnType<typeof both>) {
  expectSame(compiled.parameters, interpreted.parameters, "parameters");
  expectSame(compiled.gradients, interpreted.gradients, "gradients");
  expectSame(compiled.predictions, interpreted.predictions, "predictions");
}

/** Even between 0 and 1: doubles drawn by their bits would nearly all be 0, and all parameters one number. */
const draw01 = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((number) => number / 2 ** 31);

const network = fc
  .record({
    nin: fc.integer({ min: 1, max: 4 }),
    layers: fc.array(
      fc.record({
        nout: fc.integer({ min: 1, max: 4 }),
        activation: fc.constantFrom<ActivationName>(...activationNames),
      }),
      { maxLength: 3 },
    ),
    last: fc.constantFrom<ActivationName>(...activationNames),
    count: fc.integer({ min: 1, max: 7 }),
    draws: fc.infiniteStream(draw01),
  })
  .map(({ nin, layers, last, count, draws }) => {
    const nouts = [...layers.map(({ nout }) => nout), 1];
    const shape = { nin, nouts, activations: [...layers.map(({ activation }) => activation), last] };
    const draw = () => draws.next().value as number;
    const parameters = drawParameters(shape, draw);
    const xs = Array.from({ length: count }, () => Array.from({ length: nin }, () => 6 * draw() - 3));
    return { shape, parameters, examples: { xs, ys: xs.map(() => 2 * draw() - 1) } };
  });

/** Its two hidden neurons cancel, and its loss of 1e-30 is rounding. */
const meetsItsLabels = {
  shape: { nin: 2, nouts: [1, 2, 1], activations: ["sigmoid", "sigmoid", "linear"] satisfies ActivationName[] },
  parameters: [-1, -1, -1, -1, -1, -1, -1, 0.9999999999999964, -1, -1],
  examples: {
    xs: [
      [-3, -3],
      [-3, -3],
      [2.9999999999999973, -3],
      [-3, 2.9999999999999867],
      [-3, -3],
      [-3, 2.9999999999999876],
      [-3, -3],
    ],
    ys: [-1, -1, -1, -1, -1, -1, -1],
  },
};

test("every network learns the same on both machines, step by step", () => {
  fc.assert(
    fc.property(network, fc.boolean(), ({ shape, parameters, examples }, isZeroing) => {
      const trainings = both(shape, parameters, examples);
      const { compiled, interpreted } = trainings;
      expectSame([compiled.forward()], [interpreted.forward()], "loss");
      expectSame([compiled.backward()], [interpreted.backward()], "loss");
      expectAlike(trainings);
      const loop = { steps: 3, rate: 0.001, isZeroing };
      expectSame(compiled.train(loop), interpreted.train(loop), "losses");
      expectAlike(trainings);
    }),
    { seed, numRuns: 150, examples: [[meetsItsLabels, false]] },
  );
});

describe.each(activationNames)("with hidden layers of %s", (activation) => {
  const shape: Shape = { nin: 2, nouts: [4, 4, 1], activations: [activation, activation, "tanh"] };
  // A linear congruential generator: the two moons are the same in every run.
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };

  test.each([80, 79, 1])("%i points of the two moons are learnt alike", (count) => {
    const trainings = both(shape, drawParameters(shape, random), drawPlane("moons", count, random));
    const loop = { steps: 150, rate: 0.001, isZeroing: true };
    expectSame(trainings.compiled.train(loop), trainings.interpreted.train(loop), "losses");
    expectAlike(trainings);
  });
});

test("what makes the loss no number ends the loop on both at the same step", () => {
  const shape: Shape = { nin: 1, nouts: [1], activations: ["linear"] };
  const { compiled, interpreted } = both(shape, [1, 1], { xs: [[3], [-2], [5]], ys: [1, -1, 1] });
  const loop = { steps: 2000, rate: 10, isZeroing: true };
  const losses = compiled.train(loop);
  expect(losses.length).toBe(interpreted.train(loop).length);
  expect(losses.length).toBeLessThan(2000);
  expect(losses.every(Number.isFinite)).toBe(true);
});

describe("the interpreter takes over", () => {
  const nodes = [leaf("w", 0.5), leaf("x", 0), leaf("ys0", 0), operation("wx", "mul", ["w", "x"])];
  const graph = { nodes: [...nodes, operation("e", "exp", ["wx"]), operation("d", "sub", ["e", "ys0"])], output: "d" };
  const program = compileProgram(graph, ["e"]);
  const slotOf = (id: string) => program.slotOf(id) ?? -1;
  const wiring: Wiring = { program, parameters: 1, shown: ["x", "ys0"].map(slotOf), prediction: slotOf("e") };
  const examples = { xs: [[1], [2]], ys: [1, 2] };

  test("where an op has no vector form", () => {
    expect(compileMachine(wiring, examples)).toBeNull();
    expect(wasmMachine(wiring, examples).forward()).toBe(tapeMachine(wiring, examples).forward());
  });

  test("where there is no example, and where WebAssembly is forbidden or absent", () => {
    const shape: Shape = { nin: 1, nouts: [1], activations: ["tanh"] };
    expect(new Training(shape, [1, 1], { xs: [], ys: [] }, wasmMachine).backward()).toBe(0);
    const kept = globalThis.WebAssembly;
    try {
      Reflect.deleteProperty(globalThis, "WebAssembly");
      const training = new Training(shape, [1, 1], { xs: [[0]], ys: [0] }, wasmMachine);
      expect(training.forward()).toBe(Math.tanh(1) ** 2);
    } finally {
      globalThis.WebAssembly = kept;
    }
  });
});
