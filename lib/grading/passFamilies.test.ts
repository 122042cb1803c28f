import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { idOf } from "./misconception";
import { passFamilies } from "./passFamilies";
import { type Sketched, sketch } from "./simulation/sketch";

function predicted(id: string, nodes: Record<string, Sketched>, node: string): readonly number[] {
  const rule = passFamilies.find((one) => idOf(one) === id);
  return rule?.predict({ evaluation: evaluate(sketch(nodes)), node, upstream: () => 0 }) ?? [];
}

// L = y·y, y = ak = 6: two arrivals of 6 at y. Truth: y 12, a 36, k 24.
const square: Record<string, Sketched> = { a: 2, k: 3, y: ["mul", "a", "k"], L: ["mul", "y", "y"] };

describe("the families of a whole pass gone wrong, by hand", () => {
  it("premature/each-arrival pushes 6 and then 12 on from y", () => {
    expect(predicted("premature/each-arrival", square, "y")).toEqual([12]);
    expect(predicted("premature/each-arrival", square, "a")).toEqual([54]); // 6·3 + 12·3
    expect(predicted("premature/each-arrival", square, "k")).toEqual([36]); // 6·2 + 12·2
  });

  it("premature/first-arrival pushes the first 6 on from y and keeps the second there", () => {
    expect(predicted("premature/first-arrival", square, "y")).toEqual([12]);
    expect(predicted("premature/first-arrival", square, "a")).toEqual([18]);
    expect(predicted("premature/first-arrival", square, "k")).toEqual([12]);
  });

  it("premature goes depth-first in operand order", () => {
    // L = y + z·5, z = y·2: at y first 1 arrives, from L, then 10, from z.
    const graph: Record<string, Sketched> = {
      a: 4,
      two: 2,
      five: 5,
      y: ["neg", "a"],
      z: ["mul", "y", "two"],
      w: ["mul", "z", "five"],
      L: ["add", "y", "w"],
    };
    expect(predicted("premature/first-arrival", graph, "a")).toEqual([-1]);
    expect(predicted("premature/each-arrival", graph, "a")).toEqual([-12]);
    const swapped = { ...graph, L: ["add", "w", "y"] as const };
    expect(predicted("premature/first-arrival", swapped, "a")).toEqual([-10]);
    expect(predicted("premature/each-arrival", swapped, "a")).toEqual([-21]);
  });

  it("premature is given up where a graph has too many paths to push along", () => {
    const nodes: Record<string, Sketched> = { n0: 1 };
    for (let at = 1; at <= 40; at++) nodes[`n${at}`] = ["add", `n${at - 1}`, `n${at - 1}`];
    expect(predicted("premature/each-arrival", nodes, "n0")).toEqual([]);
    expect(predicted("premature/first-arrival", nodes, "n0")).toEqual([2]);
  });

  it("not-zeroed gives (d+1) times the truth at depth d of a chain", () => {
    const chain: Record<string, Sketched> = { a: 2, k: 3, m: 5, y: ["mul", "a", "k"], L: ["mul", "y", "m"] };
    expect(predicted("not-zeroed/twice", chain, "L")).toEqual([1]);
    expect(predicted("not-zeroed/twice", chain, "y")).toEqual([10]); // 2·5
    expect(predicted("not-zeroed/twice", chain, "a")).toEqual([45]); // 3·15
  });
});
