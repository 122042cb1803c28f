import { describe, expect, it } from "vitest";
import type { Verdict } from "@/lib/grading/judgement";
import type { AnswerRecord } from "../answers";
import { timelineOf } from "./timeline";

const START = Date.UTC(2026, 0, 1, 9);
const at = (seconds: number) => new Date(START + seconds * 1000);
const answer = (seconds: number, verdict: Verdict = "correct", isLate = false): AnswerRecord => ({
  ...{ participantId: "p", roundId: "r", node: "n1", turn: 1, attempt: 1, text: "1", value: 1 },
  ...{ verdict, misconception: null, points: 0, at: at(seconds) },
  ...{ isLate, isCounted: !isLate, isBallot: false },
});
const round = (ordinal: number, openedAt: number, closedAt: number | null) => ({
  id: ordinal === 0 ? "r" : `r${ordinal}`,
  ordinal,
  openedAt: at(openedAt),
  closedAt: closedAt === null ? null : at(closedAt),
});

describe("the timeline", () => {
  it("begins with the first round, however long the lobby was", () => {
    const log = [
      { at: at(-90_000), type: "addExercise" },
      { at: at(0), type: "openRound" },
      { at: at(55), type: "closeRound" },
    ];
    const timeline = timelineOf({ rounds: [round(0, 0, 55)], log, answers: [answer(0), answer(54.9, "wrong")] });
    expect(timeline).toMatchObject({ from: START, to: START + 55_000, step: 1000 });
    expect(timeline?.events.map(({ type, exercise }) => [type, exercise])).toEqual([
      ["openRound", 0],
      ["closeRound", 0],
    ]);
    expect(timeline?.bars[0]).toMatchObject({ correct: 1, wrong: 0 });
    expect(timeline?.bars[54]).toMatchObject({ correct: 0, wrong: 1 });
  });

  it("has every answer in time in one of at most 60 bars, whether a minute or a year long", () => {
    const verdicts: Verdict[] = ["correct", "carried", "wrong", "needs-digits", "unreadable"];
    for (const length of [0, 1, 59, 60, 3599, 86_400, 31_000_000]) {
      const answers = verdicts.map((verdict, index) => answer((length * index) / 4, verdict));
      const timeline = timelineOf({
        rounds: [round(0, 0, null)],
        log: [],
        answers: [...answers, answer(1e9, "wrong", true)],
      });
      const bars = timeline?.bars ?? [];
      expect(bars.length).toBeLessThanOrEqual(60);
      const sum = (part: "correct" | "carried" | "wrong" | "other") => bars.reduce((all, bar) => all + bar[part], 0);
      expect([sum("correct"), sum("carried"), sum("wrong"), sum("other")]).toEqual([1, 1, 1, 2]);
    }
  });

  it("says of each event which exercise was played", () => {
    const log = [
      { at: at(0), type: "openRound" },
      { at: at(10), type: "next" },
      { at: at(20), type: "openRound" },
      { at: at(25), type: "joined" },
      { at: at(30), type: "end" },
    ];
    const timeline = timelineOf({ rounds: [round(0, 0, 9), round(1, 20, null)], log, answers: [] });
    expect(timeline?.events.map(({ type, exercise }) => [type, exercise])).toEqual([
      ["openRound", 0],
      ["next", 0],
      ["openRound", 1],
      ["end", 1],
    ]);
  });

  it("is none before a round", () => {
    expect(timelineOf({ rounds: [], log: [{ at: at(0), type: "end" }], answers: [] })).toBeNull();
  });
});
