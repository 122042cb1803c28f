import { ValueStorage, Variable } from "simplegrad";
import type { Race, Runner } from "./race";

/** simplegrad writes the graph of the whole loss out as JavaScript and has it compiled by `new Function`, once. */
export function simplegrad({ sizes, parameters, xs, ys }: Race): Runner {
  const storage = new ValueStorage();
  const all = parameters.map(() => new Variable(storage));
  const terms = xs.map((example, k) => {
    let at = 0;
    let x: readonly (number | Variable)[] = example;
    for (const size of sizes.slice(1)) {
      const inputs = x;
      x = Array.from({ length: size }, () => {
        const w = all.slice(at, at + inputs.length + 1);
        at += inputs.length + 1;
        const bias = w[inputs.length];
        if (bias === undefined) throw new Error("too few parameters");
        return inputs.reduce<Variable>((sum, xi, i) => sum.add(w[i]?.mul(xi) ?? 0), bias).tanh();
      });
    }
    const [y] = x;
    if (!(y instanceof Variable)) throw new Error("a network without layers");
    return y.sub(ys[k] ?? 0).pow(2);
  });
  const [first, ...others] = terms;
  if (first === undefined) throw new Error("no examples");
  const loss = others.reduce((sum, term) => sum.add(term), first);
  loss.compile();
  const restart = () => {
    all.forEach((variable, i) => {
      variable.setValue(parameters[i] ?? 0);
    });
  };
  restart();
  return {
    restart,
    train(steps, rate) {
      for (let step = 0; step < steps; step += 1) {
        storage.gv.fill(0);
        loss.forward();
        loss.setGradient(1);
        loss.backward();
        for (const variable of all) variable.gradientStep(rate);
      }
      return loss.getValue();
    },
  };
}
