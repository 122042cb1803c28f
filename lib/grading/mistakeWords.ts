/** A mistake in words. */
export interface MistakeWords {
  /**
   * For the student: what the mistake is and what to look at, never the answer. Names in braces stand for what the graph
   * calls them: {node}; {consumer}, which it goes into, as a {formula} "o = tanh(n)" with its operands {first} and
   * {second}; {other}, the operand beside the node; {uses}, all consumers; {shared}, the one node nearer the output that
   * is used several times; {output}. Where the graph has no such name, components/words/mistakeNames.ts says x or a + b.
   */
  readonly sentence: string;
  /** For the host's counts: "11: took tanh′ at x, not at t". */
  readonly label: string;
}

/** The words of each misconception, by its id. A test holds that every id has some. */
export const mistakeWords: Readonly<Record<string, MistakeWords>> = {
  "overwrites/one-path": {
    sentence:
      "This is one path’s part only: {node} is used in {uses}. Each use sends a gradient back, and they add up.",
    label: "overwrote instead of accumulating",
  },
  "overwrites/same-operand-once": {
    sentence:
      "The same value goes twice into {formula}. Each of the two uses sends a gradient back: count both of them.",
    label: "counted a repeated operand once",
  },
  "multiplies-paths/product": {
    sentence:
      "What comes back to {node} from {uses} was multiplied together. Multiply along a path; between paths, add.",
    label: "multiplied the paths instead of adding",
  },
  "averages-paths/mean": {
    sentence:
      "What comes back to {node} from {uses} was averaged. The gradients that arrive at a node add up; nothing divides them.",
    label: "averaged the paths instead of adding",
  },
  "local-only/sum": {
    sentence: "This is the local derivative alone. Which gradient arrives from {uses}, to be multiplied with it?",
    label: "local derivative only, upstream left out",
  },
  "upstream-only/sum": {
    sentence: "The gradient from {uses} was passed on unchanged. Which local derivative does this step multiply it by?",
    label: "upstream gradient only, local derivative left out",
  },
  "adds-factors/sum": {
    sentence:
      "The gradient from {uses} and the local derivative were added. Along an edge the chain rule multiplies them.",
    label: "added upstream and local derivative",
  },
  "premature/each-arrival": {
    sentence:
      "On the way to {node}, {shared} was pushed on each time something arrived there. Wait until its sum is complete, then push it once.",
    label: "pushed on at every arrival",
  },
  "premature/first-arrival": {
    sentence:
      "On the way to {node}, {shared} was pushed on before everything had arrived there. Complete its sum first; the topological order sees to that.",
    label: "pushed on before the sum was complete",
  },
  "not-zeroed/twice": {
    sentence: "This holds the gradients of two backward passes. Set every gradient back to 0 before a new pass.",
    label: "gradients not set to zero between passes",
  },
  "add-rule/splits": {
    sentence:
      "The gradient was split between the operands of {formula}. If {node} alone grows by one, by how much does the sum grow?",
    label: "split the gradient at +",
  },
  "add-rule/as-mul": {
    sentence:
      "The + in {formula} was treated like a ×: the gradient was multiplied by {other}. What does a + do to a gradient?",
    label: "treated + as ×",
  },
  "add-rule/as-mul-not-swapped": {
    sentence:
      "The + in {formula} was treated like a ×: the gradient was multiplied by {node} itself. What does a + do to a gradient?",
    label: "treated + as ×, by the operand itself",
  },
  "sub-rule/sign-lost": {
    sentence:
      "The minus sign of {second} got lost in {formula}. If {second} grows, does the difference grow or shrink?",
    label: "lost the sign at −",
  },
  "sub-rule/sign-swapped": {
    sentence:
      "The minus sign went to the wrong operand of {formula}. Which of the two, growing, makes the difference smaller?",
    label: "sign on the wrong operand of −",
  },
  "sub-rule/sign-on-both": {
    sentence: "Both operands of {formula} got a minus sign. Which of the two, growing, makes the difference smaller?",
    label: "sign on both operands of −",
  },
  "mul-rule/not-swapped": {
    sentence: "This multiplies by {node} itself. In {formula}, what is {node} multiplied by?",
    label: "did not swap the operands of ×",
  },
  "mul-rule/output": {
    sentence: "This multiplies by the value of the whole product. In {formula}, what is {node} alone multiplied by?",
    label: "took the product’s value at ×",
  },
  "mul-rule/one": {
    sentence:
      "The × in {formula} let the gradient through unchanged, as a + would. If {node} grows by one, by how much does the product grow?",
    label: "treated × as +",
  },
  "mul-rule/sum": {
    sentence:
      "This multiplies by the sum of the two operands of {formula}. The derivative by {node} needs one of them only: which?",
    label: "took the operands’ sum at ×",
  },
  "div-rule/numerator-inverted": {
    sentence:
      "The derivative by the numerator is upside down. If {first} grows by one, by how much does {formula} grow?",
    label: "multiplied by the denominator, not divided",
  },
  "div-rule/denominator-sign-lost": {
    sentence:
      "The derivative by the denominator has the wrong sign. If {second} grows a little, does {formula} grow or shrink?",
    label: "lost the sign of a denominator",
  },
  "div-rule/denominator-not-squared": {
    sentence:
      "The derivative by the denominator lacks its square. Write {formula} as {first} times {second} to the power −1, and use the power rule.",
    label: "denominator not squared",
  },
  "div-rule/denominator-no-numerator": {
    sentence: "This is the derivative of 1 / {second}. What stands above {second} in {formula}, and where does it go?",
    label: "numerator left out at ÷",
  },
  "div-rule/denominator-as-mul": {
    sentence:
      "The ÷ in {formula} was treated like a ×. Write it as {first} times {second} to the power −1, and use the power rule.",
    label: "treated ÷ as ×",
  },
  "pow-rule/not-lowered": {
    sentence: "In {formula} the exponent came down in front, but the power itself was not lowered by one.",
    label: "exponent not lowered",
  },
  "pow-rule/no-coefficient": {
    sentence: "In {formula} the exponent was lowered by one, but it did not come down in front.",
    label: "no coefficient from the exponent",
  },
  "pow-rule/times-base": {
    sentence: "This is exponent times base. What becomes of the exponent when {formula} is differentiated?",
    label: "exponent times base for the power rule",
  },
  "pow-rule/raised": {
    sentence: "The exponent of {formula} went up by one. Differentiating a power takes it the other way.",
    label: "exponent raised",
  },
  "pow-rule/integrated": {
    sentence: "Here {formula} was integrated. The backward step needs its derivative.",
    label: "integrated the power",
  },
  "exp-rule/power-rule": {
    sentence:
      "The power rule was used on {formula}. There {node} is the exponent, not the base: what is the derivative of eˣ?",
    label: "power rule on eˣ",
  },
  "exp-rule/from-input": {
    sentence:
      "This multiplies by exp’s input, {node}. The derivative of {formula} is worked out from another number: which?",
    label: "took x for the derivative of eˣ",
  },
  "exp-rule/twice": {
    sentence: "The exponential was taken twice. Its value is on the graph already: {formula}.",
    label: "exponential taken twice",
  },
  "exp-rule/dropped": {
    sentence: "The gradient went through {formula} unchanged. By what does exp multiply it?",
    label: "derivative of eˣ left out",
  },
  "tanh-rule/from-input": {
    sentence: "This is tanh’s derivative with {node} put in. What belongs there is the output, {formula}.",
    label: "took tanh′ at x, not at t",
  },
  "tanh-rule/no-square": {
    sentence: "The square is missing in tanh’s derivative: look at how the output, {formula}, enters it.",
    label: "tanh′ without the square",
  },
  "tanh-rule/as-tan": {
    sentence: "This is tan’s derivative. tanh’s has another sign in it: is {formula} ever steeper than at 0?",
    label: "derivative of tan for tanh",
  },
  "tanh-rule/no-one": {
    sentence: "In tanh’s derivative something stands in front of −{consumer}². It is missing here.",
    label: "tanh′ without the one",
  },
  "tanh-rule/twice": {
    sentence: "tanh was taken twice. Its value is on the graph already: {formula}.",
    label: "tanh taken twice",
  },
  "tanh-rule/as-sigmoid": {
    sentence: "This is sigmoid’s derivative. tanh has one of its own: {formula} runs from −1 to 1, not from 0 to 1.",
    label: "sigmoid’s derivative for tanh",
  },
  "tanh-rule/as-arctan": {
    sentence:
      "This is arctan’s derivative. tanh is not an inverse: its derivative is worked out from the output, {formula}.",
    label: "arctan’s derivative for tanh",
  },
  "tanh-rule/output": {
    sentence:
      "This multiplies by tanh’s value, {formula}. The derivative is worked out from that value, but it is not the value.",
    label: "took t for tanh′",
  },
  "sigmoid-rule/from-input": {
    sentence: "This is sigmoid’s derivative with {node} put in. What belongs there is the output, {formula}.",
    label: "took σ′ at x, not at s",
  },
  "sigmoid-rule/as-tanh": {
    sentence: "This is tanh’s derivative. Sigmoid has one of its own: {formula} runs from 0 to 1, not from −1 to 1.",
    label: "tanh’s derivative for sigmoid",
  },
  "sigmoid-rule/twice": {
    sentence: "Sigmoid was taken twice. Its value is on the graph already: {formula}.",
    label: "sigmoid taken twice",
  },
  "relu-rule/gate-ignored": {
    sentence: "relu let the gradient through. Look at its input first: is the gate open at {node}?",
    label: "relu’s gate ignored",
  },
  "relu-rule/value": {
    sentence: "This multiplies by the value of {formula}. How steep is relu at {node}?",
    label: "took relu’s value for its slope",
  },
  "relu-rule/inverted": {
    sentence: "relu’s gate is the wrong way round. For which inputs is it open, and is {node} one of them?",
    label: "relu’s gate inverted",
  },
  "relu-rule/gated-by-gradient": {
    sentence: "The gradient’s own sign was made to decide. relu’s gate looks at its forward input, {node}.",
    label: "relu gated by the gradient’s sign",
  },
  "neg-rule/sign-lost": {
    sentence:
      "The minus sign of {formula} got lost on the way back. If {node} grows, does its negative grow or shrink?",
    label: "lost the sign of a negation",
  },
  "log-rule/one-over-output": {
    sentence:
      "This is one over the logarithm’s value. The derivative of {formula} is worked out from the input, {node}.",
    label: "one over the log’s output",
  },
  "seed/output-value": {
    sentence: "The backward pass was begun with the value of {output}. What is the derivative of {output} by itself?",
    label: "began with the output’s value",
  },
  "seed/zero": {
    sentence: "With 0 at {output} everything comes out as 0. What is the derivative of {output} by itself?",
    label: "began with 0",
  },
  "descent-sign/whole-sheet": {
    sentence:
      "Every sign on the sheet is turned round. The gradient points uphill; the minus comes in when a step is taken.",
    label: "wrote the descent direction",
  },
  "other-quantity/value": {
    sentence: "This is the value of {node}. Asked is how {output} reacts when {node} changes.",
    label: "answered the node’s value",
  },
  "other-quantity/reciprocal": {
    sentence: "Look again at what is divided by what: asked is the change of {output} for a change of {node}.",
    label: "derivative upside down",
  },
  "other-quantity/stepped-value": {
    sentence: "This is the value of {node} after a step of gradient descent. Asked is the gradient alone.",
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
    label: "answered another node’s gradient",
  },
};
