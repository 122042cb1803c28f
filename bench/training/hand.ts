/* biome-ignore-all lint/style/noNonNullAssertion: the limit does without checks. */
import type { Race, Runner } from "./race";

/** The limit: the lecture's network and nothing else, in loops over flat arrays. */
export function hand({ parameters, xs, ys, sizes }: Race): Runner {
  const weights = Float64Array.from(parameters);
  const gradients = new Float64Array(weights.length);
  const values = sizes.map((size) => new Float64Array(size));
  const deltas = sizes.map((size) => new Float64Array(size));
  return {
    restart: () => weights.set(parameters),
    train(steps: number, rate: number): number {
      let loss = 0;
      for (let step = 0; step < steps; step += 1) {
        gradients.fill(0);
        loss = 0;
        for (let k = 0; k < ys.length; k += 1) loss += learn(xs[k]!, ys[k]!);
        for (let i = 0; i < weights.length; i += 1) weights[i]! -= rate * gradients[i]!;
      }
      return loss;
    },
  };

  function learn(example: readonly number[], label: number): number {
    const last = sizes.length - 1;
    for (let i = 0; i < example.length; i += 1) values[0]![i] = example[i]!;
    let at = 0;
    for (let layer = 1; layer <= last; layer += 1) {
      const x = values[layer - 1]!;
      const out = values[layer]!;
      for (let j = 0; j < out.length; j += 1) {
        let sum = weights[at + x.length]!;
        for (let i = 0; i < x.length; i += 1) sum += weights[at + i]! * x[i]!;
        out[j] = Math.tanh(sum);
        at += x.length + 1;
      }
    }
    const error = values[last]![0]! - label;
    deltas[last]![0] = 2 * error;
    for (let layer = last; layer > 0; layer -= 1) {
      const x = values[layer - 1]!;
      const out = values[layer]!;
      const toOut = deltas[layer]!;
      const toX = deltas[layer - 1]!;
      at -= out.length * (x.length + 1);
      toX.fill(0);
      for (let j = 0, w = at; j < out.length; j += 1, w += x.length + 1) {
        const delta = toOut[j]! * (1 - out[j]! * out[j]!);
        for (let i = 0; i < x.length; i += 1) {
          gradients[w + i]! += delta * x[i]!;
          toX[i]! += delta * weights[w + i]!;
        }
        gradients[w + x.length]! += delta;
      }
    }
    return error * error;
  }
}
