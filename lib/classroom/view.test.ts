import { describe, expect, it } from "vitest";
import { gradeAnswer } from "./answer";
import type { Command } from "./command";
import { defaultRules } from "./exercise";
import { hostView, rowView } from "./hostView";
import type { Participant, Room } from "./room";
import { boardView, roomView } from "./roomView";
import { seatView, shownRanks } from "./seatView";
import { stageView } from "./stageView";
import { exerciseOf, participantOf, roomOf, sessionOf } from "./testing";
import { transition } from "./transition";
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
  return JSON.stringify([roomView(room), seatView(room, id, { ranks: shownRanks(room), at: 0 })]);
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

  it("[S13] is nobody's ID or address, nor is the stage's; the host's row has it", () => {
    const named = {
      ...round,
      participants: new Map(
        [...round.participants].map(([id, one]) => [id, { ...one, idNumber: `id-of-${one.name}`, email: "a@uni.org" }]),
      ),
    };
    const shown = play(named, { type: "closeRound", at: 0 }, { type: "reveal" }, { type: "showLeaderboard", top: 10 });
    for (const room of [named, shown]) {
      for (const { name } of room.participants.values())
        expect(studentFrames(room, name)).not.toMatch(/id-of|uni\.org/);
      expect(JSON.stringify(stageView(room))).not.toMatch(/id-of|uni\.org/);
    }
    const [first] = named.participants.values();
    expect(first && rowView(named.session, first).identity).toBe(`id-of-${first?.name}`);
  });

  it("[S13] is not who gave the same ID twice; the host's is, until one of them is removed", () => {
    const twice = new Map([...round.participants].map(([id, one]) => [id, { ...one, idNumber: "s1" }]));
    const room = { ...round, participants: twice };
    const [ana] = twice.keys();
    expect(hostView(room).sharedIdentities).toEqual([{ kind: "id", ids: [...twice.keys()] }]);
    expect(JSON.stringify(stageView(room))).not.toContain("sharedIdentities");
    const removed = new Map([...twice].map(([id, one]) => [id, { ...one, isRemoved: id !== ana }]));
    expect(hostView({ ...room, participants: removed }).sharedIdentities).toEqual([]);
  });

  it("[V1] is the own answers, with what the student may read of the judgement", () => {
    const view = seatView(round, "Ben", { ranks: null, at: 0 });
    expect(view?.answers.n1).toMatchObject({ text: "77.5", points: 0, judgement: { verdict: "wrong" } });
    expect(Object.keys(view?.answers.n1?.judgement ?? {})).not.toContain("candidates");
    expect(Object.keys(view?.answers.n1?.judgement ?? {})).not.toContain("followThrough");
  });

  it("[L3] is the own rank while the leaderboard is up, and not otherwise", () => {
    const shown = play(round, { type: "closeRound", at: 0 }, { type: "showLeaderboard", top: 3 });
    expect(seatView(shown, "Ana", { ranks: shownRanks(shown), at: 0 })?.rank).toEqual({ rank: 1, of: 3, next: null });
    expect(seatView(shown, "Ben", { ranks: shownRanks(shown), at: 0 })?.rank).toEqual({
      rank: 2,
      of: 3,
      next: { name: "Ana", ahead: 1000 },
    });
    expect(seatView(round, "Ana", { ranks: shownRanks(round), at: 0 })?.rank).toBeNull();
  });

  it("[L3] is nothing of ranks where the host does not let phones show them", () => {
    const set: Command = { type: "set", settings: { areRanksShown: false } };
    const shown = play(round, { type: "closeRound", at: 0 }, { type: "showLeaderboard", top: 3 }, set);
    expect(shownRanks(shown)).toBeNull();
  });

  it("never holds the program's text, which is its author's", () => {
    const secret = roomOf(sessionOf([{ ...exercise, source: "# the answer is 42" }]), ["Ana"]);
    const frames = JSON.stringify([
      roomView(secret),
      boardView(secret.session),
      seatView(secret, "Ana", { ranks: null, at: 0 }),
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
    expect(counts).toEqual({ joined: 3, awaited: 3, connected: 3, answering: 1, finished: 1 });
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
    expect(seatView(room, "Ben", { ranks: null, at: 0 })).toBeNull();
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

  it("is which exercises were played: not the one that is being played", () => {
    const played = (room: Room) => hostView(room).exercises.map(({ isPlayed }) => isPlayed);
    const closed = play(round, { type: "closeRound", at: 0 });
    expect([lobby, round, closed].map(played)).toEqual([
      [false, false],
      [false, false],
      [true, false],
    ]);
    const next = play(closed, { type: "reveal" }, { type: "next" }, { type: "openRound", roundId: "r1", at: 0 });
    expect(played(next)).toEqual([true, false]);
  });

  it("is why a round cannot be opened", () => {
    const board = roomOf(sessionOf([{ ...exercise, asked: [] }]), []);
    expect(hostView(board).problems).toEqual([{ code: "NOTHING_ASKED", node: null }]);
  });
});

describe("[W2] while a vote goes on", () => {
  const voted = { ...exercise, rules: { ...defaultRules, isVoted: true } };
  const first = answer(play(roomOf(sessionOf([voted]), ["Ana", "Ben"]), open), "Ana", ["n1", "-3.125"]);
  const close: Command = { type: "closeRound", at: 0 };
  const discussed = play(first, close);
  const second = play(discussed, { type: "openRound", roundId: "r1", at: 0 });

  it("no student's frame tells whether an answer is right, nor does a score", () => {
    for (const room of [first, discussed]) {
      const seat = seatView(room, "Ana", { ranks: shownRanks(room), at: 0 });
      expect(seat?.answers.n1).toEqual({ text: "-3.125", value: -3.125, judgement: null, points: 0 });
      expect(seat?.score).toBe(0);
    }
    const ana = second.participants.get("Ana");
    if (!ana) throw new Error("no Ana");
    const graded = gradeAnswer(second.session, ana, { roundId: "r1", at: 0, node: "n1", text: "-3.125" });
    if (!graded.ok) throw new Error(graded.code);
    const people = new Map(second.participants).set("Ana", {
      ...ana,
      work: withSubmission(ana.work, graded.submission),
    });
    const revoted = { ...second, participants: people };
    expect(graded.submission.points).toBe(1000);
    expect(seatView(revoted, "Ana", { ranks: null, at: 0 })).toMatchObject({
      score: 0,
      answers: { n1: { judgement: null } },
    });
    expect(seatView(play(revoted, close), "Ana", { ranks: null, at: 0 })).toMatchObject({
      score: 1000,
      answers: { n1: { judgement: { verdict: "correct" } } },
    });
  });

  it("the first answers stand beside the second ballot's, and are judged when that has closed", () => {
    const view = (room: Room) => seatView(room, "Ana", { ranks: null, at: 0 });
    expect(view(first)).toMatchObject({ roundId: "r0", firstAnswers: null });
    expect(view(discussed)).toMatchObject({ roundId: "r0", firstAnswers: null });
    expect(view(second)).toMatchObject({ roundId: "r1", answers: {} });
    expect(view(second)?.firstAnswers?.n1).toEqual({ text: "-3.125", value: -3.125, judgement: null, points: 0 });
    expect(view(play(second, close))?.firstAnswers?.n1?.judgement?.verdict).toBe("correct");
    expect(view(round)?.firstAnswers).toBeNull();
  });

  it("the stage counts the votes, and shows both tallies after the second", () => {
    expect(stageView(first)).toMatchObject({ tallies: {}, firstTallies: null, answered: { n1: 1, n2: 0 } });
    expect(stageView(play(discussed, { type: "showMistakes", areShown: true })).mistakes).toBeNull();
    expect(hostView(first).tallies.n1).toEqual({ correct: 1, carried: 0, wrong: 0 });
    const over = stageView(play(second, close));
    expect(over.firstTallies?.n1).toEqual({ correct: 1, carried: 0, wrong: 0 });
    expect(over.tallies.n1).toEqual({ correct: 0, carried: 0, wrong: 0 });
  });
});

describe("[T5] whose time is up", () => {
  const timed = { ...exercise, rules: { ...defaultRules, seconds: 60 } };
  const slow = participantOf("Slow", { extraTime: 100 });
  const room = play(
    {
      ...roomOf(sessionOf([timed]), ["Ana"]),
      participants: new Map([
        ["Slow", slow],
        ["Ana", participantOf("Ana")],
      ]),
    },
    open,
  );
  const seat = (id: string, at: number) => seatView(room, id, { ranks: null, at });

  it("is told so, and who has more time has an end of their own", () => {
    expect(seat("Ana", 60_000)).toMatchObject({ isTimeUp: true, time: null });
    expect(seat("Slow", 60_000)).toMatchObject({ isTimeUp: false, time: { endsAt: 120_000, remaining: null } });
    expect(seat("Slow", 120_000)?.isTimeUp).toBe(true);
  });
});

describe("[C1] whom the class waits for", () => {
  it("is everybody, without those whom the host waits for no longer unless they have finished", () => {
    const ben = round.participants.get("Ben");
    if (!ben) throw new Error("no Ben");
    const room = { ...round, participants: new Map(round.participants).set("Ben", { ...ben, isAwaited: false }) };
    expect(stageView(room).counts).toMatchObject({ joined: 3, awaited: 2 });
  });
});

describe("[L5] teams", () => {
  it("stand by the mean of their members, and a team without members does not stand", () => {
    const teams = { names: ["Red", "Blue", "Green"], by: "choice" } as const;
    const seated = new Map([...round.participants].map(([id, one], at) => [id, { ...one, team: at % 2 }]));
    const shown = play(
      { ...round, participants: seated },
      { type: "closeRound", at: 0 },
      { type: "setTeams", teams },
      {
        type: "showLeaderboard",
        top: 3,
      },
    );
    expect(roomView(shown).leaderboard?.teams).toEqual([
      { rank: 1, name: "Red", points: 500, size: 2 },
      { rank: 2, name: "Blue", points: 0, size: 1 },
    ]);
    expect(stageView(shown).teamSizes).toEqual([2, 1, 0]);
  });
});
