import { describe, expect, it } from "vitest";
import { emptyExercise } from "@/lib/classroom/exercise";
import { lessonSchema } from "./lessonSchema";

const leaf = { id: "n1", name: "a", label: "a", op: "leaf", operands: [], data: 2, text: "2.0", isDeclared: true };
const lessonOf = (node: object, asked: readonly string[] = []) => ({
  title: "A lesson",
  about: "",
  exercises: [{ ...emptyExercise("One"), graph: { nodes: [node], output: null }, asked }],
});

describe("a lesson as it travels", () => {
  it("has the number that a leaf's text says, whatever stands beside it", () => {
    const read = lessonSchema.parse(lessonOf({ ...leaf, data: 7 }));
    expect(read.exercises[0]?.graph.nodes[0]).toEqual(leaf);
    const zero = lessonSchema.parse(lessonOf({ ...leaf, text: "-0.0", data: 0 }));
    expect(zero.exercises[0]?.graph.nodes[0]).toMatchObject({ data: -0 });
  });

  it.each(["", "two", "1/3", "inf", "1e999"])("is refused where a leaf's text is no number: %j", (text) => {
    expect(lessonSchema.safeParse(lessonOf({ ...leaf, text })).success).toBe(false);
  });

  it("asks for a node once", () => {
    expect(lessonSchema.parse(lessonOf(leaf, ["n1", "n1"])).exercises[0]?.asked).toEqual(["n1"]);
  });
});
