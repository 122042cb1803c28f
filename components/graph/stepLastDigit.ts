/** "2.0" stepped by 1 is "2.1", "-3" is "-2": the last digit moves and the notation stays. A text with an exponent moves by whole ones. */
export function stepLastDigit(text: string, steps: number): string {
  const decimals = /^[+-]?\d*(?:\.(\d*))?$/.exec(text.trim())?.[1]?.length ?? 0;
  const value = Number(text) + steps / 10 ** decimals;
  // -0.0 is written 0.0.
  return (Math.round(value * 10 ** decimals) / 10 ** decimals + 0).toFixed(decimals);
}
