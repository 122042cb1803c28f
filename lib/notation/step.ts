/** Where something stands in the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The operators that join two values. */
export type BinarySymbol = "+" | "-" | "*" | "/" | "**";

/**
 * An expression as steps for a stack machine, operands first: `2*n` is number, name, binary.
 * A list of steps needs no recursion, however deep the expression.
 */
export type Step = Span &
  (
    | { readonly type: "number"; readonly value: number; readonly isInteger: boolean }
    | { readonly type: "name"; readonly name: string }
    | { readonly type: "text"; readonly text: string }
    /** `...`, Python's own sign for what is still to come: an operand that is missing. */
    | { readonly type: "gap" }
    | { readonly type: "constant"; readonly name: "True" | "False" | "None" }
    | { readonly type: "attribute"; readonly name: string }
    /** Takes its arguments (a keyword or null for each) and, beneath them, what is called. */
    | { readonly type: "call"; readonly keywords: readonly (string | null)[] }
    | { readonly type: "list"; readonly count: number; readonly isTuple: boolean }
    /** Brackets around one value; changes nothing but its span. */
    | { readonly type: "group" }
    | { readonly type: "unary"; readonly symbol: "+" | "-" }
    | { readonly type: "binary"; readonly symbol: BinarySymbol }
  );
