export const mistakes = {
  "overwrites/one-path":
    "This is one path’s part only: {node, select, unknown {the node is used in several places} other {{node} is used in {uses}}}. Each use sends a gradient back, and they add up.",
  "overwrites/same-operand-once":
    "The same value goes twice into {formula, select, unknown {one operation} other {{formula}}}. Each of the two uses sends a gradient back: count both of them.",
  "multiplies-paths/product":
    "What comes back to {node, select, unknown {the node from several places} other {{node} from {uses}}} was multiplied together. Multiply along a path; between paths, add.",
  "averages-paths/mean":
    "What comes back to {node, select, unknown {the node from several places} other {{node} from {uses}}} was averaged. The gradients that arrive at a node add up; nothing divides them.",
  "local-only/sum":
    "This is the local derivative alone. Which gradient arrives from {uses, select, unknown {several places} other {{uses}}}, to be multiplied with it?",
  "upstream-only/sum":
    "The gradient from {uses, select, unknown {several places} other {{uses}}} was passed on unchanged. Which local derivative does this step multiply it by?",
  "adds-factors/sum":
    "The gradient from {uses, select, unknown {several places} other {{uses}}} and the local derivative were added. Along an edge the chain rule multiplies them.",
  "premature/each-arrival":
    "On the way to {node, select, unknown {the node, a node nearer the output} other {{node}, {shared}}} was pushed on each time something arrived there. Wait until its sum is complete, then push it once.",
  "premature/first-arrival":
    "On the way to {node, select, unknown {the node, a node nearer the output} other {{node}, {shared}}} was pushed on before everything had arrived there. Complete its sum first; the topological order sees to that.",
  "not-zeroed/twice":
    "This holds the gradients of two backward passes. Set every gradient back to 0 before a new pass.",
  "add-rule/splits":
    "The gradient was split between the operands of {formula}. If {node} alone grows by one, by how much does the sum grow?",
  "add-rule/as-mul":
    "The + in {formula} was treated like a ×: the gradient was multiplied by {other}. What does a + do to a gradient?",
  "add-rule/as-mul-not-swapped":
    "The + in {formula} was treated like a ×: the gradient was multiplied by {node} itself. What does a + do to a gradient?",
  "sub-rule/sign-lost":
    "The minus sign of {second} got lost in {formula}. If {second} grows, does the difference grow or shrink?",
  "sub-rule/sign-swapped":
    "The minus sign went to the wrong operand of {formula}. Which of the two, growing, makes the difference smaller?",
  "sub-rule/sign-on-both":
    "Both operands of {formula} got a minus sign. Which of the two, growing, makes the difference smaller?",
  "mul-rule/not-swapped": "This multiplies by {node} itself. In {formula}, what is {node} multiplied by?",
  "mul-rule/output":
    "This multiplies by the value of the whole product. In {formula}, what is {node} alone multiplied by?",
  "mul-rule/one":
    "The × in {formula} let the gradient through unchanged, as a + would. If {node} grows by one, by how much does the product grow?",
  "mul-rule/sum":
    "This multiplies by the sum of the two operands of {formula}. The derivative by {node} needs one of them only: which?",
  "div-rule/numerator-inverted":
    "The derivative by the numerator is upside down. If {first} grows by one, by how much does {formula} grow?",
  "div-rule/denominator-sign-lost":
    "The derivative by the denominator has the wrong sign. If {second} grows a little, does {formula} grow or shrink?",
  "div-rule/denominator-not-squared":
    "The derivative by the denominator lacks its square. Write {formula} as {first} times {second} to the power −1, and use the power rule.",
  "div-rule/denominator-no-numerator":
    "This is the derivative of 1 / {second}. What stands above {second} in {formula}, and where does it go?",
  "div-rule/denominator-as-mul":
    "The ÷ in {formula} was treated like a ×. Write it as {first} times {second} to the power −1, and use the power rule.",
  "pow-rule/not-lowered": "In {formula} the exponent came down in front, but the power itself was not lowered by one.",
  "pow-rule/no-coefficient": "In {formula} the exponent was lowered by one, but it did not come down in front.",
  "pow-rule/times-base": "This is exponent times base. What becomes of the exponent when {formula} is differentiated?",
  "pow-rule/raised": "The exponent of {formula} went up by one. Differentiating a power takes it the other way.",
  "pow-rule/integrated": "Here {formula} was integrated. The backward step needs its derivative.",
  "exp-rule/power-rule":
    "The power rule was used on {formula}. There {node} is the exponent, not the base: what is the derivative of eˣ?",
  "exp-rule/from-input":
    "This multiplies by exp’s input, {node}. The derivative of {formula} is worked out from another number: which?",
  "exp-rule/twice": "The exponential was taken twice. Its value is on the graph already: {formula}.",
  "exp-rule/dropped": "The gradient went through {formula} unchanged. By what does exp multiply it?",
  "tanh-rule/from-input": "This is tanh’s derivative with {node} put in. What belongs there is the output, {formula}.",
  "tanh-rule/no-square": "The square is missing in tanh’s derivative: look at how the output, {formula}, enters it.",
  "tanh-rule/as-tan": "This is tan’s derivative. tanh’s has another sign in it: is {formula} ever steeper than at 0?",
  "tanh-rule/no-one": "In tanh’s derivative something stands in front of −{consumer}². It is missing here.",
  "tanh-rule/twice": "tanh was taken twice. Its value is on the graph already: {formula}.",
  "tanh-rule/as-sigmoid":
    "This is sigmoid’s derivative. tanh has one of its own: {formula} runs from −1 to 1, not from 0 to 1.",
  "tanh-rule/as-arctan":
    "This is arctan’s derivative. tanh is not an inverse: its derivative is worked out from the output, {formula}.",
  "tanh-rule/output":
    "This multiplies by tanh’s value, {formula}. The derivative is worked out from that value, but it is not the value.",
  "sigmoid-rule/from-input":
    "This is sigmoid’s derivative with {node} put in. What belongs there is the output, {formula}.",
  "sigmoid-rule/as-tanh":
    "This is tanh’s derivative. Sigmoid has one of its own: {formula} runs from 0 to 1, not from −1 to 1.",
  "sigmoid-rule/twice": "Sigmoid was taken twice. Its value is on the graph already: {formula}.",
  "relu-rule/gate-ignored": "relu let the gradient through. Look at its input first: is the gate open at {node}?",
  "relu-rule/value": "This multiplies by the value of {formula}. How steep is relu at {node}?",
  "relu-rule/inverted": "relu’s gate is the wrong way round. For which inputs is it open, and is {node} one of them?",
  "relu-rule/gated-by-gradient":
    "The gradient’s own sign was made to decide. relu’s gate looks at its forward input, {node}.",
  "neg-rule/sign-lost":
    "The minus sign of {formula} got lost on the way back. If {node} grows, does its negative grow or shrink?",
  "log-rule/one-over-output":
    "This is one over the logarithm’s value. The derivative of {formula} is worked out from the input, {node}.",
  "seed/output-value":
    "The backward pass was begun with the value of {output, select, unknown {the output. What is the derivative of the output} other {{output}. What is the derivative of {output}}} by itself?",
  "seed/zero":
    "With 0 at {output, select, unknown {the output everything comes out as 0. What is the derivative of the output} other {{output} everything comes out as 0. What is the derivative of {output}}} by itself?",
  "descent-sign/whole-sheet":
    "Every sign on the sheet is turned round. The gradient points uphill; the minus comes in when a step is taken.",
  "other-quantity/value":
    "This is the value of {node, select, unknown {the node. Asked is how the output reacts when the node} other {{node}. Asked is how {output} reacts when {node}}} changes.",
  "other-quantity/reciprocal":
    "Look again at what is divided by what: asked is the change of {node, select, unknown {the output for a change of the node} other {{output} for a change of {node}}}.",
  "other-quantity/stepped-value":
    "This is the value of {node, select, unknown {the node} other {{node}}} after a step of gradient descent. Asked is the gradient alone.",
  "sign/flipped": "Check the signs along the way.",
  "power-of-ten/shifted": "Check the decimal point.",
  "swapped-nodes/other-gradient": "Check which node is asked for.",
} as const;
