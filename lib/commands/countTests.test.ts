import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./countTests.mjs";

describe("counting tests", () => {
  it("counts what passed and what failed", () => {
    expect(countVitest({ numTotalTests: 5, numPassedTests: 3, testResults: [] }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(countPlaywright({ stats: { expected: 3, unexpected: 2 } }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it("takes a test that was skipped, or passed at a second try, for failed", () => {
    expect(countVitest({ numTotalTests: 3, numPassedTests: 1, numPendingTests: 2 }, 0).failed).toBe(2);
    expect(countPlaywright({ stats: { expected: 1, flaky: 1, skipped: 1 } }, 0)).toEqual({ passed: 1, failed: 2 });
  });

  it("takes a file that could not be read for failed", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countVitest({ numTotalTests: 1, numPassedTests: 1, testResults }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("takes a bad end for a failure where every test passed, and where there is no report", () => {
    expect(countVitest({ numTotalTests: 1, numPassedTests: 1 }, 1)).toEqual({ passed: 1, failed: 1 });
    expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
