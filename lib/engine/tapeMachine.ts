import { type MakeMachine, takeStep } from "./machine";
import { runBackward, runForward } from "./program";

/** The interpreter: runs every program, everywhere, and says what the other machine has to compute. */
export const tapeMachine: MakeMachine = ({ program, parameters: count, shown, prediction }, { xs, ys }) => {
  const { data, grad, output } = program;
  const parameters = data.subarray(0, count);
  const gradients = grad.subarray(0, count);
  const predictions = new Float64Array(ys.length);

  const show = (k: number) => {
    const x = xs[k] ?? [];
    for (let i = 0; i < shown.length; i += 1) data[shown[i] ?? 0] = (i < x.length ? x[i] : ys[k]) ?? 0;
  };
  const run = ({ isBackToo }: { readonly isBackToo: boolean }): number => {
    let loss = 0;
    for (let k = 0; k < ys.length; k += 1) {
      show(k);
      runForward(program);
      predictions[k] = data[prediction] ?? 0;
      loss += data[output] ?? 0;
      if (isBackToo) runBackward(program);
    }
    return loss;
  };
  const backward = () => run({ isBackToo: true });

  return {
    parameters,
    gradients,
    predictions,
    forward: () => run({ isBackToo: false }),
    backward,
    train({ steps, rate, isZeroing }) {
      const losses: number[] = [];
      while (losses.length < steps) {
        if (isZeroing) gradients.fill(0);
        const loss = backward();
        if (!Number.isFinite(loss)) break;
        losses.push(loss);
        takeStep(parameters, rate, gradients);
      }
      return losses;
    },
  };
};
