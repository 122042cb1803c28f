import type { AnswerReasons } from "./answerReasons";

/** Every reason for which a program cannot be read and an answer never is, with the values that its sentence takes. */
export interface ProgramReasons {
  AFTER_EQUALS: never;
  ASSIGNMENT: never;
  BACKWARD_INSIDE: never;
  BACKWARD_START: never;
  BACKWARD_VALUE: never;
  BAD_TARGET: never;
  BITS: "signs";
  BLOCK: "keyword";
  BYTES: never;
  CARET: never;
  COLON: never;
  CONSTANT: "name";
  COUNT_MISMATCH: "count";
  DATA_CHANGED: "attribute" | "name";
  DECORATOR: never;
  DEEP: "most";
  DEFINITION: "definition";
  DICT: "signs";
  DIVISOR_ZERO: never;
  ELLIPSIS: never;
  EXPONENT_IS_NODE: never;
  FORGOTTEN_CALL: "name" | "call";
  FUNCTION_ALONE: "name" | "call";
  F_STRING: "example";
  IF: never;
  IMAGINARY: "number";
  INDENTATION: never;
  KEYWORD: "keyword";
  KEYWORDS: "keyword";
  KEYWORD_NAME: "name" | "other";
  LABEL_NOT_TEXT: "example";
  LABEL_TOO_LONG: "most";
  LIST: never;
  LOST: "name" | "line";
  MATCH: never;
  MATRIX: never;
  MISSING_BETWEEN: "before" | "after";
  MISSING_IN_BRACKETS: "before" | "after";
  MODULO: "signs";
  NAME_TOO_LONG: "most";
  NODE_AS_POWER: never;
  NO_EQUALS: never;
  NO_GRAPH: never;
  NO_METHOD: "name";
  NO_NUMBER: "number";
  NOT_A_FUNCTION: never;
  NOT_PYTHON: "rest";
  NUMBER_FUNCTION: "name" | "method";
  ONE_VALUE: "name" | "count";
  ONLY_LABEL: "attribute";
  PLAIN_NUMBER: "name" | "program" | "attribute";
  PROGRAM_TOO_LONG: "most";
  READ_VALUE: never;
  RESULT_TOO_LARGE: never;
  SIGN_HERE: "sign";
  STATEMENT: never;
  SUBSCRIPT: never;
  SUPERSCRIPT: "sign";
  TENSOR_ARGUMENTS: never;
  TENSOR_SIZE: never;
  TEXT: never;
  TOO_MANY_NODES: "most";
  TWO_VALUES: "name" | "count";
  UNASSIGNED: "name" | "program";
  UNCLOSED_QUOTE: "mark";
  UNFINISHED: never;
  UNKNOWN_CALL: "call" | "signs";
  UNREAL: never;
  UPDATE_SIGN: "sign";
  UPDATE_TARGET: "sign";
  VALUE_ARGUMENTS: "example";
  VALUE_EMPTY: "example";
  VALUE_OF_NODE: never;
  WALRUS: never;
  WHOLE_DIVISION: never;
  WRONG_BRACKET: "opening" | "expected" | "found";
  ZERO_POWER: never;
}

/** Every reason for which a text cannot be read. */
export interface Reasons extends AnswerReasons, ProgramReasons {}

/** What there is to remark on a program that was read. */
export interface Remarks {
  BACKWARD: never;
  BUILT_IN: "name";
  GRAD_SET: never;
  IMPORT: never;
  MAGIC: never;
  MISTAKE: "line";
  NO_GRAPH: never;
  NO_NODE: "call";
  OUTPUT: never;
  READ_OFF: "name";
  TEXT: never;
  TOO_MANY_CELLS: "most";
  UNNAMED: "written";
}
