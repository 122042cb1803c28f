/** The share right as a colour: from wrong by way of tepid at 60 % to correct. Always drawn beside the share in figures. */
export function heatColour(share: number): string {
  const [from, to, part] =
    share < 0.6 ? ["--wrong", "--tepid", share / 0.6] : ["--tepid", "--correct", (share - 0.6) / 0.4];
  return `color-mix(in oklab, var(${to}) ${Math.round(part * 100)}%, var(${from}))`;
}
