import ad from "adnn/ad/index.js";
import type { Race, Runner } from "./race";

/** adnn's scalars: a graph of lifted numbers, made anew at every step. */
export function adnn({ sizes, parameters, xs, ys }: Race): Runner {
  const { add, mul, sub, tanh } = ad.scalar;
  const numbers = Float64Array.from(parameters);
  const predict = (all: readonly ad.Lifted[], example: readonly number[]) => {
    let at = 0;
    let x: readonly (number | ad.Lifted)[] = example;
    for (const size of sizes.slice(1)) {
      const inputs = x;
      x = Array.from({ length: size }, () => {
        const w = all.slice(at, at + inputs.length + 1);
        at += inputs.length + 1;
        return tanh(inputs.reduce((sum, xi, i) => add(sum, mul(w[i] ?? 0, xi)), w[inputs.length] ?? 0));
      });
    }
    return x[0] ?? 0;
  };
  return {
    restart: () => numbers.set(parameters),
    train(steps, rate) {
      let last = 0;
      for (let step = 0; step < steps; step += 1) {
        const all = Array.from(numbers, (number) => ad.lift(number));
        const errors = xs.map((x, k) => sub(predict(all, x), ys[k] ?? 0));
        const loss = errors.map((error) => mul(error, error)).reduce((sum, term) => add(sum, term));
        loss.backprop();
        all.forEach((variable, i) => {
          numbers[i] = (numbers[i] ?? 0) - rate * ad.derivative(variable);
        });
        last = ad.value(loss);
      }
      return last;
    },
  };
}
