import type { Graph } from "@/lib/engine/graph";
import { planProgram } from "./planProgram";
import { writeString } from "./writeExpression";
import { micrograd, writePython } from "./writePython";

/**
 * micrograd's class with every op that a graph here may hold, so that the program runs by itself. Slopes are in the engine's
 * stable forms: 1 - t**2 is 0 at a saturated tanh, and exp(-x) and b**2 overflow, which in Python raises.
 */
const VALUE = `import math

class Value:
    def __init__(self, data, children=(), label=''):
        self.data, self.grad, self.label = float(data), 0.0, label
        self._prev, self._backward = children, lambda: None

    @staticmethod
    def of(x):
        return x if isinstance(x, Value) else Value(x)

    def _op(self, others, data, locals):
        out = Value(data, (self, *others))
        def _backward():
            for v, local in zip(out._prev, locals):
                v.grad += local * out.grad
        out._backward = _backward
        return out

    def __add__(self, other):
        other = Value.of(other)
        return self._op((other,), self.data + other.data, (1.0, 1.0))

    def __sub__(self, other):
        other = Value.of(other)
        return self._op((other,), self.data - other.data, (1.0, -1.0))

    def __mul__(self, other):
        other = Value.of(other)
        return self._op((other,), self.data * other.data, (other.data, self.data))

    def __truediv__(self, other):
        other = Value.of(other)
        q = self.data / other.data
        return self._op((other,), q, (1 / other.data, -q / other.data))

    def __pow__(self, n):
        return self._op((), self.data**n, (n * self.data**(n - 1) if n != 0 else 0.0,))

    def __neg__(self): return self._op((), -self.data, (-1.0,))
    def __radd__(self, other): return Value(other) + self
    def __rsub__(self, other): return Value(other) - self
    def __rmul__(self, other): return Value(other) * self
    def __rtruediv__(self, other): return Value(other) / self

    def tanh(self):
        e = math.exp(-2 * abs(self.data))
        return self._op((), math.tanh(self.data), (4 * e / (1 + e)**2,))

    def exp(self):
        e = math.exp(self.data)
        return self._op((), e, (e,))

    def log(self): return self._op((), math.log(self.data), (1 / self.data,))
    def relu(self): return self._op((), max(0.0, self.data), (1.0 if self.data > 0 else 0.0,))

    def sigmoid(self):
        e = math.exp(-abs(self.data))
        return self._op((), (1 if self.data >= 0 else e) / (1 + e), (e / (1 + e)**2,))

    def backward(self):
        order, seen, path = [], set(), [(self, False)]
        while path:
            v, is_done = path.pop()
            if is_done:
                order.append(v)
            elif v not in seen:
                seen.add(v)
                path += [(v, True)] + [(child, False) for child in v._prev]
        self.grad = 1.0
        for v in reversed(order):
            v._backward()
`;

/** A graph as a program that runs by itself: the class, the lecture's notation, and every named node's gradient printed. */
export function writeMicrograd(graph: Graph): string {
  const program = writePython(graph);
  const { assignments, variables } = planProgram(graph, micrograd("all"));
  const output = graph.output === null ? undefined : variables.get(graph.output);
  if (output === undefined) return `${VALUE}\n${program}`;
  const backward = program.includes(".backward()\n") ? "" : `${output}.backward()\n`;
  // A bare number that has a name is no Value: it has no gradient of its own.
  const named = assignments.filter(({ node, variable, value }) => node.name === variable && !isPlain(node.op, value));
  const prints = named.map(({ variable }) => `print(${writeString(variable)}, ${variable}.grad)\n`);
  return `${VALUE}\n${program}\n${backward}${prints.join("")}`;
}

function isPlain(op: string, value: string): boolean {
  return op === "leaf" && !value.startsWith("Value(");
}
