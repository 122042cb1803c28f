/** A mistake in words. */
export interface MistakeWords {
  /** For the student: what the mistake is and what to look at, never the answer. */
  readonly sentence: string;
  /** For the host's counts: "11: took tanh′ at x, not at t". */
  readonly label: string;
}

/** The words of each misconception, by its id. A test holds that every id has some. */
export const mistakeWords: Readonly<Record<string, MistakeWords>> = {
  "overwrites/one-path": {
    sentence:
      "This is one path's part only. The node is used more than once: each use sends a gradient back, and they add up.",
    label: "overwrote instead of accumulating",
  },
  "overwrites/same-operand-once": {
    sentence:
      "The same value goes into this operation twice. Each of the two uses sends a gradient back: count both of them.",
    label: "counted a repeated operand once",
  },
  "multiplies-paths/product": {
    sentence: "The paths' parts were multiplied with each other. Multiply along a path; between paths, add.",
    label: "multiplied the paths instead of adding",
  },
  "averages-paths/mean": {
    sentence: "The paths' parts were averaged. The gradients that arrive at a node add up; nothing divides them.",
    label: "averaged the paths instead of adding",
  },
  "local-only/sum": {
    sentence: "This is the local derivative alone. Which gradient arrives from further on, to be multiplied with it?",
    label: "local derivative only, upstream left out",
  },
  "upstream-only/sum": {
    sentence: "The upstream gradient was passed on unchanged. Which local derivative does this step multiply it by?",
    label: "upstream gradient only, local derivative left out",
  },
  "adds-factors/sum": {
    sentence: "Upstream gradient and local derivative were added. Along an edge the chain rule multiplies them.",
    label: "added upstream and local derivative",
  },
  "premature/each-arrival": {
    sentence:
      "A node nearer the output was pushed on each time something arrived there. Wait until its sum is complete, then push it once.",
    label: "pushed on at every arrival",
  },
  "premature/first-arrival": {
    sentence:
      "A node nearer the output was pushed on before everything had arrived there. Complete its sum first; the topological order sees to that.",
    label: "pushed on before the sum was complete",
  },
  "not-zeroed/twice": {
    sentence: "This holds the gradients of two backward passes. Set every gradient back to 0 before a new pass.",
    label: "gradients not set to zero between passes",
  },
  "add-rule/splits": {
    sentence:
      "The gradient was split between the operands of +. What is the derivative of a + b by a, with b held fixed?",
    label: "split the gradient at +",
  },
  "add-rule/as-mul": {
    sentence: "The + was treated like a ×: it was multiplied by the other operand. What does + do to a gradient?",
    label: "treated + as ×",
  },
  "add-rule/as-mul-not-swapped": {
    sentence: "The + was treated like a ×: it was multiplied by the operand itself. What does + do to a gradient?",
    label: "treated + as ×, by the operand itself",
  },
  "sub-rule/sign-lost": {
    sentence: "The second operand of − lost its sign. If b grows, does a − b grow or shrink?",
    label: "lost the sign at −",
  },
  "sub-rule/sign-swapped": {
    sentence: "The minus sign went to the wrong operand of −. Which of the two, growing, makes a − b smaller?",
    label: "sign on the wrong operand of −",
  },
  "sub-rule/sign-on-both": {
    sentence: "Both operands of − got a minus sign. Which of the two, growing, makes a − b smaller?",
    label: "sign on both operands of −",
  },
  "mul-rule/not-swapped": {
    sentence: "This multiplies by the operand itself. The derivative of a·b by a: what is left when a is taken away?",
    label: "did not swap the operands of ×",
  },
  "mul-rule/output": {
    sentence:
      "This multiplies by the product's own value. The derivative of a·b by a: what is left when a is taken away?",
    label: "took the product's value at ×",
  },
  "mul-rule/one": {
    sentence: "The × let the gradient through unchanged, as a + would. By what does × multiply it?",
    label: "treated × as +",
  },
  "mul-rule/sum": {
    sentence:
      "This multiplies by the sum of the two operands. The derivative of a·b by a needs one of them only: which?",
    label: "took the operands' sum at ×",
  },
  "div-rule/numerator-inverted": {
    sentence: "The numerator's derivative is upside down. Write a / b as a · (1/b) and look again.",
    label: "multiplied by the denominator, not divided",
  },
  "div-rule/denominator-sign-lost": {
    sentence: "The denominator's derivative lost its sign. If b grows, does a / b grow or shrink?",
    label: "lost the sign of a denominator",
  },
  "div-rule/denominator-not-squared": {
    sentence: "The denominator is missing its square. Write a / b as a · b⁻¹ and use the power rule.",
    label: "denominator not squared",
  },
  "div-rule/denominator-no-numerator": {
    sentence: "The numerator got lost: this is the derivative of 1 / b. What stays in front of it in a / b?",
    label: "numerator left out at ÷",
  },
  "div-rule/denominator-as-mul": {
    sentence: "The ÷ was treated like a ×. Write a / b as a · b⁻¹ and use the power rule.",
    label: "treated ÷ as ×",
  },
  "pow-rule/not-lowered": {
    sentence: "The exponent came down in front, but it was not lowered by one above.",
    label: "exponent not lowered",
  },
  "pow-rule/no-coefficient": {
    sentence: "The exponent was lowered by one, but it did not come down in front.",
    label: "no coefficient from the exponent",
  },
  "pow-rule/times-base": {
    sentence: "This is exponent times base. What becomes of the exponent when a power is differentiated?",
    label: "exponent times base for the power rule",
  },
  "pow-rule/raised": {
    sentence: "The exponent went up by one. Differentiating a power takes it the other way.",
    label: "exponent raised",
  },
  "pow-rule/integrated": {
    sentence: "This is the power's integral. The backward step needs its derivative.",
    label: "integrated the power",
  },
  "exp-rule/power-rule": {
    sentence: "The power rule was used on eˣ. There the variable is the exponent: what is the derivative of eˣ?",
    label: "power rule on eˣ",
  },
  "exp-rule/from-input": {
    sentence: "This multiplies by exp's input, x. Its derivative is worked out from another number of the node.",
    label: "took x for the derivative of eˣ",
  },
  "exp-rule/twice": {
    sentence: "The exponential was taken twice: the node's value is eˣ already.",
    label: "exponential taken twice",
  },
  "exp-rule/dropped": {
    sentence: "The exp let the gradient through unchanged. By what does eˣ multiply it?",
    label: "derivative of eˣ left out",
  },
  "tanh-rule/from-input": {
    sentence: "This is tanh's derivative taken at x, not at t = tanh(x).",
    label: "took tanh′ at x, not at t",
  },
  "tanh-rule/no-square": {
    sentence: "The square is missing in tanh's derivative: look at how t = tanh(x) enters it.",
    label: "tanh′ without the square",
  },
  "tanh-rule/as-tan": {
    sentence: "This is tan's derivative. tanh's has another sign in it.",
    label: "derivative of tan for tanh",
  },
  "tanh-rule/no-one": {
    sentence: "In tanh's derivative something stands in front of −t². It is missing here.",
    label: "tanh′ without the one",
  },
  "tanh-rule/twice": {
    sentence: "tanh was taken twice: the node's value is t = tanh(x) already.",
    label: "tanh taken twice",
  },
  "tanh-rule/as-sigmoid": {
    sentence: "This is sigmoid's derivative. tanh has one of its own.",
    label: "sigmoid's derivative for tanh",
  },
  "tanh-rule/as-arctan": {
    sentence: "This is arctan's derivative. tanh is not an inverse: its derivative is worked out from t = tanh(x).",
    label: "arctan's derivative for tanh",
  },
  "tanh-rule/output": {
    sentence: "This multiplies by tanh's value. Its derivative is worked out from that value, but it is not the value.",
    label: "took t for tanh′",
  },
  "sigmoid-rule/from-input": {
    sentence: "This is sigmoid's derivative taken at x, not at s = σ(x).",
    label: "took σ′ at x, not at s",
  },
  "sigmoid-rule/as-tanh": {
    sentence: "This is tanh's derivative. Sigmoid has one of its own.",
    label: "tanh's derivative for sigmoid",
  },
  "sigmoid-rule/twice": {
    sentence: "Sigmoid was taken twice: the node's value is s = σ(x) already.",
    label: "sigmoid taken twice",
  },
  "relu-rule/gate-ignored": {
    sentence: "relu let the gradient through. Look at its input first: is the gate open?",
    label: "relu's gate ignored",
  },
  "relu-rule/value": {
    sentence: "This multiplies by relu's value. As a function of its input, how steep is relu there?",
    label: "took relu's value for its slope",
  },
  "relu-rule/inverted": {
    sentence: "relu's gate is the wrong way round. For which inputs is it open?",
    label: "relu's gate inverted",
  },
  "relu-rule/gated-by-gradient": {
    sentence: "The gradient's own sign was made to decide. relu's gate looks at the forward input.",
    label: "relu gated by the gradient's sign",
  },
  "neg-rule/sign-lost": {
    sentence: "The minus sign of the negation got lost on the way back.",
    label: "lost the sign of a negation",
  },
  "log-rule/one-over-output": {
    sentence: "This is one over the logarithm's value. Its derivative is worked out from the input.",
    label: "one over the log's output",
  },
  "seed/output-value": {
    sentence: "The backward pass was begun with the output's value. What is the derivative of the output by itself?",
    label: "began with the output's value",
  },
  "seed/zero": {
    sentence: "With 0 at the output everything comes out as 0. What is the derivative of the output by itself?",
    label: "began with 0",
  },
  "descent-sign/whole-sheet": {
    sentence:
      "Every sign on the sheet is turned round. The gradient points uphill; the minus comes in when a step is taken.",
    label: "wrote the descent direction",
  },
  "other-quantity/value": {
    sentence: "This is the node's value. Asked is how the output reacts to it.",
    label: "answered the node's value",
  },
  "other-quantity/reciprocal": {
    sentence: "Look again at which quantity is divided by which in the derivative.",
    label: "derivative upside down",
  },
  "other-quantity/stepped-value": {
    sentence: "This is the value after a step of gradient descent. Asked is the gradient alone.",
    label: "answered the value after a step",
  },
  "sign/flipped": {
    sentence: "Check the signs along the way.",
    label: "a sign slipped",
  },
  "power-of-ten/shifted": {
    sentence: "Check the decimal point.",
    label: "decimal point slipped",
  },
  "swapped-nodes/other-gradient": {
    sentence: "Check which node is asked for.",
    label: "answered another node's gradient",
  },
};
