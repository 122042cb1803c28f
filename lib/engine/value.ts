import type { Op } from "./ops/op";
import { ops } from "./ops/table";
import { printFloat } from "./printFloat";

/**
 * micrograd's Value, for those who learn from the code: a number that remembers what it was computed from.
 * Same names and same results; JavaScript has no operators of one's own, so `a * b + c` is `a.mul(b).add(c)`.
 */
export class Value {
  data: number;
  /** d(output)/d(this), once `output.backward()` has run; it accumulates until it is set to 0 again. */
  grad = 0;
  label: string;
  readonly _op: string;
  readonly _prev: ReadonlySet<Value>;
  /** Hands this value's gradient on to what it was computed from. */
  _backward: () => void = () => {};

  constructor(data: number, _children: readonly Value[] = [], _op = "", label = "") {
    this.data = data;
    this._prev = new Set(_children);
    this._op = _op;
    this.label = label;
  }

  add(other: Value | number): Value {
    return compute(ops.add, "+", [this, wrap(other)]);
  }

  mul(other: Value | number): Value {
    return compute(ops.mul, "*", [this, wrap(other)]);
  }

  pow(exponent: number): Value {
    return compute(ops.pow, `**${exponent}`, [this], exponent);
  }

  neg(): Value {
    return this.mul(-1);
  }

  sub(other: Value | number): Value {
    return this.add(wrap(other).neg());
  }

  div(other: Value | number): Value {
    return this.mul(wrap(other).pow(-1));
  }

  truediv(other: Value | number): Value {
    return this.div(other);
  }

  radd(other: Value | number): Value {
    return this.add(other);
  }

  rmul(other: Value | number): Value {
    return this.mul(other);
  }

  rsub(other: Value | number): Value {
    return wrap(other).sub(this);
  }

  rtruediv(other: Value | number): Value {
    return wrap(other).div(this);
  }

  tanh(): Value {
    return compute(ops.tanh, "tanh", [this]);
  }

  exp(): Value {
    return compute(ops.exp, "exp", [this]);
  }

  relu(): Value {
    return compute(ops.relu, "ReLU", [this]);
  }

  log(): Value {
    return compute(ops.log, "log", [this]);
  }

  sigmoid(): Value {
    return compute(ops.sigmoid, "sigmoid", [this]);
  }

  /** Sets this value's gradient to 1 and hands gradients on, each value after all that use it. */
  backward(): void {
    const topo = operandsFirst(this);
    this.grad = 1;
    for (const value of topo.reverse()) value._backward();
  }

  toString(): string {
    return `Value(data=${printFloat(this.data)})`;
  }
}

function wrap(other: Value | number): Value {
  return typeof other === "number" ? new Value(other) : other;
}

function compute(op: Op, symbol: string, operands: readonly Value[], exponent = 0): Value {
  const [a, b] = [operands[0]?.data ?? 0, operands[1]?.data ?? exponent];
  const out = new Value(op.forward(a, b), operands, symbol);
  out._backward = () => {
    // Read when it runs: micrograd's closures too see data that was changed after the forward pass.
    const local = op.local(operands[0]?.data ?? 0, operands[1]?.data ?? exponent, out.data);
    operands.forEach((operand, i) => {
      operand.grad += (local[i] ?? 0) * out.grad;
    });
  };
  return out;
}

/** micrograd's build_topo with a stack of its own: a chain of any length works. */
function operandsFirst(root: Value): Value[] {
  const topo: Value[] = [];
  const visited = new Set<Value>([root]);
  const path = [{ value: root, rest: root._prev.values() }];
  for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
    const next = top.rest.next();
    if (next.done) {
      topo.push(top.value);
      path.pop();
    } else if (!visited.has(next.value)) {
      visited.add(next.value);
      path.push({ value: next.value, rest: next.value._prev.values() });
    }
  }
  return topo;
}
