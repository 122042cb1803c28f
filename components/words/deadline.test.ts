import { describe, expect, it } from "vitest";
import { sayDeadline } from "./deadline";
import { testWords } from "./testWords";

const now = Date.UTC(2026, 10, 23, 22, 0);
const say = (left: number) => sayDeadline(now + left, { now }, testWords("en"));
const HOUR = 3_600_000;

describe("a deadline in words", () => {
  it("is so many days off, and a day and time", () => {
    expect(say(73 * HOUR)).toBe("Thursday 26 November, 23:00 (in 3 days)");
  });

  it("is in hours below two days and in minutes below an hour, never more than there is", () => {
    expect(say(47.9 * HOUR)).toMatch(/ \(in 47 hours\)$/);
    expect(say(HOUR)).toMatch(/ \(in 1 hour\)$/);
    expect(say(90_000)).toMatch(/ \(in 2 minutes\)$/);
    expect(say(0)).toMatch(/ \(now\)$/);
  });

  it("is in the reader's own language", () => {
    expect(sayDeadline(now + 73 * HOUR, { now }, testWords("de"))).toBe(
      "Donnerstag, 26. November, 23:00 Uhr (in 3 Tagen)",
    );
    expect(sayDeadline(now + HOUR, { now }, testWords("zh"))).toBe("11月23日星期一 23:00（还有 1 小时）");
  });

  it("is in the reader's own time", () => {
    expect(sayDeadline(now, { now }, testWords("en", "Asia/Tokyo"))).toBe("Tuesday 24 November, 07:00 (now)");
  });
});
