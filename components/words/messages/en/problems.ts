export const problems = {
  emptyBoard: "The board is empty: paste Python or add nodes, then choose which gradients to ask for.",
  NOTHING_ASKED: "No gradient is asked for: choose the nodes that the class shall work out.",
  TOO_MANY_ASKED: "More than {most, number} nodes are asked for: choose fewer.",
  ASKED_UNKNOWN: "A node that was asked for is no longer in the graph: choose the asked nodes anew.",
  NO_DECLARED_LEAF:
    "Everybody is to get their own numbers, but no leaf is written as Value(…): declare one, or give all the same.",
  NO_FAIR_NUMBERS:
    "No fair numbers were found for this graph: ask for other nodes, or give everybody the same numbers.",
  CYCLE: "{name} depends on itself: cut one of the edges of the loop.",
  MISSING_OPERAND: "{name} lacks an operand: connect a node to its empty input.",
  EXTRA_OPERAND: "{name} has more operands than its operation takes: disconnect what is too much.",
  UNKNOWN_OPERAND: "{name} is connected to a node that no longer exists: connect it anew.",
  UNKNOWN_OP: "{name} has an operation that is not known here: use one of {known}.",
  MISSING_EXPONENT: "{name} is a power without an exponent: give it a number.",
  DUPLICATE_ID: "{name} stands in the graph twice under one id: remove one of the two.",
  NO_OUTPUT: "The graph has no output: choose the node whose gradient is 1.",
  NON_FINITE_VALUE:
    "{name} has no finite value ({op, select, div {division by zero, or a number too large} log {the logarithm needs a number above 0} pow {a power of zero or of a negative number that does not exist, or one too large} leaf {it is not a number} other {the number is too large}}): change a number before it.",
  NON_FINITE_GRADIENT: "{name} has no finite gradient (a slope after it is infinite): change a number.",
  MODEL_INVALID:
    "A class cannot train this network: it has at most {parameters, number} parameters, one output, and {examples, number} examples of its inputs.",
} as const;
