import { MLP, squaredError } from "@/lib/engine/nn";
import { Value } from "@/lib/engine/value";
import type { Race, Runner } from "./race";

/** micrograd's style: a new graph of closures at every step. */
export function values({ sizes, parameters, xs, ys }: Race): Runner {
  const [nin = 0, ...nouts] = sizes;
  const numbers = parameters.values();
  const n = new MLP<Value>(nin, nouts, { parameter: () => new Value(numbers.next().value ?? 0) });
  const all = n.parameters();
  return {
    restart: () => {
      all.forEach((p, i) => {
        p.data = parameters[i] ?? 0;
      });
    },
    train(steps, rate) {
      let last = 0;
      for (let step = 0; step < steps; step += 1) {
        const ypred = xs.map((x) => n.call(x.map((xi) => new Value(xi)))).filter((y) => y instanceof Value);
        const labels = ys.map((y) => new Value(y));
        const loss = squaredError(labels, ypred);
        for (const p of all) p.grad = 0;
        loss.backward();
        for (const p of all) p.data += -rate * p.grad;
        last = loss.data;
      }
      return last;
    },
  };
}
