import { expect, test } from "vitest";
import { Value } from "./value";

test("the lecture's neuron with tanh", () => {
  const x1 = new Value(2, [], "", "x1");
  const x2 = new Value(0);
  const w1 = new Value(-3);
  const w2 = new Value(1);
  const b = new Value(6.8813735870195432);
  const n = x1.mul(w1).add(x2.mul(w2)).add(b);
  const o = n.tanh();
  o.backward();
  expect(o.data).toBeCloseTo(Math.SQRT1_2, 14);
  expect([x1, x2, w1, w2, b].map(({ grad }) => Number(grad.toFixed(12)))).toEqual([-1.5, 0.5, 1, 0, 0.5]);
  expect([o._op, n._op, x1.label, [...o._prev]]).toEqual(["tanh", "+", "x1", [n]]);
});

test("tanh in atoms gives the same gradients", () => {
  const n = new Value(0.8813735870195432);
  const e = n.mul(2).exp();
  e.sub(1).div(e.add(1)).backward();
  expect(n.grad).toBeCloseTo(0.5, 12);
});

test("micrograd's own example: c += c + 1 and the rest", () => {
  const a = new Value(-4);
  const b = new Value(2);
  let c = a.add(b);
  let d = a.mul(b).add(b.pow(3));
  c = c.add(c.add(1));
  c = c.add(c.radd(1).add(a.neg()));
  d = d.add(d.mul(2).add(b.add(a).relu()));
  d = d.add(d.rmul(3).add(b.sub(a).relu()));
  const e = c.sub(d);
  const f = e.pow(2);
  const g = f.truediv(2).add(f.rtruediv(10));
  g.backward();
  expect(g.data.toFixed(4)).toBe("24.7041");
  expect(a.grad.toFixed(4)).toBe("138.8338");
  expect(b.grad.toFixed(4)).toBe("645.5773");
});

test("a value that is used twice accumulates, and backward twice without zeroing adds up", () => {
  const a = new Value(3);
  const b = a.add(a);
  b.backward();
  expect(a.grad).toBe(2);
  b.backward();
  expect(a.grad).toBe(4);
});

test("log, sigmoid and rsub", () => {
  const a = new Value(0.5);
  a.log().backward();
  expect(a.grad).toBe(2);
  const s = new Value(0);
  s.sigmoid().backward();
  expect(s.grad).toBe(0.25);
  expect(new Value(2).rsub(5).data).toBe(3);
});

test("its text is micrograd's repr", () => {
  expect(`${new Value(2)}`).toBe("Value(data=2.0)");
  expect(
    [-0.48250447769839555, 1e-7, 1e16, 1e15, 0.0001, -0, 1e22].map((x) => new Value(x).toString().slice(11, -1)),
  ).toEqual(["-0.48250447769839555", "1e-07", "1e+16", "1000000000000000.0", "0.0001", "-0.0", "1e+22"]);
  expect(new Value(Number.NaN).toString()).toBe("Value(data=nan)");
  expect(new Value(Number.NEGATIVE_INFINITY).toString()).toBe("Value(data=-inf)");
});

test("a chain of 100,000 values works", () => {
  const first = new Value(1);
  let last = first;
  for (let i = 0; i < 100_000; i += 1) last = last.add(0);
  last.backward();
  expect(first.grad).toBe(1);
});
