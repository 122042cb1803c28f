import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { followThrough } from "./followThrough";
import type { Answered, Sheet } from "./sheet";
import { sketch } from "./simulation/sketch";

function sheetOf(values: Record<NodeId, number>): Sheet {
  const answered = (value: number): Answered => ({ verdict: "wrong", value, attempt: 1, needsDigits: 0, tried: [] });
  return new Map(Object.entries(values).map(([node, value]) => [node, answered(value)]));
}

// L = d·f, d = e + c, e = ab. Truth: d -2, f 4, e -2, c -2, a 6, b -4.
const lecture = evaluate(
  sketch({ a: 2, b: -3, c: 10, f: -2, e: ["mul", "a", "b"], d: ["add", "e", "c"], L: ["mul", "d", "f"] }),
);

describe("followThrough", () => {
  it("is the truth on an empty sheet, and nothing at the output", () => {
    expect(followThrough(lecture, new Map(), "a").value).toBe(6);
    expect(followThrough(lecture, new Map(), "a").carriedFrom).toEqual([]);
    expect(followThrough(lecture, new Map(), "L").value).toBeNull();
  });

  it("carries a slip through nodes that were not asked or answered", () => {
    const own = followThrough(lecture, sheetOf({ d: 2 }), "a");
    expect(own.value).toBe(-6);
    expect(own.upstream("e")).toBe(2);
    expect(own.carriedFrom).toEqual(["d"]);
  });

  it("goes on from the nearest own answer", () => {
    const own = followThrough(lecture, sheetOf({ d: 2, e: 5 }), "a");
    expect(own.value).toBe(-15);
    expect(own.carriedFrom).toEqual(["e"]);
  });

  it("does not look at the own answer at the node itself", () => {
    expect(followThrough(lecture, sheetOf({ e: 5 }), "e").value).toBe(-2);
  });

  it("goes on from a wrong 1 at the output", () => {
    expect(followThrough(lecture, sheetOf({ L: 4 }), "d").value).toBe(-8);
  });

  it("does not count an answer of 0", () => {
    expect(followThrough(lecture, sheetOf({ d: 0 }), "a").value).toBe(6);
  });

  it("counts both edges of a·a, and each of several paths", () => {
    const square = evaluate(sketch({ a: 3, k: 2, y: ["mul", "a", "a"], L: ["mul", "y", "k"] }));
    expect(followThrough(square, sheetOf({ y: 5 }), "a").value).toBe(30);
    const paths = evaluate(sketch({ a: -2, b: 3, d: ["mul", "a", "b"], e: ["add", "a", "b"], f: ["mul", "d", "e"] }));
    expect(followThrough(paths, sheetOf({ d: 2, e: 7 }), "a").value).toBe(13);
  });

  it("allows for the own answers' rounding", () => {
    // d answered 20: h(20) = 0.05; at c: 1·0.05 + 20·0 + h(20).
    expect(followThrough(lecture, sheetOf({ d: 20 }), "c").allow()).toBeCloseTo(0.1, 12);
  });
});
