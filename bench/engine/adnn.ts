import ad from "adnn/ad/index.js";
import { type Runner, stepsOf } from "./races";

/** adnn builds its graph anew at every pass. */
export const adnn: Runner = (graph) => {
  const steps = stepsOf(graph);
  const { add, mul, tanh } = ad.scalar;
  return () => {
    const values: ad.Lifted[] = [];
    for (const { op, a, b, data } of steps) {
      const [left, right] = [values[a] ?? 0, values[b] ?? 0];
      values.push(
        op === "leaf" ? ad.lift(data) : op === "tanh" ? tanh(left) : op === "add" ? add(left, right) : mul(left, right),
      );
    }
    values.at(-1)?.backprop();
  };
};
