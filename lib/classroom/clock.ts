/** A round's running time, all in epoch milliseconds. */
export interface Clock {
  /** Shifted by every pause that is over: while it runs, the time run is what has passed since. */
  readonly openedAt: number;
  /** Since when it stands still; null while it runs. */
  readonly pausedAt: number | null;
  /** How long it may run, in ms; null: without end. */
  readonly limit: number | null;
}

/** A clock that starts now. */
export function startClock(at: number, limit: number | null): Clock {
  return { openedAt: at, pausedAt: null, limit };
}

/** The clock, standing still from now on. */
export function pauseClock(clock: Clock, at: number): Clock {
  return clock.pausedAt === null ? { ...clock, pausedAt: at } : clock;
}

/** The clock, going on: what it stood still does not count. A limit that had run out is lifted, or it would be over at once. */
export function resumeClock(clock: Clock, at: number): Clock {
  if (clock.pausedAt === null) return clock;
  const openedAt = clock.openedAt + Math.max(0, at - clock.pausedAt);
  return { openedAt, pausedAt: null, limit: isTimeUp(clock, clock.pausedAt) ? null : clock.limit };
}

/** How long it has run, pauses left out. */
export function elapsed(clock: Clock, at: number): number {
  return Math.max(0, (clock.pausedAt ?? at) - clock.openedAt);
}

/** When it runs out; null while it stands still, and where it runs without end. */
export function endsAt({ openedAt, pausedAt, limit }: Clock): number | null {
  return pausedAt !== null || limit === null ? null : openedAt + limit;
}

/** What is left of its limit; null without one. */
export function remaining(clock: Clock, at: number): number | null {
  return clock.limit === null ? null : Math.max(0, clock.limit - elapsed(clock, at));
}

/** Whether its limit has run out. */
export function isTimeUp(clock: Clock, at: number): boolean {
  return clock.limit !== null && elapsed(clock, at) >= clock.limit;
}

/** The clock of somebody who has more time, in per cent of the limit. */
export function extendClock(clock: Clock, percent: number): Clock {
  return clock.limit === null || percent === 0 ? clock : { ...clock, limit: clock.limit * (1 + percent / 100) };
}
