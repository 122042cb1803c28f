const PLAIN = /^[+-]?\d*(?:\.(\d*))?$/;
/** A number that is dragged moves by its third digit at the finest: by its seventeenth nobody would see it move. */
const SCRUBBED_DIGITS = 3;

/** "2.0" stepped by 1 is "2.1", "-3" is "-2": the last digit moves and the notation stays. A text with an exponent moves by whole ones. */
export function stepLastDigit(text: string, steps: number): string {
  return step(text, steps, PLAIN.exec(text.trim())?.[1]?.length ?? 0);
}

/** The number dragged by so many steps: "2.0" by 1 is "2.1", "6.8813735870195432" is "6.89". */
export function scrubNumber(text: string, steps: number): string {
  const size = Number(text) === 0 ? 0 : Math.floor(Math.log10(Math.abs(Number(text))));
  const seen = Math.max(0, SCRUBBED_DIGITS - 1 - size);
  const plain = PLAIN.exec(text.trim());
  const typed = plain === null ? seen : (plain[1]?.length ?? 0);
  // toFixed writes no more than a hundred.
  return step(text, steps, Math.min(typed, seen, 100));
}

function step(text: string, steps: number, decimals: number): string {
  const value = Number(text) + steps / 10 ** decimals;
  // -0.0 is written 0.0.
  return (Math.round(value * 10 ** decimals) / 10 ** decimals + 0).toFixed(decimals);
}
