import { describe, expect, it } from "vitest";
import { durationText, elapsedText } from "./elapsed";
import { testWords } from "./testWords";

describe("a stretch of time", () => {
  it.each([
    [0, "0:00"],
    [245_400, "4:05"],
    [3_845_000, "1:04:05"],
    [2 * 86_400_000 + 3 * 3_600_000, "2 d 3:00:00"],
  ])("of %i ms reads as a clock: %s", (milliseconds, text) =>
    expect(elapsedText(milliseconds, testWords())).toBe(text),
  );

  it.each([
    [1000, "1 second"],
    [10_000, "10 seconds"],
    [60_000, "1 minute"],
    [1_800_000, "30 minutes"],
    [7 * 86_400_000, "7 days"],
  ])("of %i ms in words: %s", (milliseconds, text) => expect(durationText(milliseconds, testWords())).toBe(text));
});
