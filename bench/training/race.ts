/** What every runner is given: the lecture's network with its printed parameters, and its four examples. */
export interface Race {
  readonly sizes: readonly number[];
  readonly parameters: readonly number[];
  readonly xs: readonly (readonly number[])[];
  readonly ys: readonly number[];
}

/** A network ready to be trained. */
export interface Runner {
  /** Trains on and gives the loss that the last step started from. */
  train(steps: number, rate: number): number;
  /** Back to the race's parameters. */
  restart(): void;
}

export const STEPS = 2000;
export const RATE = 0.05;

/** Milliseconds. */
export interface Times {
  /** From the parameters to a trained network, in a fresh process: what a new network costs. */
  readonly fresh: number;
  /** The same steps when the compiler has seen them often. */
  readonly warm: number;
}
