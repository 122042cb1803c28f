import type { Scalar } from "./nn";

/** What a neuron may put around its sum. */
export const activationNames = ["tanh", "relu", "sigmoid", "linear"] as const;

/** The name of an activation. */
export type ActivationName = (typeof activationNames)[number];

/** Whether a text from outside names an activation. */
export function isActivationName(name: string): name is ActivationName {
  return (activationNames as readonly string[]).includes(name);
}

/** A neuron's sum, activated. */
export function activate<S extends Scalar<S>>(name: ActivationName, act: S): S {
  switch (name) {
    case "tanh":
      return act.tanh();
    case "relu":
      return act.relu();
    case "sigmoid":
      return act.sigmoid();
    case "linear":
      return act;
  }
}
