import type { ActivationName } from "@/lib/engine/activations";
import type { Examples, Shape } from "@/lib/engine/network";
import { printFloat } from "@/lib/engine/printFloat";

/** What a written program trains. */
export interface WrittenNetwork {
  readonly shape: Shape;
  readonly parameters: readonly number[];
  readonly examples: Examples;
  readonly rate: number;
  readonly steps: number;
}

/** A program for micrograd's `Value` that trains these very numbers and prints what the lab prints. */
export function writeMicrogradNetwork(network: WrittenNetwork): string {
  const { shape } = network;
  const activations = [...new Set(shape.activations)];
  return `# pip install micrograd
import math
from micrograd.engine import Value

${activations.includes("tanh") ? `${MICROGRAD_TANH}\n` : ""}${activations.includes("sigmoid") ? `${MICROGRAD_SIGMOID}\n` : ""}
class Neuron:
    def __init__(self, nin, activation):
        self.w = [Value(0.0) for _ in range(nin)]
        self.b = Value(0.0)
        self.activation = activation

    def __call__(self, x):
        return self.activation(sum((wi * xi for wi, xi in zip(self.w, x)), self.b))

    def parameters(self):
        return self.w + [self.b]


class Layer:
    def __init__(self, nin, nout, activation):
        self.neurons = [Neuron(nin, activation) for _ in range(nout)]

    def __call__(self, x):
        outs = [n(x) for n in self.neurons]
        return outs[0] if len(outs) == 1 else outs

    def parameters(self):
        return [p for n in self.neurons for p in n.parameters()]


class MLP:
    def __init__(self, nin, nouts):
        sz = [nin] + nouts
        self.layers = [Layer(sz[i], sz[i + 1], ${choice(shape, microgradActivations)}) for i in range(len(nouts))]

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
            x = x if isinstance(x, list) else [x]
        return x[0] if len(x) == 1 else x

    def parameters(self):
        return [p for layer in self.layers for p in layer.parameters()]


n = ${callOf(shape)}
${numbersOf(network)}
for p, data in zip(n.parameters(), parameters):
    p.data = data

for k in range(steps):
    ypred = [n(x) for x in xs]
    loss = sum((yout - ygt) ** 2 for ygt, yout in zip(ys, ypred))
    if k == 0:
        print(f"Initialised State - Loss {loss.data}")
    for p in n.parameters():
        p.grad = 0.0
    loss.backward()
    for p in n.parameters():
        p.data += -lr * p.grad
    if (k + 1) % 100 == 0:
        print(f"Step {k + 1} - Loss {loss.data}")
print([n(x).data for x in xs])
`;
}

/** The same in PyTorch, in double precision: layers of nn.Linear, filled with the network's numbers. */
export function writeTorchNetwork(network: WrittenNetwork): string {
  const { shape } = network;
  return `# pip install torch
import torch
from torch import nn

torch.set_default_dtype(torch.float64)


class MLP(nn.Module):
    def __init__(self, nin, nouts):
        super().__init__()
        sz = [nin] + nouts
        self.layers = nn.ModuleList(nn.Linear(sz[i], sz[i + 1]) for i in range(len(nouts)))

    def forward(self, x):
        for i, layer in enumerate(self.layers):
            activation = ${choice(shape, torchActivations)}
            x = activation(layer(x))
        return x.squeeze(-1)


n = ${callOf(shape)}
${numbersOf(network)}
# The list goes neuron by neuron: its weights, then its bias.
at = 0
with torch.no_grad():
    for layer in n.layers:
        size = layer.out_features * (layer.in_features + 1)
        rows = torch.tensor(parameters[at:at + size]).view(layer.out_features, -1)
        layer.weight.copy_(rows[:, :-1])
        layer.bias.copy_(rows[:, -1])
        at += size

inputs, labels = torch.tensor(xs), torch.tensor(ys)
for k in range(steps):
    loss = ((n(inputs) - labels) ** 2).sum()
    if k == 0:
        print(f"Initialised State - Loss {loss.item()}")
    n.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in n.parameters():
            p += -lr * p.grad
    if (k + 1) % 100 == 0:
        print(f"Step {k + 1} - Loss {loss.item()}")
print(n(inputs).tolist())
`;
}

const MICROGRAD_TANH = `
def tanh(act):
    t = math.tanh(act.data)
    out = Value(t, (act,), 'tanh')

    def _backward():
        act.grad += (1 - t**2) * out.grad

    out._backward = _backward
    return out
`;
const MICROGRAD_SIGMOID = `
def sigmoid(act):
    s = 1 / (1 + math.exp(-act.data))
    out = Value(s, (act,), 'sigmoid')

    def _backward():
        act.grad += s * (1 - s) * out.grad

    out._backward = _backward
    return out
`;

const microgradActivations: Readonly<Record<ActivationName, string>> = {
  tanh: "tanh",
  relu: "Value.relu",
  sigmoid: "sigmoid",
  linear: "lambda act: act",
};
const torchActivations: Readonly<Record<ActivationName, string>> = {
  tanh: "torch.tanh",
  relu: "torch.relu",
  sigmoid: "torch.sigmoid",
  linear: "nn.Identity()",
};

/** The activation of layer i as an expression: one for the hidden layers, another for the last. */
function choice({ activations }: Shape, names: Readonly<Record<ActivationName, string>>): string {
  const [first = "tanh"] = activations;
  const last = activations.at(-1) ?? first;
  if (first === last) return names[last];
  const hidden = names[first].startsWith("lambda") ? `(${names[first]})` : names[first];
  return `${hidden} if i < ${activations.length - 1} else ${names[last]}`;
}

function callOf({ nin, nouts }: Shape): string {
  return `MLP(${nin}, [${nouts.join(", ")}])`;
}

function numbersOf({ parameters, examples, rate, steps }: WrittenNetwork): string {
  const row = (numbers: readonly number[]) => `[${numbers.map(printFloat).join(", ")}]`;
  return `parameters = [
${parameters.map((parameter) => `    ${printFloat(parameter)},`).join("\n")}
]
xs = [
${examples.xs.map((x) => `    ${row(x)},`).join("\n")}
]
ys = ${row(examples.ys)}
lr = ${printFloat(rate)}
steps = ${steps}
`;
}
