import { describe, expect, it } from "vitest";
import { fromLocal, nextWeek, toLocal } from "./deadline";

describe("a deadline in a field", () => {
  it("comes back as it went in, to the minute", () => {
    const time = new Date(2026, 2, 5, 8, 4).getTime();
    expect(toLocal(time)).toBe("2026-03-05T08:04");
    expect(fromLocal(toLocal(time))).toBe(time);
  });

  it("is none where nothing whole was typed", () => {
    expect(fromLocal("")).toBeNull();
    expect(fromLocal("2026-13-45T99:00")).toBeNull();
  });

  it("is a week from now, at the day's end, across a month's end too", () => {
    expect(toLocal(nextWeek(new Date(2026, 0, 28, 10, 0).getTime()))).toBe("2026-02-04T23:59");
  });
});
