/** How an op is set in TeX. Operands arrive already bracketed where they need it. */
export interface OpTex {
  /** The op's value: `a \cdot b`. The exponent is pow's alone, "" elsewhere. */
  forward(operands: readonly string[], exponent: string): string;
  /** One function for each operand: the local derivative in symbols. */
  readonly local: readonly ((operands: readonly string[], out: string, exponent: string) => string)[];
}

/**
 * One operation on scalars: its value and how that value reacts to each operand.
 * `a` and `b` are the operands in order; with one operand `b` is unused, except by pow, where it is the exponent.
 */
export interface Op {
  /** What stands on the node's badge. */
  readonly symbol: string;
  readonly arity: 1 | 2;
  forward(a: number, b: number): number;
  /** ∂out/∂operand, one number for each operand. */
  local(a: number, b: number, out: number): readonly number[];
  /**
   * upstream · local, one number for each operand, where another order of the same operations rounds better (g/b, not
   * g·(1/b)) and PyTorch takes it: rounding is all that is left where gradients cancel. Absent: the plain product.
   */
  contributions?(upstream: number, a: number, b: number, out: number): readonly number[];
  /** ∂local[i]/∂operand[j]: how far a rounding error in an operand moves a local derivative. */
  second(a: number, b: number, out: number): readonly (readonly number[])[];
  readonly tex: OpTex;
}
