import { describe, expect, it } from "vitest";
import { spanOfChange } from "./spanOfChange";

describe("spanOfChange", () => {
  it("finds the one span that differs", () => {
    expect(spanOfChange("a = Value(2.0)", "a = Value(2.5)")).toEqual({ from: 12, to: 13, insert: "5" });
    expect(spanOfChange("ab", "ab")).toBeNull();
    expect(spanOfChange("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
    expect(spanOfChange("xyz", "")).toEqual({ from: 0, to: 3, insert: "" });
  });
});
