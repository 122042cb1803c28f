import { describe, expect, it } from "vitest";
import { secondTier, thirdTier } from "./laterTiers";
import { idOf } from "./misconception";
import { firstTier } from "./misconceptions";
import { mistakeWords } from "./mistakeWords";
import { emptySheet } from "./sheet";

const surroundings = { sheet: emptySheet, asked: [], rates: [] };
const ids = [...firstTier, ...secondTier(surroundings), ...thirdTier(surroundings)].map(idOf);

describe("mistakeWords", () => {
  it("has words for every misconception and for nothing else", () => {
    expect(Object.keys(mistakeWords).sort()).toEqual([...ids].sort());
  });

  it("gives each a label of its own", () => {
    expect(new Set(Object.values(mistakeWords).map(({ label }) => label)).size).toBe(ids.length);
  });
});
