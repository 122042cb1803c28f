import { describe, expect, it } from "vitest";
import { gradeAnswer } from "./answer";
import type { Participant, Room } from "./room";
import { type Command, transition } from "./session";
import { exerciseOf, roomOf, sessionOf } from "./testing";
import { boardView, hostView, roomView, rowView, seatView, shownRanks, stageView } from "./view";
import { withSubmission } from "./work";

function play(room: Room, ...commands: readonly Command[]): Room {
  let { session } = room;
  for (const command of commands) {
    const moved = transition(session, command);
    if (!moved.ok) throw new Error(moved.code);
    session = moved.session;
  }
  return { ...room, session };
}

function answer(room: Room, id: string, [node, text]: readonly [string, string]): Room {
  const participant = room.participants.get(id);
  if (!participant) throw new Error(`no ${id}`);
  const graded = gradeAnswer(room.session, participant, { roundId: "r0", at: 0, node, text });
  if (!graded.ok) throw new Error(graded.code);
  const changed: Participant = { ...participant, work: withSubmission(participant.work, graded.submission) };
  return { ...room, participants: new Map(room.participants).set(id, changed) };
}

// dL/da = -3.125 and dL/db = 2.0625: numbers that stand nowhere else in a view.
const uncommon = exerciseOf();
const exercise = {
  ...uncommon,
  graph: {
    ...uncommon.graph,
    nodes: uncommon.graph.nodes.map((node) =>
      node.op !== "leaf"
        ? node
        : { ...node, ...(node.id === "n1" ? { data: 2.0625, text: "33/16" } : { data: -3.125, text: "-25/8" }) },
    ),
  },
};

const lobby = roomOf(sessionOf([exercise, exercise]), ["Ana", "Ben", "Cleo"]);
const open: Command = { type: "openRound", roundId: "r0", at: 0 };
const round = answer(answer(play(lobby, open), "Ana", ["n1", "-3.125"]), "Ben", ["n1", "77.5"]);

/** The gradients stand in the graph as the other leaf's value: everything but the board is searched. */
function studentFrames(room: Room, id: string): string {
  return JSON.stringify([roomView(room), seatView(room, id, shownRanks(room))]);
}

describe("what a student's frame holds", () => {
  it("[V2] is no expected gradient before the reveal", () => {
    for (const room of [
      lobby,
      round,
      play(round, { type: "pauseRound", at: 0 }),
      play(round, { type: "closeRound", at: 0 }),
    ]) {
      expect(studentFrames(room, "Cleo")).not.toMatch(/3\.125|2\.0625/);
      expect(roomView(room).gradients).toBeNull();
    }
  });

  it("[V2] is the true gradients from the reveal on", () => {
    const revealed = play(round, { type: "closeRound", at: 0 }, { type: "reveal" });
    expect(roomView(revealed).gradients).toEqual({ n1: -3.125, n2: 2.0625, n3: 1 });
  });

  it("[V2] is never another participant's answer or name in mid-round", () => {
    expect(studentFrames(round, "Cleo")).not.toMatch(/77\.5|Ana|Ben/);
    expect(studentFrames(round, "Ben")).not.toContain("Ana");
  });

  it("[V1] is the own answers, with what the student may read of the judgement", () => {
    const view = seatView(round, "Ben", null);
    expect(view?.answers.n1).toMatchObject({ text: "77.5", points: 0, judgement: { verdict: "wrong" } });
    expect(Object.keys(view?.answers.n1?.judgement ?? {})).not.toContain("candidates");
    expect(Object.keys(view?.answers.n1?.judgement ?? {})).not.toContain("followThrough");
  });

  it("[L3] is the own rank while the leaderboard is up, and not otherwise", () => {
    const shown = play(round, { type: "closeRound", at: 0 }, { type: "showLeaderboard", top: 3 });
    expect(seatView(shown, "Ana", shownRanks(shown))?.rank).toBe(1);
    expect(seatView(shown, "Ben", shownRanks(shown))?.rank).toBe(2);
    expect(seatView(round, "Ana", shownRanks(round))?.rank).toBeNull();
  });

  it("never holds the program's text, which is its author's", () => {
    const secret = roomOf(sessionOf([{ ...exercise, source: "# the answer is 42" }]), ["Ana"]);
    const frames = JSON.stringify([
      roomView(secret),
      boardView(secret.session),
      seatView(secret, "Ana", null),
      stageView(secret),
    ]);
    expect(frames).not.toContain("42");
    expect(hostView(secret).source).toContain("42");
  });
});

describe("what the stage holds", () => {
  it("[V3] is names in the lobby, and none with an answer", () => {
    expect(stageView(lobby).names).toEqual(["Ana", "Ben", "Cleo"]);
    expect(JSON.stringify(stageView(round))).not.toMatch(/Ana|Ben|Cleo|77\.5/);
  });

  it("counts who is there and done, and how the class stands at each node", () => {
    const { counts, tallies } = stageView(answer(round, "Ana", ["n2", "2.0625"]));
    expect(counts).toEqual({ joined: 3, connected: 3, answering: 1, finished: 1 });
    expect(tallies.n1).toEqual({ correct: 1, carried: 0, wrong: 1 });
  });

  it("[V4] is the mistakes from the close on, or when the host shows them", () => {
    const own = answer(play(lobby, open), "Ben", ["n1", "6.4453125"]);
    expect(stageView(own).mistakes).toBeNull();
    expect(stageView(play(own, { type: "showMistakes", areShown: true })).mistakes).not.toBeNull();
    expect(stageView(play(own, { type: "closeRound", at: 0 })).mistakes).not.toBeNull();
  });

  it("[V4] is never a mistake whose name is the host's alone: a slipped sign, another node's gradient", () => {
    const slipped = play(answer(play(lobby, open), "Ben", ["n1", "3.125"]), { type: "closeRound", at: 0 });
    expect(hostView(slipped).mistakes).toHaveLength(1);
    expect(stageView(slipped).mistakes).toEqual([]);
    expect(hostView(slipped).stage.mistakes).toEqual([]);
  });

  it("[S6] leaves out who was removed", () => {
    const ben = round.participants.get("Ben");
    if (!ben) throw new Error("no Ben");
    const room = { ...round, participants: new Map(round.participants).set("Ben", { ...ben, isRemoved: true }) };
    expect(stageView(room).counts.joined).toBe(2);
    expect(stageView(room).tallies.n1).toEqual({ correct: 1, carried: 0, wrong: 0 });
    expect(seatView(room, "Ben", null)).toBeNull();
  });
});

describe("what the host holds", () => {
  it("is every participant's standing at each node", () => {
    const ben = round.participants.get("Ben");
    if (!ben) throw new Error("no Ben");
    expect(rowView(round.session, ben)).toMatchObject({
      name: "Ben",
      score: 0,
      cells: { n1: { verdict: "wrong", text: "77.5" } },
    });
  });

  it("is why a round cannot be opened", () => {
    const board = roomOf(sessionOf([{ ...exercise, asked: [] }]), []);
    expect(hostView(board).problems).toEqual([{ code: "NOTHING_ASKED", node: null }]);
  });
});
