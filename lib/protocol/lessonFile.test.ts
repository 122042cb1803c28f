import { describe, expect, test } from "vitest";
import type { Graph } from "@/lib/engine/graph";
import { writeGraphFile } from "@/lib/notation/graphFile";
import { readPython } from "@/lib/notation/python";
import { defaultRules, emptyExercise, trainingModels, withMadeGraph } from "./lesson";
import { LARGEST_FILE, readFile, writeLessonFile } from "./lessonFile";

const reading = readPython("a = Value(2.0, label='x\\'s')\nb = a**2 + ...\n");
const graph: Graph = (reading.ok ? reading.cells[0]?.graph : undefined) ?? { nodes: [], output: null };
const lesson = { title: "Squares", about: "", exercises: [{ ...emptyExercise("One"), source: "# a\n", graph }] };

describe("what was exported is read as it was", () => {
  test("a lesson", () => {
    expect(readFile(writeLessonFile(lesson))).toEqual({ kind: "lesson", lesson });
  });
  test("a graph", () => {
    expect(readFile(writeGraphFile(graph))).toEqual({ kind: "graph", graph });
  });
});

test.each(["a = Value(2.0)", "", "{", '{"cells": []}', "[1]", "null", '{"format": "chalkgrad-lesson"}'])(
  "%j is a text like any other",
  (text) => expect(readFile(text)).toEqual({ kind: "text", text }),
);

test.each([
  ["FILE_TOO_NEW", writeLessonFile(lesson).replace('"version": 1', '"version": 2')],
  ["FILE_TOO_NEW", writeGraphFile(graph).replace('"version": 1', '"version": 9')],
  ["FILE_DAMAGED", writeLessonFile(lesson).replace('"pow"', '"__proto__"')],
  ["FILE_DAMAGED", writeGraphFile(graph).replace('"nodes"', '"knots"')],
  ["FILE_DAMAGED", '{"format":"chalkgrad-graph","version":1}'],
  ["FILE_TOO_LARGE", " ".repeat(LARGEST_FILE + 1)],
])("refuses by name: %s", (code, text) => {
  expect(readFile(text)).toEqual({ kind: "refused", code });
});

test("[G1] carries a network that a class trains, and makes its graph anew, whatever the file draws", () => {
  const training = trainingModels["two-layers"];
  const exercise = withMadeGraph({ ...emptyExercise("A network"), rules: { ...defaultRules, training } });
  const lesson = { title: "Ours", about: "", exercises: [exercise] };
  expect(readFile(writeLessonFile(lesson))).toEqual({ kind: "lesson", lesson });
  const drawn = { ...exercise, graph: { nodes: [], output: null }, asked: ["n7"] };
  expect(readFile(writeLessonFile({ ...lesson, exercises: [drawn] }))).toEqual({ kind: "lesson", lesson });
  const none = { ...exercise, rules: { ...exercise.rules, training: { ...training, parameters: [1] } } };
  expect(readFile(writeLessonFile({ ...lesson, exercises: [none] }))).toEqual({
    kind: "refused",
    code: "FILE_DAMAGED",
  });
});
