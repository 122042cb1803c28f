import type { BinarySymbol } from "./step";

/** What two plain numbers come to; NaN or infinite where they do. */
export function compute(symbol: BinarySymbol, a: number, b: number): number {
  switch (symbol) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "**":
      return a ** b;
  }
}
