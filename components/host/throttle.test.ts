import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { throttle } from "./throttle";

describe("the pointer's pace", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("passes the first at once, then the newest of each interval, and the last always", () => {
    const passed: number[] = [];
    const { push } = throttle((value: number) => passed.push(value), { interval: 100, now: () => Date.now() });
    for (let at = 0; at < 25; at += 1) {
      push(at);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(500);
    expect(passed).toEqual([0, 9, 19, 24]);
  });

  it("forgets what waits when it is stopped", () => {
    const passed: number[] = [];
    const { push, stop } = throttle((value: number) => passed.push(value), { interval: 100, now: () => Date.now() });
    push(1);
    push(2);
    stop();
    vi.advanceTimersByTime(500);
    expect(passed).toEqual([1]);
  });
});
