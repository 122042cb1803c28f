import { describe, expect, it } from "vitest";
import { testWords } from "@/components/words/testWords";
import { sayBugs } from "./sayBugs";
import { sayCell } from "./sayCell";

const cell = { verdict: "correct", misconception: null, text: "0.5", attempt: 1, hints: 0 };

describe("the host's grid in words", () => {
  it("says the hints opened at a node, and nothing where there were none", () => {
    expect(sayCell(cell, testWords())).toBe("right");
    expect(sayCell({ ...cell, hints: 1 }, testWords())).toBe("right, with 1 hint");
    expect(sayCell({ ...cell, attempt: 2, hints: 3 }, testWords())).toBe("right at attempt 2, with 3 hints");
    expect(sayCell({ ...cell, verdict: "wrong", hints: 2 }, testWords())).toBe("wrong, no known mistake, with 2 hints");
  });

  it("tells a mistake in the method from a slip", () => {
    expect(sayBugs({ bugs: [] }, testWords())).toBeNull();
    const bugs = ["overwrites/one-path", "multiplies-paths/product"];
    const words = "overwrote instead of accumulating; multiplied the paths instead of adding";
    expect(sayBugs({ bugs }, testWords())).toBe(`at two nodes or more: ${words}`);
  });
});
