import { describe, expect, it } from "vitest";
import { defaultRules, emptyExercise } from "@/lib/classroom/exercise";
import { fromColumns, toColumns } from "./exerciseColumns";

describe("a stored exercise", () => {
  it("comes back as it was", () => {
    const exercise = emptyExercise("The board");
    expect(fromColumns(toColumns(exercise))).toEqual(exercise);
  });

  it("from before a rule existed has that rule's default", () => {
    const { seconds: _, isSpeedPaid: __, ...older } = { ...defaultRules, points: 500 };
    const row = { ...toColumns(emptyExercise("Old")), rules: JSON.stringify(older) };
    expect(fromColumns(row).rules).toEqual({ ...defaultRules, points: 500 });
  });
});
