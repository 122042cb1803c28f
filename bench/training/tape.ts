import { tanhShape } from "@/lib/engine/network";
import { Training } from "@/lib/engine/training";
import type { Race, Runner } from "./race";

/** Chalkgrad's compiled tape. */
export function tape({ sizes, parameters, xs, ys }: Race): Runner {
  const [nin = 0, ...nouts] = sizes;
  const training = new Training(tanhShape(nin, nouts), parameters, { xs, ys });
  return {
    restart: () => training.parameters.set(parameters),
    train(steps, rate) {
      let loss = 0;
      for (let step = 0; step < steps; step += 1) {
        training.zeroGradients();
        loss = training.backward();
        training.step(rate);
      }
      return loss;
    },
  };
}
