import { ValueStorage, Variable } from "simplegrad";
import { type Runner, stepsOf } from "./races";

/** simplegrad compiles its graph to JavaScript once. */
export const simplegrad: Runner = (graph) => {
  const storage = new ValueStorage();
  const values: Variable[] = [];
  const steps = stepsOf(graph);
  for (const { op, a, b } of steps) {
    const [left, right] = [values[a], values[b]];
    const made =
      !left || !right || op === "leaf"
        ? new Variable(storage)
        : op === "tanh"
          ? left.tanh()
          : op === "add"
            ? left.add(right)
            : left.mul(right);

    values.push(made);
  }
  const output = values.at(-1);
  output?.compile();
  for (const [at, { op, data }] of steps.entries()) if (op === "leaf") values[at]?.setValue(data);
  return () => {
    storage.gv.fill(0);
    output?.forward();
    output?.setGradient(1);
    output?.backward();
  };
};
