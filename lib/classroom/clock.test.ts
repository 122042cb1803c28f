import { describe, expect, it } from "vitest";
import { elapsed, endsAt, isTimeUp, pauseClock, remaining, resumeClock, startClock } from "./clock";

describe("[T1] a round's clock", () => {
  it("leaves pauses out of the time it has run, and moves its end by them", () => {
    const paused = pauseClock(startClock(1000, 60_000), 11_000);
    expect([elapsed(paused, 99_000), remaining(paused, 99_000), endsAt(paused)]).toEqual([10_000, 50_000, null]);
    const running = resumeClock(paused, 31_000);
    expect([elapsed(running, 41_000), endsAt(running)]).toEqual([20_000, 81_000]);
  });

  it("is up when its limit has run, not a moment before, and never without a limit", () => {
    const clock = startClock(0, 1000);
    expect([isTimeUp(clock, 999), isTimeUp(clock, 1000)]).toEqual([false, true]);
    expect(isTimeUp(startClock(0, null), Number.MAX_SAFE_INTEGER)).toBe(false);
  });

  it("goes on without a limit once that had run out", () => {
    const over = pauseClock(startClock(0, 1000), 1000);
    expect(resumeClock(over, 5000).limit).toBeNull();
  });

  it("never runs backwards when a machine's time is set back", () => {
    expect(elapsed(startClock(5000, null), 1000)).toBe(0);
  });
});
