import { describe, expect, it } from "vitest";
import { MAX_TEAMS } from "@/lib/protocol/limits";
import { namesFor, readTeams, teamNames } from "./teamDraft";

describe("the teams as the host sets them up", () => {
  it("has a default name for each of the most teams there can be", () => {
    expect(new Set(teamNames).size).toBe(MAX_TEAMS);
    expect(namesFor(99, [])).toEqual(teamNames);
  });

  it("keeps the names that are there and adds free ones", () => {
    expect(namesFor(4, ["Front row", "Alpha"])).toEqual(["Front row", "Alpha", "Beta", "Gamma"]);
    expect(namesFor(2, ["Front row", "Alpha", "Beta"])).toEqual(["Front row", "Alpha"]);
    expect(namesFor(0, ["A", "B", "C"])).toEqual(["A", "B"]);
  });

  it("tells no two teams by one name, and none by no name", () => {
    expect(readTeams(["Red", " Red ", "  ", "Red"], "choice")).toEqual({
      names: ["Red", "Red 2", "Gamma", "Red 3"],
      by: "choice",
    });
  });
});
