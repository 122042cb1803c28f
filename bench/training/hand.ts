/* biome-ignore-all lint/style/noNonNullAssertion: the limit does without checks. */
import type { Race, Runner } from "./race";

/**
 * The limit: the lecture's MLP(3, [4, 4, 1]) and nothing else. Flat arrays that never move, no loop over layers or
 * inputs, and every number of places written into the code: what somebody would write by hand who needs this one network fast.
 */
export function hand({ parameters, xs, ys }: Race): Runner {
  const w = Float64Array.from(parameters);
  const gradients = new Float64Array(w.length);
  const examples = Float64Array.from(xs.flat());
  const labels = Float64Array.from(ys);
  const first = new Float64Array(4);
  const second = new Float64Array(4);
  const toFirst = new Float64Array(4);
  return {
    restart: () => w.set(parameters),
    train(steps: number, rate: number): number {
      let loss = 0;
      for (let step = 0; step < steps; step += 1) {
        gradients.fill(0);
        loss = 0;
        for (let k = 0; k < labels.length; k += 1) loss += learn(k);
        for (let i = 0; i < w.length; i += 1) w[i]! -= rate * gradients[i]!;
      }
      return loss;
    },
  };

  /** Where the weights begin: neurons of 3 weights and a bias at 0, of 4 and a bias at 16, and the last one at 36. */
  function learn(k: number): number {
    const [x0, x1, x2] = [examples[3 * k]!, examples[3 * k + 1]!, examples[3 * k + 2]!];
    for (let j = 0; j < 4; j += 1) {
      const at = 4 * j;
      first[j] = Math.tanh(w[at + 3]! + w[at]! * x0 + w[at + 1]! * x1 + w[at + 2]! * x2);
    }
    const [a0, a1, a2, a3] = [first[0]!, first[1]!, first[2]!, first[3]!];
    for (let j = 0; j < 4; j += 1) {
      const at = 16 + 5 * j;
      second[j] = Math.tanh(w[at + 4]! + w[at]! * a0 + w[at + 1]! * a1 + w[at + 2]! * a2 + w[at + 3]! * a3);
    }
    const [b0, b1, b2, b3] = [second[0]!, second[1]!, second[2]!, second[3]!];
    const y = Math.tanh(w[40]! + w[36]! * b0 + w[37]! * b1 + w[38]! * b2 + w[39]! * b3);
    const error = y - labels[k]!;

    const delta = 2 * error * (1 - y * y);
    gradients[36]! += delta * b0;
    gradients[37]! += delta * b1;
    gradients[38]! += delta * b2;
    gradients[39]! += delta * b3;
    gradients[40]! += delta;
    let [d0, d1, d2, d3] = [0, 0, 0, 0];
    for (let j = 0; j < 4; j += 1) {
      const at = 16 + 5 * j;
      const b = second[j]!;
      const toSum = delta * w[36 + j]! * (1 - b * b);
      gradients[at]! += toSum * a0;
      gradients[at + 1]! += toSum * a1;
      gradients[at + 2]! += toSum * a2;
      gradients[at + 3]! += toSum * a3;
      gradients[at + 4]! += toSum;
      d0 += toSum * w[at]!;
      d1 += toSum * w[at + 1]!;
      d2 += toSum * w[at + 2]!;
      d3 += toSum * w[at + 3]!;
    }
    toFirst[0] = d0;
    toFirst[1] = d1;
    toFirst[2] = d2;
    toFirst[3] = d3;
    for (let j = 0; j < 4; j += 1) {
      const at = 4 * j;
      const a = first[j]!;
      const toSum = toFirst[j]! * (1 - a * a);
      gradients[at]! += toSum * x0;
      gradients[at + 1]! += toSum * x1;
      gradients[at + 2]! += toSum * x2;
      gradients[at + 3]! += toSum;
    }
    return error * error;
  }
}
