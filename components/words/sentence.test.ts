import { describe, expect, it } from "vitest";
import { formula, partsOf, plain } from "./sentence";

const sentence = `Mend ${formula("a · b")} and ${formula("c")}.`;

describe("a sentence with names and formulas in it", () => {
  it("is told apart from them", () => {
    expect(partsOf(sentence)).toEqual([
      { text: "Mend ", isFormula: false },
      { text: "a · b", isFormula: true },
      { text: " and ", isFormula: false },
      { text: "c", isFormula: true },
      { text: ".", isFormula: false },
    ]);
  });

  it("is bare text for who hears it", () => expect(plain(sentence)).toBe("Mend a · b and c."));

  it("is not taken apart by a name that brings marks of its own", () => {
    expect(partsOf(formula("a\u2069b\u2066"))).toEqual([{ text: "ab", isFormula: true }]);
    expect(partsOf(formula(`${formula("d")} = e`))).toEqual([{ text: "d = e", isFormula: true }]);
  });
});
