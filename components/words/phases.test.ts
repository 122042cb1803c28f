import { describe, expect, it } from "vitest";
import { defaultRules, trainingModels } from "@/lib/protocol/lesson";
import type { RoomView } from "@/lib/protocol/views";
import { phaseForStudent, sayAllDone } from "./phases";
import { testWords } from "./testWords";

const room: RoomView = {
  version: 1,
  code: "482913",
  title: "",
  phase: { type: "round", roundId: "r", isPaused: false, endsAt: null, remaining: null, ballot: null },
  exercise: { index: 0, at: 1, step: null, count: 1, title: "", rules: defaultRules },
  gradients: null,
  training: null,
  leaderboard: null,
  teams: null,
  isPointerShown: false,
};
const trained: RoomView = {
  ...room,
  exercise: { ...room.exercise, step: 2, rules: { ...defaultRules, training: trainingModels.neuron } },
  training: { step: 1, losses: [], trueLosses: [] },
};

describe("what a student reads", () => {
  it.each([
    ["en", "every node", "all your parameters"],
    ["de", "jeden Knoten", "alle deine Parameter"],
    ["es", "todos los nodos", "todos tus parámetros"],
    ["zh", "每个节点", "每个参数"],
  ] as const)(
    "with nothing left to answer is of nodes, in a training of parameters: %s",
    (language, nodes, parameters) => {
      const words = testWords(language);
      expect(sayAllDone(room, words)).toContain(nodes);
      expect(sayAllDone(trained, words)).toContain(parameters);
    },
  );

  it("after a step of a training speaks of the step, not of a next exercise", () => {
    const words = testWords("en");
    expect(phaseForStudent({ ...room, phase: { type: "ready" } }, words)).toMatch(/next exercise/);
    expect(phaseForStudent({ ...trained, phase: { type: "ready" } }, words)).toMatch(/step was taken/);
  });
});
