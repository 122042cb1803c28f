import { describe, expect, it } from "vitest";
import { type Command, type Session, transition } from "./session";
import { exerciseOf, sessionOf } from "./testing";

const inPhase = {
  lobby: () => sessionOf(),
  ready: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }, { type: "next" }),
  round: () => played(sessionOf(), open("r0")),
  closed: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }),
  revealed: () => played(sessionOf(), open("r0"), { type: "closeRound", at: 0 }, { type: "reveal" }),
  ended: () => played(sessionOf(), open("r0"), { type: "end" }),
} as const;

type PhaseName = keyof typeof inPhase;
const phases = Object.keys(inPhase) as PhaseName[];

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

// The columns of SPEC's table P2, in its order: lobby, ready, round, closed, revealed, ended.
const table: readonly (readonly [Command, readonly string[]])[] = [
  [open("r1"), ["round", "round", "ROUND_OPEN", "round", "ALREADY_REVEALED", "SESSION_ENDED"]],
  [
    { type: "pauseRound", at: 0 },
    ["ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "round", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "SESSION_ENDED"],
  ],
  [
    { type: "resumeRound", at: 0 },
    ["ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "ROUND_NOT_PAUSED", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "SESSION_ENDED"],
  ],
  [
    { type: "closeRound", at: 0 },
    ["ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "closed", "ROUND_NOT_OPEN", "ROUND_NOT_OPEN", "SESSION_ENDED"],
  ],
  [
    { type: "reveal" },
    ["NOTHING_PLAYED", "NOTHING_PLAYED", "ROUND_OPEN", "revealed", "ALREADY_REVEALED", "SESSION_ENDED"],
  ],
  [{ type: "next" }, ["ready", "ready", "ROUND_OPEN", "ready", "ready", "SESSION_ENDED"]],
  [{ type: "end" }, ["ended", "ended", "ended", "ended", "ended", "SESSION_ENDED"]],
  [editOf(2), ["lobby", "ready", "ROUND_OPEN", "closed", "revealed", "SESSION_ENDED"]],
  [{ type: "addExercise", title: "More" }, ["lobby", "ready", "round", "closed", "revealed", "SESSION_ENDED"]],
  [{ type: "lock", isLocked: true }, ["lobby", "ready", "round", "closed", "revealed", "SESSION_ENDED"]],
  [{ type: "showLeaderboard", top: 5 }, ["lobby", "ready", "ROUND_OPEN", "closed", "revealed", "ended"]],
  [{ type: "showLeaderboard", top: 0 }, ["lobby", "ready", "round", "closed", "revealed", "ended"]],
  [{ type: "showMistakes", areShown: true }, ["lobby", "ready", "round", "closed", "revealed", "ended"]],
];

describe("[P2] every command in every phase", () => {
  for (const [command, expected] of table) {
    for (const [column, phase] of phases.entries()) {
      it(`${JSON.stringify(command)} in ${phase} → ${expected[column]}`, () => {
        expect(outcome(inPhase[phase](), command)).toBe(expected[column]);
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

describe("the board", () => {
  it("[B1] refuses an edit that starts from another revision", () => {
    const edited = played(sessionOf(), editOf(0));
    expect(outcome(edited, editOf(0))).toBe("REVISION_CONFLICT");
  });

  it("[B2] counts the revision up and says which exercise changed", () => {
    const moved = transition(sessionOf(), editOf(0));
    expect(moved.ok && moved.session.exercises[0]?.revision).toBe(1);
    expect(moved.ok && moved.effects).toEqual([{ type: "exerciseChanged", exercise: 0 }]);
  });

  it("[B3] leaves an exercise that was played as it was", () => {
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
