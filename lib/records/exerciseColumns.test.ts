import { describe, expect, it } from "vitest";
import { defaultRules, emptyExercise } from "@/lib/classroom/exercise";
import { exerciseSchema } from "@/lib/protocol/lessonSchema";
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

  it("is read beyond every bound of what may be sent today: a bound that is tightened locks nothing in", () => {
    const node = { id: "Node 1", name: "x".repeat(200), label: "", op: "add", operands: ["a", "b", null] } as const;
    const exercise = {
      ...emptyExercise("T".repeat(500)),
      graph: { nodes: [node], output: "Node 1" },
      asked: Array.from({ length: 300 }, (_, index) => `n${index}`),
      rules: { ...defaultRules, points: 1e9, tolerance: 0.9, seconds: 1e9 },
    };
    expect(exerciseSchema.safeParse(exercise).success).toBe(false);
    expect(fromColumns(toColumns(exercise))).toEqual(exercise);
  });

  it.each(["graph", "asked", "rules"])("is refused where its %s are not what was ever written", (column) => {
    const row = { ...toColumns(emptyExercise("Broken")), [column]: '{"nodes": 7, "points": "many"}' };
    expect(() => fromColumns(row)).toThrow();
  });
});
