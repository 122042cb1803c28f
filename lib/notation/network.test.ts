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
/** The classes as micrograd's own nn.py has them. */
const microgradNn = `class Neuron(Module):

    def __init__(self, nin, nonlin=True):
        self.w = [Value(random.uniform(-1,1)) for _ in range(nin)]
        self.b = Value(0)
        self.nonlin = nonlin

    def __call__(self, x):
        act = sum((wi*xi for wi,xi in zip(self.w, x)), self.b)
        return act.relu() if self.nonlin else act

class Layer(Module):

    def __init__(self, nin, nout, **kwargs):
        self.neurons = [Neuron(nin, **kwargs) for _ in range(nout)]

class MLP(Module):

    def __init__(self, nin, nouts):
        sz = [nin] + nouts
        self.layers = [Layer(sz[i], sz[i+1], nonlin=i!=len(nouts)-1) for i in range(len(nouts))]
`;
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
      remarks: [],
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
      remarks: [],
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

  test.each([
    ["act.relu()", ["relu", "relu", "relu"]],
    ["act.sigmoid()", ["sigmoid", "sigmoid", "sigmoid"]],
    ["act", ["linear", "linear", "linear"]],
  ])("what Neuron says, %s, holds for every layer, as in Python", (call, activations) => {
    const text = cellWith("class Neuron").replace("act.tanh()", call);
    expect(readNetwork(text)).toMatchObject({ ok: true, shape: { activations } });
  });

  test("micrograd's nn.py has relu, and nothing around the last layer's sums", () => {
    const shape = { activations: ["relu", "linear"] };
    expect(readNetwork(`${microgradNn}\nn = MLP(2, [2, 1])`)).toMatchObject({ ok: true, shape });
    expect(readNetwork("from micrograd.nn import MLP\nn = MLP(2, [2, 1])")).toMatchObject({ ok: true, shape });
  });

  test.each([
    ["leaky_relu", cellWith("class Neuron").replace("act.tanh()", "act.leaky_relu()")],
    ["by hand", cellWith("class Neuron").replace("act.tanh()", "((2*act).exp() - 1) / ((2*act).exp() + 1)")],
    ["no bias", cellWith("class Neuron").replace(", self.b)", ")")],
    ["tanh in MLP", cellWith("class Neuron").replace("x = layer(x)", "x = layer(x).tanh()")],
    [
      "PyTorch's layers",
      "class MLP(nn.Module):\n    def __init__(self):\n        self.a = nn.Linear(2, 1)\nn = MLP(2, [1])",
    ],
  ])("another neuron is refused, not taken for the lecture's: %s", (_, text) => {
    expect(readNetwork(text)).toEqual({ ok: false, code: "NEURON_UNREAD" });
  });
});

const n = "n = MLP(2, [2, 1])\n";
const data = "xs = [[1.0, 2.0], [3.0, 4.0]]\nys = [1.0, -1.0]\n";
const squares = "loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))";
const loop = (body: readonly string[]) => `${n}${data}for k in range(50):\n    ${body.join("\n    ")}\n`;

describe("the loss and the loop", () => {
  test.each([
    squares,
    "loss = sum([(yout - ygt)**2 for ygt, yout in zip(ys, ypred)])",
    "loss = sum(((ygt - yout)**2 for ygt, yout in zip(ys, [n(x) for x in xs])), Value(0))",
    "loss = sum((a - b) * (a - b) for a, b in zip(ys, ypred))",
    "loss = ((n(inputs) - labels) ** 2).sum()",
    "loss = Value(0)\nfor x, y in zip(xs, ys):\n    loss += (n(x) - y)**2",
    "def loss_of():\n    return sum((a - b)**2 for a, b in zip(ys, ypred))\nloss = loss_of()",
  ])("the sum of squares is the lab's: %s", (loss) => {
    expect(readNetwork(`${n}${data}${loss}`)).toMatchObject({ ok: true });
  });

  test.each([
    `${squares} / len(ys)`,
    `${squares} * 0.5`,
    "loss = sum((yout - ygt)**4 for ygt, yout in zip(ys, ypred))",
    "loss = sum(abs(yout - ygt) for ygt, yout in zip(ys, ypred))",
    "losses = [(1 + -yi*si).relu() for yi, si in zip(ys, scores)]\nloss = sum(losses)",
    "def loss():\n    data_loss = sum((a - b)**2 for a, b in zip(ys, ypred))\n    total_loss = data_loss + reg_loss\n    return total_loss",
    "loss = nn.MSELoss()(ypred, ys)",
  ])("another loss is refused: %s", (loss) => {
    expect(readNetwork(`${n}${data}${loss}`)).toEqual({ ok: false, code: "LOSS_UNREAD" });
  });

  test("numbers that stand in the loop are its rate and its steps; what it does otherwise is remarked", () => {
    const [zero, step] = ["n.zero_grad()", "for p in n.parameters(): p.data -= 0.05 * p.grad"];
    const read = (...body: string[]) => readNetwork(loop([squares, ...body]));
    expect(read(zero, "loss.backward()", step)).toMatchObject({ rate: 0.05, steps: 50, remarks: [] });
    expect(read("loss.backward()", step)).toMatchObject({ rate: 0.05, steps: 50, remarks: ["NEVER_ZEROED"] });
    const varies = "for p in n.parameters(): p.data += -eta * p.grad";
    expect(read(zero, "loss.backward()", "eta = 1.0 - 0.9*k/50", varies)).toMatchObject({
      rate: null,
      remarks: ["RATE_VARIES"],
    });
  });
});

describe("numbers that cannot be read are refused, never passed over", () => {
  test.each([
    ["xs = [[1.0, 2.0]] * 2\nys = [1.0, -1.0]"],
    ["xs = [[1.0 + 1, 2.0], [3.0, 4.0]]\nys = [1.0, -1.0]"],
    ["xs = [[1.0 - 1], [2.0 - 1]]\nys = [1.0, -1.0]"],
    ["xs = -np.array([[1.0, 2.0]])\nys = [1.0]"],
    ["xs = [[1.0, float('nan')]]\nys = [1.0]"],
    ["xs = [['1.0', 2.0]]\nys = [1.0]"],
    ["xs = [[1.0, 2.0]]"],
    ["xs = [[1.0, 2.0]]\nys = [y for y in labels]"],
    ["x = = 2\nxs = [[1.0, 2.0]]\nys = [1.0]"],
  ])("%j", (text) => {
    expect(readNetwork(n + text)).toEqual({ ok: false, code: "EXAMPLES_UNREAD" });
  });

  test("what changes no number is read past", () => {
    const text = `${n}xs = torch.tensor([[1.0, 2.0]], dtype=torch.float64)\nxs = np.array(xs)\nys = torch.tensor([[1.0]], requires_grad=True)`;
    expect(readNetwork(text)).toMatchObject({ ok: true, examples: { xs: [[1, 2]], ys: [1] } });
  });

  test.each([
    ["parameters = [1.0, 2.0, 3.0]"],
    ["n.layers[0].neurons[0].w[0].data = 0.5"],
    [cellWith("class Neuron").replace("random.uniform(-1, 1)", "0.5")],
  ])("parameters: %j", (text) => {
    expect(readNetwork(`${n}${text}`)).toEqual({ ok: false, code: "PARAMETERS_MISFIT" });
  });

  test("a seed of Python's draws numbers that are not the lab's, unless they are printed", () => {
    const seeded = `random.seed(42)\n${n}`;
    expect(readNetwork(seeded)).toEqual({ ok: false, code: "SEED_UNREAD" });
    expect(readNetwork(`${seeded}n.parameters()\n[1, 2, 3, 4, 5, 6, 7, 8, 9]`)).toMatchObject({ ok: true });
  });

  test("what is printed of ys or ypred is no list of parameters", () => {
    const text = `n = MLP(1, [1])\nxs = [[1.0], [2.0]]\nys = [1.0, -1.0]\nys\n[1.0, -1.0]\nypred\n[Value(data=0.5), Value(data=0.25)]`;
    expect(readNetwork(text)).toMatchObject({ ok: true, parameters: null });
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
  "one without activation before a sigmoid": {
    shape: { nin: 1, nouts: [2, 1], activations: ["linear", "sigmoid"] as const },
    parameters: drawParameters({ nin: 1, nouts: [2, 1], activations: ["linear", "sigmoid"] }, counter()),
    examples: { xs: [[1], [-0.5]], ys: [1, 0] },
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
      shape: network.shape,
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
