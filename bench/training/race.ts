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
