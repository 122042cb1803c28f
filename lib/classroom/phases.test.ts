import { describe, expect, it } from "vitest";
import { gradeAnswer } from "./answer";
import type { Command } from "./command";
import { refuseDraft } from "./draft";
import { defaultRules } from "./exercise";
import { openHint } from "./hint";
import type { Session } from "./session";
import { exerciseOf, participantOf, sessionOf } from "./testing";
import { transition } from "./transition";

const voted = exerciseOf({ rules: { ...defaultRules, isVoted: true } });

function played(session: Session, ...commands: readonly Command[]): Session {
  return commands.reduce((current, command) => {
    const moved = transition(current, command);
    if (!moved.ok) throw new Error(`${command.type} was refused: ${moved.code}`);
    return moved.session;
  }, session);
}

const open: Command = { type: "openRound", roundId: "r0", at: 0 };
const revote: Command = { type: "openRound", roundId: "r1", at: 0 };
const close: Command = { type: "closeRound", at: 0 };
const practise: Command = { type: "openPractice", until: 1000, roundIds: ["p0", "p1", "p2"], at: 0 };

const phases = {
  lobby: sessionOf(),
  ready: played(sessionOf(), { type: "next" }),
  round: played(sessionOf(), open),
  paused: played(sessionOf(), open, { type: "pauseRound", at: 0 }),
  closed: played(sessionOf(), open, close),
  revealed: played(sessionOf(), open, close, { type: "reveal" }),
  "next one ready": played(sessionOf(), open, close, { type: "next" }),
  ended: played(sessionOf(), open, { type: "end" }),
  "first vote": played(sessionOf([voted]), open),
  discuss: played(sessionOf([voted]), open, close),
  "second vote": played(sessionOf([voted]), open, close, revote),
  "in practice": played(sessionOf(), open, { type: "end" }, practise),
} as const;

/** Node and round as a student's page has them; the round that ran first, whatever runs now. */
const at = { roundId: "r0", node: "n1", at: 0 };

function outcomes(session: Session, roundId = at.roundId, time = 0): readonly string[] {
  const answer = gradeAnswer(session, participantOf("p"), { ...at, roundId, at: time, text: "-3" });
  const draft = refuseDraft(session, { roundId, node: "n1" }, { id: "ana", extraTime: 0, at: time });
  const hint = openHint(session, participantOf("p"), { roundId, node: "n1", step: 1, at: time });
  return [
    answer.ok ? (answer.submission.isLate ? "late" : "taken") : answer.code,
    draft ?? "kept",
    hint.ok ? "opened" : hint.code,
  ];
}

// What an answer, a draft and a hint for the first round come to.
const table: Record<keyof typeof phases, readonly [string, string, string]> = {
  lobby: ["ROUND_UNKNOWN", "ROUND_UNKNOWN", "ROUND_UNKNOWN"],
  ready: ["ROUND_UNKNOWN", "ROUND_UNKNOWN", "ROUND_UNKNOWN"],
  round: ["taken", "kept", "opened"],
  paused: ["ROUND_PAUSED", "kept", "opened"],
  closed: ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  revealed: ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  "next one ready": ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  ended: ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  "first vote": ["taken", "kept", "NO_HINTS"],
  discuss: ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  "second vote": ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
  "in practice": ["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"],
};

describe("[S2] what a student sends, in every phase", () => {
  it.each(Object.keys(phases) as (keyof typeof phases)[])("in %s", (phase) => {
    expect(outcomes(phases[phase])).toEqual(table[phase]);
  });

  it("[W1] is taken in the round that runs, and in practice until its deadline", () => {
    expect(outcomes(phases["second vote"], "r1")).toEqual(["taken", "kept", "opened"]);
    expect(outcomes(phases["in practice"], "p0", 999)).toEqual(["taken", "kept", "opened"]);
    expect(outcomes(phases["in practice"], "p0", 1000)).toEqual(["late", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN"]);
  });
});
