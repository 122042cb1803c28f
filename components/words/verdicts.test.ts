import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { judge } from "@/lib/grading/judge";
import { forStudent } from "@/lib/grading/judgement";
import { emptySheet } from "@/lib/grading/sheet";
import { sketch } from "@/lib/grading/simulation/sketch";
import { formula, plain } from "./sentence";
import { testWords } from "./testWords";
import { sayVerdict, type VerdictContext } from "./verdicts";

// ∂L/∂d = 0.0123, ∂L/∂e = 8
const graph = sketch({ d: 8, e: 0.0123, L: ["mul", "d", "e"] });
const context: VerdictContext = {
  graph,
  mistake: null,
  slips: [],
  canMend: true,
  isPaidInFull: true,
  figures: 1,
  isOver: false,
  next: formula("e"),
};

function said(text: string, changes: Partial<VerdictContext> = {}, node = "d"): string {
  const judgement = forStudent(judge({ evaluation: evaluate(graph), node, text, sheet: emptySheet }));
  return plain(sayVerdict(judgement, { ...context, ...changes }, testWords()));
}

describe("sayVerdict", () => {
  it("sends a right answer on", () => {
    expect(said("0.0123")).toBe("Go on to e.");
    expect(said("0.0123", { next: null })).toBe("Nothing is left open.");
  });

  it("says how many figures it takes, and that asking is free", () => {
    expect(said("0.01")).toBe("Too few digits to tell. Give at least two significant figures: it is free.");
    expect(said("0.01", { figures: 2 })).toContain("at least three significant figures");
  });

  it("tells what cannot be read, and that it cost nothing", () => {
    expect(said("2 +")).toMatch(/It cost no attempt\.$/);
  });

  it("points at the step where no mistake has a name", () => {
    expect(said("5")).toBe("Look at the step from L back to d: the upstream gradient, times the local derivative.");
    expect(said("3", {}, "L")).toContain("How much does L change when L changes by one?");
  });

  it("prefers the mistake's own sentence, and says neither where nothing can be tried any more", () => {
    expect(said("5", { mistake: "Look at the sign." })).toBe("Look at the sign.");
    expect(said("5", { mistake: "Look at the sign.", isOver: true })).toBe(
      "No attempt is left here: the reveal shows the step. Go on to e.",
    );
  });

  it("names the slip that a carried answer follows from", () => {
    const carried = {
      ...forStudent(judge({ evaluation: evaluate(graph), node: "d", text: "1", sheet: emptySheet })),
      verdict: "carried",
    } as const;
    const say = (changes: Partial<VerdictContext>) =>
      plain(sayVerdict(carried, { ...context, slips: ["L"], ...changes }, testWords()));
    expect(say({})).toBe("Right, given your slip at L: it costs nothing here. Mend it; answering here again is free.");
    expect(say({ isPaidInFull: false })).toContain("for part of the points");
    expect(say({ canMend: false })).toBe("Right, given your slip at L. Go on to e.");
    // What was rounded is no slip, and one that was mended since is none any more.
    expect(say({ slips: [], canMend: false })).toBe("Right, given your earlier answers. Go on to e.");
  });
});
