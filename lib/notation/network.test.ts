import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lectureExamples, lectureParameters, lectureShape } from "@/lib/engine/lecture";
import { drawParameters } from "@/lib/engine/network";
import { Training } from "@/lib/engine/training";
import { readNetwork } from "./network";
import { writeMicrogradNetwork, writeTorchNetwork } from "./writeNetwork";

const lecture = readFileSync(new URL("./fixtures/lecture.md", import.meta.url), "utf8");
const cells = lecture.split("```").filter((_, i) => i % 2 === 1);
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const cellWith = (words: string) => cells.find((cell) => cell.includes(words)) ?? "";

describe("the lecture's cells", () => {
  test("all of its notes: the network, its 41 printed parameters, its examples, its loop's numbers", () => {
    expect(readNetwork(lecture)).toEqual({
      ok: true,
      shape: lectureShape,
      parameters: lectureParameters,
      examples: lectureExamples,
      rate: 0.3,
      steps: 2000,
    });
  });

  test("Neuron, Layer and MLP alone are the lecture's network", () => {
    expect(readNetwork(cellWith("class Neuron"))).toMatchObject({ ok: true, shape: lectureShape, parameters: null });
  });

  test("the cell that makes n, and the printed parameters under it", () => {
    expect(readNetwork("n = MLP(2, [3, 1])\nn(x)")).toMatchObject({
      ok: true,
      shape: { nin: 2, nouts: [3, 1], activations: ["tanh", "tanh"] },
    });
    expect(readNetwork(`n = MLP(3, [4, 4, 1])\n${cellWith("[Value(data=-0.48")}`)).toMatchObject({
      parameters: lectureParameters,
    });
  });

  test("written in other ways", () => {
    const shape = { nin: 2, nouts: [1], activations: ["tanh"] };
    const read = {
      ok: true,
      shape,
      parameters: [0.1, -0.2, 0.3],
      examples: { xs: [[1, 2]], ys: [-1] },
      rate: 0.05,
      steps: 20,
    };
    const around = "xs = np.array([[1, 2]])\nys = torch.tensor([-1.0])\nlearning_rate = 0.05\nsteps = 20";
    for (const printed of [
      "[Value(data=0.1, grad=0), Value(data=-0.2, grad=-1e-5), Value(data=0.3, grad=0.0)]",
      "[tensor(0.1), tensor(-0.2), tensor(0.3)]",
      "n = [0.1, −0.2, 0.3]",
    ]) {
      expect(readNetwork(`n = MLP(nin=2, nouts=[1])\n${around}\n${printed}`)).toEqual(read);
    }
  });

  test("another activation in Neuron is that of the hidden layers", () => {
    const relu = cellWith("class Neuron").replace("act.tanh()", "act.relu()");
    expect(readNetwork(relu)).toMatchObject({ shape: { activations: ["relu", "relu", "tanh"] } });
  });
});

test("what makes no network here is refused by name", () => {
  expect(readNetwork("a = Value(2.0)\nb = a*a")).toEqual({ ok: false, code: "NO_NETWORK" });
  expect(readNetwork("n = MLP(3, [400, 1])")).toEqual({ ok: false, code: "NETWORK_TOO_LARGE" });
  expect(readNetwork("n = MLP(3, [4, 2])")).toEqual({ ok: false, code: "SEVERAL_OUTPUTS" });
  expect(readNetwork("n = MLP(3, [1])\nxs = [[1.0, 2.0]]\nys = [1.0]")).toEqual({ ok: false, code: "EXAMPLES_MISFIT" });
  expect(readNetwork("x".repeat(500_000))).toEqual({ ok: false, code: "TEXT_TOO_LONG" });
  for (const text of [
    "",
    "MLP(",
    "MLP(3, [",
    "n = MLP(-1, [0])",
    "n = MLP(3, [4.5, 1])",
    "n = MLP(2.5, [1])",
    "xs = [[[[",
    "ys = [1e999]",
    "[".repeat(3000),
  ]) {
    expect(readNetwork(text).ok, text.slice(0, 20)).toBe(false);
  }
});

const networks = {
  "the lecture's": { shape: lectureShape, parameters: lectureParameters, examples: lectureExamples },
  "one of relu": {
    shape: { nin: 2, nouts: [3, 1], activations: ["relu", "tanh"] as const },
    parameters: drawParameters({ nin: 2, nouts: [3, 1], activations: ["relu", "tanh"] }, counter()),
    examples: {
      xs: [
        [1, -2],
        [0.5, 0.25],
        [-1, 1],
      ],
      ys: [1, -1, 1],
    },
  },
};

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return (count * 0.618033988749895) % 1;
  };
}

describe.each(Object.entries(networks))("%s network, written", (_, network) => {
  const written = { ...network, rate: 0.05, steps: 200 };

  test.each([
    ["for micrograd", writeMicrogradNetwork],
    ["for PyTorch", writeTorchNetwork],
  ])("%s is Python, and read again has the same numbers", (_, write) => {
    const text = write(written);
    expect(readNetwork(text)).toMatchObject({
      ok: true,
      parameters: network.parameters,
      examples: network.examples,
      rate: 0.05,
      steps: 200,
      shape: { nin: network.shape.nin, nouts: network.shape.nouts },
    });
    if (!hasPython) return;
    execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], { input: text });
  });

  test.runIf(hasPython)("for micrograd trains as the lab does, run by Python with the lecture's Value", () => {
    const value = `${cellWith("class Value")}\n`;
    const relu =
      "def relu(self):\n    out = Value(max(0.0, self.data), (self,), 'relu')\n    def _backward():\n        self.grad += (out.data > 0) * out.grad\n    out._backward = _backward\n    return out\nValue.relu = relu\n";
    const program = writeMicrogradNetwork(written).replace("from micrograd.engine import Value", `${value}${relu}`);
    const printed = execFileSync("python3", ["-"], { input: program, encoding: "utf8" }).trim().split("\n");
    const training = new Training(network.shape, network.parameters, network.examples);
    const losses = Array.from({ length: 200 }, () => {
      training.zeroGradients();
      const loss = training.backward();
      training.step(0.05);
      return loss;
    });
    training.forward();
    const [initial, hundredth, last, predictions = "[]"] = printed;
    expect(lossIn(initial)).toBeCloseTo(losses[0] ?? 0, 9);
    expect(lossIn(hundredth)).toBeCloseTo(losses[99] ?? 0, 9);
    expect(lossIn(last)).toBeCloseTo(losses[199] ?? 0, 9);
    (JSON.parse(predictions) as number[]).forEach((y, k) => {
      expect(y).toBeCloseTo(training.predictions[k] ?? 0, 9);
    });
  });
});

function lossIn(line = ""): number {
  return Number(line.split(" ").at(-1));
}
