import { describe, expect, it } from "vitest";
import { defaultRules, emptyExercise } from "@/lib/classroom/exercise";
import { trainingModels } from "@/lib/classroom/trainingModels";
import { tanhShape } from "@/lib/engine/network";
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

  it("is refused where a small file would make a huge lesson: its networks' losses are built on arrival", () => {
    const training = {
      ...trainingModels.neuron,
      shape: tanhShape(1, [66, 1]),
      parameters: Array<number>(199).fill(0),
      examples: { xs: Array<number[]>(8).fill([0]), ys: Array<number>(8).fill(0) },
    };
    const lesson = (exercises: number) => {
      const exercise = { ...emptyExercise("One"), rules: { ...defaultRules, training } };
      return { title: "A lesson", about: "", exercises: Array(exercises).fill(exercise) };
    };
    expect(JSON.stringify(lesson(50)).length).toBeLessThan(100_000);
    expect(lessonSchema.safeParse(lesson(50)).success).toBe(false);
    expect(lessonSchema.parse(lesson(1)).exercises[0]?.graph.nodes.length).toBe(2886);
  });

  it("asks for a node once", () => {
    expect(lessonSchema.parse(lessonOf(leaf, ["n1", "n1"])).exercises[0]?.asked).toEqual(["n1"]);
  });
});
