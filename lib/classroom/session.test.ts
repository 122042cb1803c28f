import { describe, expect, it } from "vitest";
import type { Command } from "./command";
import { defaultRules } from "./exercise";
import { firstSettings, type Session } from "./session";
import { exerciseOf, sessionOf } from "./testing";
import { transition } from "./transition";

const inPhase = {
  lobby: () => sessionOf(),
  ready: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }, { type: "next" }),
  round: () => played(sessionOf(), open("r0")),
  closed: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }),
  revealed: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }, { type: "reveal" }),
  ended: () => played(sessionOf(), open("r0"), { type: "end" }),
  discuss: () => played(voted(), open("r0"), { type: "closeRound", at: 0 }),
  practice: () => played(sessionOf(), open("r0"), { type: "end" }, practise(null)),
} as const;

type PhaseName = keyof typeof inPhase;
const phases = Object.keys(inPhase) as PhaseName[];

function voted(): Session {
  return sessionOf([exerciseOf({ rules: { ...defaultRules, isVoted: true } }), exerciseOf(), exerciseOf()]);
}

function practise(until: number | null): Command {
  return { type: "openPractice", until, roundIds: ["p0", "p1", "p2"], at: 0 };
}

function open(roundId: string): Command {
  return { type: "openRound", roundId, at: 0 };
}

function played(session: Session, ...commands: readonly Command[]): Session {
  return commands.reduce((current, command) => {
    const moved = transition(current, command);
    if (!moved.ok) throw new Error(`${command.type} was refused: ${moved.code}`);
    return moved.session;
  }, session);
}

function outcome(session: Session, command: Command): string {
  const moved = transition(session, command);
  return moved.ok ? moved.session.phase.type : moved.code;
}

const editOf = (exercise: number): Command => ({
  type: "edit",
  exercise,
  base: 0,
  edits: [{ type: "setValue", id: "n1", text: "4.0" }],
});

// The columns of SPEC's table P2, in its order: lobby, ready, round, closed, revealed, ended, discuss, practice.
const table: readonly (readonly [Command, string])[] = [
  [open("r1"), "round round ROUND_OPEN round ALREADY_REVEALED SESSION_ENDED round SESSION_ENDED"],
  [
    { type: "pauseRound", at: 0 },
    "ROUND_NOT_OPEN ROUND_NOT_OPEN round ROUND_NOT_OPEN ROUND_NOT_OPEN SESSION_ENDED ROUND_NOT_OPEN SESSION_ENDED",
  ],
  [
    { type: "resumeRound", at: 0 },
    "ROUND_NOT_OPEN ROUND_NOT_OPEN ROUND_NOT_PAUSED ROUND_NOT_OPEN ROUND_NOT_OPEN SESSION_ENDED ROUND_NOT_OPEN SESSION_ENDED",
  ],
  [
    { type: "closeRound", at: 0 },
    "ROUND_NOT_OPEN ROUND_NOT_OPEN closed ROUND_NOT_OPEN ROUND_NOT_OPEN SESSION_ENDED ROUND_NOT_OPEN SESSION_ENDED",
  ],
  [
    { type: "reveal" },
    "NOTHING_PLAYED NOTHING_PLAYED ROUND_OPEN revealed ALREADY_REVEALED SESSION_ENDED REVOTE_MISSING SESSION_ENDED",
  ],
  [
    { type: "takeStep", roundId: "r0", gradients: [] },
    "NOTHING_PLAYED NOTHING_PLAYED ROUND_OPEN NOTHING_TRAINED NOTHING_TRAINED SESSION_ENDED NOTHING_PLAYED SESSION_ENDED",
  ],
  [{ type: "next" }, "ready ready ROUND_OPEN ready ready SESSION_ENDED ready SESSION_ENDED"],
  [{ type: "end" }, "ended ended ended ended ended SESSION_ENDED ended ended"],
  [editOf(2), "lobby ready ROUND_OPEN closed revealed SESSION_ENDED discuss SESSION_ENDED"],
  [
    { type: "setRules", exercise: 2, rules: defaultRules },
    "lobby ready ROUND_OPEN closed revealed SESSION_ENDED discuss SESSION_ENDED",
  ],
  [{ type: "addExercise", title: "More" }, "lobby ready round closed revealed SESSION_ENDED discuss SESSION_ENDED"],
  [{ type: "setTeams", teams: null }, "lobby ready ROUND_OPEN closed revealed SESSION_ENDED discuss SESSION_ENDED"],
  [{ type: "set", settings: { isLocked: true } }, "lobby ready round closed revealed ended discuss practice"],
  [{ type: "showLeaderboard", top: 5 }, "lobby ready ROUND_OPEN closed revealed ended discuss practice"],
  [{ type: "showLeaderboard", top: 0 }, "lobby ready round closed revealed ended discuss practice"],
  [{ type: "showMistakes", areShown: true }, "lobby ready round closed revealed ended discuss practice"],
  [
    practise(null),
    "SESSION_NOT_ENDED SESSION_NOT_ENDED SESSION_NOT_ENDED SESSION_NOT_ENDED SESSION_NOT_ENDED practice SESSION_NOT_ENDED practice",
  ],
  [
    { type: "lookAt", exercise: 1 },
    "PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN PRACTICE_NOT_OPEN practice",
  ],
];

describe("[P2] every command in every phase", () => {
  for (const [command, expected] of table) {
    for (const [column, phase] of phases.entries()) {
      const wanted = expected.split(" ")[column];
      it(`${JSON.stringify(command)} in ${phase} → ${wanted}`, () => {
        expect(outcome(inPhase[phase](), command)).toBe(wanted);
      });
    }
  }
});

describe("a session's phases", () => {
  it("[P1] counts each command that is carried out, and leaves a session as it was after a refusal", () => {
    const session = inPhase.round();
    const moved = transition(session, { type: "pauseRound", at: 0 });
    expect(moved.ok && moved.session.version).toBe(session.version + 1);
    const copy = structuredClone({ ...session });
    expect(transition(session, { type: "reveal" }).ok).toBe(false);
    expect({ ...session }).toEqual(copy);
  });

  it("[P2] opens a closed round again under its own id", () => {
    const moved = transition(inPhase.closed(), open("another"));
    expect(moved.ok && moved.session.phase).toMatchObject({ type: "round", roundId: "r0" });
    expect(moved.ok && moved.effects).toEqual([{ type: "roundReopened", roundId: "r0" }]);
  });

  it("[P3] has nothing after the last exercise", () => {
    const last = played(sessionOf(), { type: "next" }, { type: "next" });
    expect(outcome(last, { type: "next" })).toBe("LAST_EXERCISE");
  });

  it("[P4] opens no round on an exercise with a problem, nor on one that asks nothing", () => {
    const asksNothing = sessionOf([{ ...exerciseOf(), asked: [] }]);
    expect(outcome(asksNothing, open("r"))).toBe("EXERCISE_NOT_READY");
    const noOutput = sessionOf([{ ...exerciseOf(), graph: { ...exerciseOf().graph, output: null } }]);
    expect(outcome(noOutput, open("r"))).toBe("EXERCISE_NOT_READY");
  });

  it("[P5] refuses to pause twice", () => {
    const paused = played(inPhase.round(), { type: "pauseRound", at: 0 });
    expect(outcome(paused, { type: "pauseRound", at: 0 })).toBe("ROUND_PAUSED");
    expect(played(paused, { type: "resumeRound", at: 0 }).phase).toMatchObject({ clock: { pausedAt: null } });
  });

  it("[P6] closes an open round at the end and puts the leaderboard up", () => {
    const moved = transition(inPhase.round(), { type: "end" });
    expect(moved.ok && moved.effects).toEqual([{ type: "roundClosed", roundId: "r0" }]);
    expect(moved.ok && moved.session.leaderboard).toBe(10);
  });

  it("[P7] takes leaderboard and mistakes off the screens when it goes on", () => {
    const shown = played(
      inPhase.closed(),
      { type: "showLeaderboard", top: 3 },
      { type: "showMistakes", areShown: true },
    );
    expect(played(shown, { type: "next" })).toMatchObject({ leaderboard: 0, areMistakesShown: false });
  });
});

describe("[W1] a vote", () => {
  it("is a first ballot, a discussion, a second ballot; nothing after that opens it again", () => {
    const first = played(voted(), open("r0"));
    expect([...first.rounds.vote]).toEqual([[0, "r0"]]);
    expect(first.rounds.live.size).toBe(0);
    const second = played(first, { type: "closeRound", at: 0 }, open("r1"));
    expect([...second.rounds.live]).toEqual([[0, "r1"]]);
    const closed = played(second, { type: "closeRound", at: 0 });
    expect(closed.phase.type).toBe("closed");
    expect(outcome(closed, open("r2"))).toBe("VOTE_OVER");
  });
});

describe("[F1] practice after the end", () => {
  it("opens every exercise that can be run, each in a round of its own, and closes them all", () => {
    const ended = played(sessionOf([exerciseOf(), exerciseOf({ asked: [] }), exerciseOf()]), { type: "end" });
    const moved = transition(ended, practise(5000));
    expect(moved.ok && moved.effects).toEqual([
      { type: "roundOpened", roundId: "p0", exercise: 0, kind: "practice" },
      { type: "roundOpened", roundId: "p2", exercise: 2, kind: "practice" },
    ]);
    if (!moved.ok) throw new Error(moved.code);
    const closed = transition(moved.session, { type: "end" });
    expect(closed.ok && closed.effects).toEqual([
      { type: "roundClosed", roundId: "p0" },
      { type: "roundClosed", roundId: "p2" },
    ]);
  });

  it("has a deadline to come, which may be moved, and opens again in its old rounds", () => {
    const ended = inPhase.ended();
    expect(outcome(ended, { type: "openPractice", until: 9, roundIds: ["p0", "p1", "p2"], at: 10 })).toBe(
      "DEADLINE_PAST",
    );
    expect(played(ended, practise(5000), practise(9000)).phase).toMatchObject({ until: 9000 });
    const again = transition(played(ended, practise(5000), { type: "end" }), practise(null));
    expect(again.ok && again.effects[0]).toEqual({ type: "roundReopened", roundId: "p0" });
  });
});

describe("settings", () => {
  it("[S5] are changed one by one", () => {
    expect(played(sessionOf(), { type: "set", settings: { isLocked: true } }).settings).toEqual({
      ...firstSettings,
      isLocked: true,
    });
  });
});

describe("the board", () => {
  it("[B1] makes an edit that starts from an older revision where it still can be made", () => {
    const edited = played(sessionOf(), editOf(0));
    const other: Command = { type: "edit", exercise: 0, base: 0, edits: [{ type: "setValue", id: "n2", text: "5" }] };
    const both = played(edited, other).exercises[0];
    expect(both?.revision).toBe(2);
    expect(both?.graph.nodes.slice(0, 2)).toMatchObject([{ text: "4.0" }, { text: "5" }]);
  });

  it("[B1] refuses one that replaces what its author has not seen, or touches what is gone", () => {
    const edited = played(sessionOf(), { type: "edit", exercise: 0, base: 0, edits: [{ type: "remove", id: "n1" }] });
    expect(outcome(edited, editOf(0))).toBe("REVISION_CONFLICT");
    const edits = [{ type: "setValue", id: "n2", text: "5" }] as const;
    expect(outcome(edited, { type: "edit", exercise: 0, base: 0, edits, asked: ["n2"] })).toBe("REVISION_CONFLICT");
    expect(outcome(edited, { type: "edit", exercise: 0, base: 0, edits, source: "" })).toBe("REVISION_CONFLICT");
    expect(outcome(edited, { type: "edit", exercise: 0, base: 7, edits })).toBe("REVISION_CONFLICT");
  });

  it("[B2] counts the revision up and says which exercise changed", () => {
    const moved = transition(sessionOf(), editOf(0));
    expect(moved.ok && moved.session.exercises[0]?.revision).toBe(1);
    expect(moved.ok && moved.effects).toEqual([{ type: "exerciseChanged", exercise: 0 }]);
  });

  it("[B3] leaves an exercise that was played as it was, its rules too", () => {
    const rules = { ...defaultRules, points: 5 };
    expect(outcome(inPhase.closed(), { type: "setRules", exercise: 0, rules })).toBe("EXERCISE_PLAYED");
    expect(played(sessionOf(), { type: "setRules", exercise: 0, rules }).exercises[0]?.rules.points).toBe(5);
    expect(outcome(inPhase.closed(), editOf(0))).toBe("EXERCISE_PLAYED");
  });

  it("[B4] no longer asks for a node that an edit removed", () => {
    const moved = transition(sessionOf(), {
      type: "edit",
      exercise: 0,
      base: 0,
      edits: [{ type: "remove", id: "n1" }],
    });
    expect(moved.ok && moved.session.exercises[0]?.asked).toEqual(["n2"]);
  });

  it("names an edit that cannot be made", () => {
    const edits = [{ type: "setValue", id: "n9", text: "1" }] as const;
    expect(outcome(sessionOf(), { type: "edit", exercise: 0, base: 0, edits })).toBe("EDIT_INVALID");
    expect(outcome(sessionOf(), editOf(7))).toBe("EXERCISE_UNKNOWN");
  });
});
