/** The numbers at one edge, as a wrong rule sees them. */
export interface WrongEdge {
  /** The operands' values; with one operand `b` is pow's exponent. */
  readonly a: number;
  readonly b: number;
  readonly out: number;
  /** Which operand the gradient is pushed to. */
  readonly slot: number;
  /** The right local derivative. */
  readonly local: number;
  /** The gradient at the consumer. */
  readonly upstream: number;
}

/** One way of getting an op's backward step wrong, executable. */
export interface WrongRule {
  /** Its name within the op's family: `tanh-rule/<variant>`. */
  readonly variant: string;
  /** What a student with this bug adds to the operand's gradient along the edge. */
  contribution(edge: WrongEdge): number;
}

/** A rule that takes another number than the local derivative, and multiplies rightly. */
export function wrongLocal(variant: string, local: (edge: WrongEdge) => number): WrongRule {
  return { variant, contribution: (edge) => local(edge) * edge.upstream };
}
