// One server stands behind a page, so its clock is known once for all of the page.
let offset = 0;

/** Takes down what the server's clock said just now, in epoch milliseconds. */
export function noteServerTime(at: number, now: number): void {
  offset = at - now;
}

/** The server's time at a moment of this machine's clock, in epoch milliseconds: what countdowns go by. */
export function serverTime(now: number): number {
  return now + offset;
}
