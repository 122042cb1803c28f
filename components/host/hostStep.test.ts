import { describe, expect, it } from "vitest";
import { testWords } from "@/components/words/testWords";
import { defaultRules, trainingModels } from "@/lib/protocol/lesson";
import type { PhaseView, RoomView } from "@/lib/protocol/views";
import { type HostMove, hostStep } from "./hostStep";

const roomIn = (phase: PhaseView, { index = 0, isVoted = false } = {}): RoomView => ({
  version: 1,
  code: "482913",
  title: "Chain rule",
  phase,
  exercise: { index, at: index + 1, step: null, count: 2, title: "A", rules: { ...defaultRules, isVoted } },
  gradients: null,
  training: null,
  leaderboard: null,
  teams: null,
  isPointerShown: false,
});
const labels = (room: RoomView, isOwner = true) => {
  const { primary, others } = hostStep(room, { isOwner });
  const say = ({ name }: HostMove) => testWords().t(`host.controls.${name}`);
  return [primary && say(primary), ...others.map(say)];
};
const round = (ballot: 1 | 2 | null, isPaused = false): PhaseView => ({
  type: "round",
  roundId: "r",
  isPaused,
  endsAt: null,
  remaining: null,
  ballot,
});

describe("what the console's controls offer", () => {
  it("is the step after a round of a training", () => {
    const training = trainingModels.neuron;
    const trained = (phase: PhaseView) => {
      const room = roomIn(phase);
      return { ...room, exercise: { ...room.exercise, rules: { ...defaultRules, training } } };
    };
    expect(labels(trained({ type: "closed", roundId: "r" }))).toEqual(["Take the step", "Reopen", "Skip"]);
    expect(labels(trained({ type: "revealed", roundId: "r" }))).toEqual(["Take the step", "Skip"]);
  });

  it("is one thing at a time, and what may be done instead", () => {
    expect(labels(roomIn({ type: "lobby" }))).toEqual(["Open the round", "Skip"]);
    expect(labels(roomIn(round(null)))).toEqual(["Close the round", "Pause"]);
    expect(labels(roomIn(round(null, true)))).toEqual(["Resume", "Close the round"]);
    expect(labels(roomIn({ type: "closed", roundId: "r" }))).toEqual(["Reveal the gradients", "Reopen"]);
    expect(labels(roomIn({ type: "revealed", roundId: "r" }))).toEqual(["Next exercise"]);
    expect(labels(roomIn({ type: "revealed", roundId: "r" }, { index: 1 }))).toEqual(["End the session"]);
  });

  it("calls a vote a vote", () => {
    expect(labels(roomIn({ type: "ready" }, { isVoted: true }))[0]).toBe("Open the first vote");
    expect(labels(roomIn(round(1), { isVoted: true }))[0]).toBe("Close the vote");
    expect(labels(roomIn({ type: "discuss", roundId: "r" }, { isVoted: true }))[0]).toBe("Open the second vote");
    expect(labels(roomIn({ type: "closed", roundId: "r" }, { isVoted: true }))).toEqual(["Reveal the gradients"]);
  });

  it("[S10] leaves the end and the practice to the host", () => {
    expect(labels(roomIn({ type: "revealed", roundId: "r" }, { index: 1 }), false)).toEqual([null]);
    expect(labels(roomIn({ type: "ended" }))).toEqual(["Open the review", "Open for practice"]);
    expect(labels(roomIn({ type: "ended" }), false)).toEqual(["Open the review"]);
    expect(labels(roomIn({ type: "practice", roundId: "r", until: null }))).toEqual([
      "Open the review",
      "Deadline",
      "Close it",
    ]);
    expect(labels(roomIn({ type: "practice", roundId: "r", until: null }), false)).toEqual(["Open the review"]);
  });
});
