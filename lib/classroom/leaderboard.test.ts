import { describe, expect, it } from "vitest";
import { ranking, topOf } from "./leaderboard";

const people = (...scores: readonly number[]) =>
  scores.map((score, index) => ({ id: `p${index}`, name: `Name ${String(index).padStart(3, "0")}`, score }));

describe("the leaderboard", () => {
  it("[L1] lets ties share a rank and skips the ranks after them", () => {
    expect(ranking(people(10, 30, 20, 20, 0)).map((row) => row.rank)).toEqual([1, 2, 2, 4, 5]);
  });

  it("[L1] puts equal scores in order of their names", () => {
    expect(ranking(people(5, 5)).map((row) => row.id)).toEqual(["p0", "p1"]);
  });

  it("[L2] shows a tie at the last place whole", () => {
    const { rows, isCut } = topOf(people(50, 40, 30, 30, 10), 3);
    expect(rows.map((row) => row.points)).toEqual([50, 40, 30, 30]);
    expect(isCut).toBe(false);
  });

  it("[L2] cuts a tie of hundreds at twice the size, and says so", () => {
    const { rows, isCut } = topOf(people(...Array.from({ length: 300 }, () => 0)), 5);
    expect(rows).toHaveLength(10);
    expect(isCut).toBe(true);
  });

  it("[V2] holds names and points alone", () => {
    expect(Object.keys(topOf(people(1), 3).rows[0] ?? {})).toEqual(["rank", "name", "points"]);
  });
});
