import { type Runner, stepsOf } from "./races";

/** The limit: flat arrays and nothing else, in the order of the nodes. */
export const hand: Runner = (graph) => {
  const steps = stepsOf(graph);
  const names = ["leaf", "add", "mul", "tanh"];
  const op = Uint8Array.from(steps, (step) => names.indexOf(step.op));
  const a = Int32Array.from(steps, (step) => step.a);
  const b = Int32Array.from(steps, (step) => step.b);
  const data = Float64Array.from(steps, (step) => step.data);
  const grad = new Float64Array(steps.length);
  return () => handPass({ op, a, b, data, grad });
};

/* biome-ignore-start lint/style/noNonNullAssertion: the limit does without checks. */
function handPass({
  op,
  a,
  b,
  data,
  grad,
}: Readonly<{ op: Uint8Array; a: Int32Array; b: Int32Array; data: Float64Array; grad: Float64Array }>): void {
  for (let at = 0; at < op.length; at += 1) {
    if (op[at] === 1) data[at] = data[a[at]!]! + data[b[at]!]!;
    else if (op[at] === 2) data[at] = data[a[at]!]! * data[b[at]!]!;
    else if (op[at] === 3) data[at] = Math.tanh(data[a[at]!]!);
  }
  grad.fill(0);
  grad[op.length - 1] = 1;
  for (let at = op.length - 1; at >= 0; at -= 1) {
    const upstream = grad[at]!;
    if (op[at] === 1) {
      grad[a[at]!]! += upstream;
      grad[b[at]!]! += upstream;
    } else if (op[at] === 2) {
      grad[a[at]!]! += upstream * data[b[at]!]!;
      grad[b[at]!]! += upstream * data[a[at]!]!;
    } else if (op[at] === 3) grad[a[at]!]! += upstream * (1 - data[at]! * data[at]!);
  }
}
/* biome-ignore-end lint/style/noNonNullAssertion: the limit does without checks. */
