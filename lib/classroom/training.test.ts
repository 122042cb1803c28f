import { describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { tanhShape } from "@/lib/engine/network";
import { randomOf } from "@/lib/grading/random";
import { gradeAnswer, isFinished } from "./answer";
import { classGradients, median } from "./classGradients";
import type { Command } from "./command";
import { ownBoard } from "./dealing";
import { refuseDraft } from "./draft";
import { defaultRules, type Exercise, MAX_EXERCISES } from "./exercise";
import { openHint } from "./hint";
import { hostView, rowView } from "./hostView";
import type { Participant, Room } from "./room";
import { roomView } from "./roomView";
import { seatView } from "./seatView";
import type { Session } from "./session";
import { stageView } from "./stageView";
import { standingOf, talliesOf } from "./tally";
import { exerciseOf, participantOf, roomOf, sessionOf } from "./testing";
import { lossSize, MOST_GRADIENT, modelProblem, type Training, trainingBoard, trueGradients } from "./training";
import { trainingModels } from "./trainingModels";
import { transition } from "./transition";
import { withSubmission } from "./work";

function trains(training: Training, changes: Partial<Exercise> = {}): Exercise {
  return exerciseOf({ title: "A network", rules: { ...defaultRules, training }, ...changes });
}

function play(session: Session, ...commands: readonly Command[]): Session {
  return commands.reduce((current, command) => {
    const moved = transition(current, command);
    if (!moved.ok) throw new Error(`${command.type} was refused: ${moved.code}`);
    return moved.session;
  }, session);
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
const open = (holders: readonly string[], roundId = "r0"): Command => ({ type: "openRound", roundId, at: 0, holders });
const close: Command = { type: "closeRound", at: 0 };
const take = (gradients: readonly (number | null)[], roundId = "r0"): Command => ({
  type: "takeStep",
  roundId,
  gradients,
});
const neuron = trainingModels.neuron;

function dealt(session: Session, participantId: string): readonly string[] {
  return ownBoard(session, { exercise: 0, participantId })?.asked ?? [];
}

describe("dealing parameters", () => {
  const random = randomOf(String(seed));
  const anyOf = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

  it("[G2] gives every parameter as many people as the host wants, in classes of any size, and nobody one twice", () => {
    for (let draw = 0; draw < 60; draw += 1) {
      const count = anyOf(1, 5);
      const people = anyOf(1, 120);
      const training: Training = { ...trainingModels.lecture, share: { by: "parameter", count } };
      const session = play({ ...sessionOf([trains(training)]), id: `s${draw}` }, open(names(people)));
      const holders = new Map<string, number>();
      for (const name of names(people)) {
        const own = dealt(session, name);
        expect(new Set(own).size).toBe(own.length);
        for (const node of own) holders.set(node, (holders.get(node) ?? 0) + 1);
      }
      expect(holders.size).toBe(41);
      for (const held of holders.values()) expect(held).toBeGreaterThanOrEqual(Math.min(count, people));
      expect(Math.max(...holders.values()) - Math.min(...holders.values())).toBeLessThanOrEqual(1);
    }
  });

  it("[G2] gives each person so many where the host says so: the rest has nobody", () => {
    const training: Training = { ...trainingModels.lecture, share: { by: "person", count: 4 } };
    const session = play(sessionOf([trains(training)]), open(names(3)));
    expect(new Set(names(3).flatMap((name) => dealt(session, name))).size).toBe(12);
  });

  it("[G3] takes nothing from anybody when somebody comes later, who gets as many as the others", () => {
    const session = play(sessionOf([trains(trainingModels.lecture)]), open(names(30)));
    const before = names(30).map((name) => dealt(session, name));
    expect(dealt(session, "late").length).toBe(before[0]?.length);
    // Another process reads the session from what is stored.
    const elsewhere = structuredClone({ ...session, rounds: session.rounds });
    expect(names(30).map((name) => dealt(elsewhere, name))).toEqual(before);
    expect(dealt(elsewhere, "late")).toEqual(dealt(session, "late"));
  });
});

describe("what a class answers", () => {
  it("[G4] is the median of its people's latest answers that could be read", () => {
    const answers = [
      { participantId: "a", node: "n0", value: 9 },
      { participantId: "a", node: "n0", value: 1 },
      { participantId: "a", node: "n0", value: null },
      { participantId: "b", node: "n0", value: 2 },
      { participantId: "c", node: "n0", value: -50 },
      { participantId: "c", node: "n7", value: 3 },
    ];
    expect(classGradients(["n0", "n1"], answers)).toEqual([1, null]);
    expect(median([1, 4])).toBe(2.5);
    expect(median([1e308, 1e308])).toBe(1e308);
    expect(median([])).toBeNull();
  });
});

describe("a step", () => {
  const closed = play(sessionOf([trains(neuron), exerciseOf({ title: "After it" })]), open(names(3)), close);

  it("[G5] moves each parameter against the class's answer, and is followed by the next step's exercise", () => {
    const moved = transition(closed, take([1, -2, 0.5]));
    if (!moved.ok) throw new Error(moved.code);
    const { exercises, phase } = moved.session;
    expect(phase).toEqual({ type: "ready", exercise: 1 });
    expect(exercises.map(({ title }) => title)).toEqual(["A network", "A network", "After it"]);
    const [w0 = 0, w1 = 0, b = 0] = neuron.parameters;
    const expected = [w0 - 0.05, w1 + 0.1, b - 0.025];
    const after = exercises[1]?.rules.training?.parameters ?? [];
    for (const [at, parameter] of after.entries()) expect(parameter).toBeCloseTo(expected[at] ?? 0, 12);
    expect(exercises.map(({ run }) => run && [run.step, run.taken])).toEqual([[0, [1, -2, 0.5]], [1, null], null]);
    expect(moved.effects).toEqual([0, 1, 2].map((exercise) => ({ type: "exerciseChanged", exercise })));
  });

  it("[G8] is a step of one exercise for people, however many were taken", () => {
    const lesson = sessionOf([exerciseOf(), trains(neuron), exerciseOf(), exerciseOf()]);
    const steps = play(lesson, { type: "next" }, open([]), close, take([]), open([], "r1"), close, take([], "r1"));
    const room = roomOf(steps, ["ana"]);
    expect(roomView(room).exercise).toMatchObject({ index: 3, at: 2, step: 3, count: 4 });
    expect(roomView(room, 4).exercise).toMatchObject({ index: 4, at: 3, step: null, count: 4 });
    const listed = hostView(room).exercises.map(({ first, steps: count, isPlayed }) => [first, count, isPlayed]);
    expect(listed).toEqual([
      [0, null, false],
      [1, 3, false],
      [4, null, false],
      [5, null, false],
    ]);
    const played = play(steps, open([], "r2"), close);
    expect(hostView(roomOf(played, [])).exercises.map(({ isPlayed }) => isPlayed)).toEqual([false, true, false, false]);
    // In practice each step is worked at by itself, under the training's number.
    const ids = steps.exercises.map((_, index) => `p${index}`);
    const practice = play(played, { type: "end" }, { type: "openPractice", until: null, roundIds: ids, at: 0 });
    const places = seatView(roomOf(practice, ["ana"]), "ana", { ranks: null, at: 0 })?.practice;
    expect(places?.map(({ at, step }) => [at, step])).toEqual([
      [1, null],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, null],
      [4, null],
    ]);
  });

  it("[G5] leaves what nobody answered, or gives it its true gradient, as the host chose", () => {
    const at = (unanswered: Training["unanswered"]) => {
      const session = play(sessionOf([trains({ ...neuron, unanswered })]), open(names(3)), close, take([null, 1]));
      return session.exercises[1]?.rules.training?.parameters ?? [];
    };
    expect(at("stays")[0]).toBe(neuron.parameters[0]);
    const clip = (gradient = 0) => Math.max(-MOST_GRADIENT, Math.min(MOST_GRADIENT, gradient));
    const [truth, , last] = trueGradients(neuron);
    expect(at("true")[0]).toBeCloseTo((neuron.parameters[0] ?? 0) - 0.05 * clip(truth), 12);
    expect(at("true")[2]).toBeCloseTo((neuron.parameters[2] ?? 0) - 0.05 * clip(last), 12);
  });

  it("[G5] goes no further than a training can bear, whatever somebody answers", () => {
    const { exercises } = play(closed, take([1e300, -1e300, 0]));
    expect(exercises[1]?.rules.training?.parameters[0]).toBe((neuron.parameters[0] ?? 0) - 0.05 * MOST_GRADIENT);
    expect(
      roomView({ session: play(closed, take([1e300, 0, 0])), participants: new Map() }).training?.losses[1],
    ).toBeLessThan(1e6);
  });

  it("[P2] is taken of a round that has closed, once, and of its own alone", () => {
    const code = (session: Session, command = take([])) => {
      const moved = transition(session, command);
      return moved.ok ? moved.session.phase.type : moved.code;
    };
    const lobby = sessionOf([trains(neuron), exerciseOf()]);
    expect(code(lobby)).toBe("NOTHING_PLAYED");
    expect(code(play(lobby, open([])))).toBe("ROUND_OPEN");
    expect(code(closed)).toBe("ready");
    expect(code(play(closed, { type: "reveal" }))).toBe("ready");
    expect(code(play(closed, take([])))).toBe("NOTHING_PLAYED");
    expect(code(play(closed, take([]), open([], "r1"), close))).toBe("ROUND_NOT_CLOSED");
    expect(code(play(closed, { type: "end" }))).toBe("SESSION_ENDED");
    expect(code(play(sessionOf(), open([]), close))).toBe("NOTHING_TRAINED");
    const full = sessionOf([trains(neuron), ...Array.from({ length: MAX_EXERCISES - 1 }, () => exerciseOf())]);
    expect(code(play(full, open([]), close))).toBe("TOO_MANY_EXERCISES");
  });
});

describe("a training's exercise", () => {
  it("[G1] is made from its network, whatever graph came with it, and asks for every parameter", () => {
    const [board] = sessionOf([
      trains(neuron, { rules: { ...defaultRules, training: neuron, drawsNumbers: true } }),
    ]).exercises;
    expect(board?.asked).toEqual(["n0", "n1", "n2"]);
    expect(board?.rules).toMatchObject({ drawsNumbers: false, isVoted: false });
    expect(board?.graph.nodes.find(({ id }) => id === board.graph.output)?.name).toBe("loss");
  });

  it("[G1] is not edited as a graph; another rate goes on where it stands, another network begins anew", () => {
    const session = play(sessionOf([trains(neuron)]), open([]), close, take([1, 1, 1]));
    expect(transition(session, { type: "edit", exercise: 1, base: 0, edits: [] })).toMatchObject({
      code: "EXERCISE_TRAINS",
    });
    const rules = session.exercises[1]?.rules ?? defaultRules;
    const set = (training: Training): Command => ({ type: "setRules", exercise: 1, rules: { ...rules, training } });
    const now = rules.training ?? neuron;
    expect(play(session, set({ ...now, rate: 0.2 })).exercises[1]?.run?.step).toBe(1);
    expect(play(session, set(trainingModels.lecture)).exercises[1]).toMatchObject({ run: { step: 0 } });
    expect(play(session, set(trainingModels.lecture)).exercises[1]?.asked.length).toBe(41);
  });

  it("[G1] is refused where no class could work it out", () => {
    expect(Object.values(trainingModels).map(modelProblem)).toEqual([null, null, null]);
    const { shape } = neuron;
    expect(modelProblem({ ...neuron, parameters: [1] })).toBe("PARAMETERS");
    expect(modelProblem({ ...neuron, shape: { ...shape, nouts: [1e9, 1], activations: ["tanh", "tanh"] } })).toBe(
      "PARAMETERS",
    );
    expect(modelProblem({ ...neuron, shape: { ...shape, nouts: [2] } })).toBe("SHAPE");
    expect(modelProblem({ ...neuron, examples: { xs: [[1]], ys: [1] } })).toBe("EXAMPLES");
  });

  it("[G1] is refused where its loss would be a larger graph than any may be", () => {
    // 199 inputs are 200 parameters; with 8 examples the loss has 5,015 nodes, with 7 it has 4,413.
    const wide = (examples: number): Training => ({
      ...neuron,
      shape: tanhShape(199, [1]),
      parameters: Array<number>(200).fill(0),
      examples: { xs: Array.from({ length: examples }, () => Array<number>(199).fill(0)), ys: Array(examples).fill(0) },
    });
    expect(modelProblem(wide(8))).toBe("EXAMPLES");
    expect(modelProblem(wide(7))).toBeNull();
    for (const training of [wide(7), ...Object.values(trainingModels)])
      expect(lossSize(training)).toBe(trainingBoard(training).graph.nodes.length + 1);
  });
});

describe("a seat in a training", () => {
  const ana = "ana";
  const session = play(
    sessionOf([trains({ ...neuron, share: { by: "person", count: 1 } })]),
    open([ana, "ben", "cleo"]),
  );
  const [own = ""] = dealt(session, ana);
  const other = ["n0", "n1", "n2"].find((node) => node !== own) ?? "";
  const truth = trueGradients(neuron)[Number(own.slice(1))] ?? 0;

  function answer(room: Room, id: string, text: string): Room {
    const participant = room.participants.get(id);
    if (!participant) throw new Error(`no ${id}`);
    const [node = ""] = dealt(room.session, id);
    const graded = gradeAnswer(room.session, participant, { roundId: "r0", at: 0, node, text });
    if (!graded.ok) throw new Error(graded.code);
    const changed: Participant = { ...participant, work: withSubmission(participant.work, graded.submission) };
    return { ...room, participants: new Map(room.participants).set(id, changed) };
  }

  it("[G3] answers its own parameters alone, by every way", () => {
    const seat = participantOf(ana);
    const at = { roundId: "r0", at: 0, text: "1" };
    expect(gradeAnswer(session, seat, { ...at, node: other })).toEqual({ ok: false, code: "NODE_NOT_YOURS" });
    expect(gradeAnswer(session, seat, { ...at, node: "n9" })).toEqual({ ok: false, code: "NODE_NOT_ASKED" });
    expect(gradeAnswer(session, seat, { ...at, node: own }).ok).toBe(true);
    expect(openHint(session, seat, { roundId: "r0", at: 0, node: other, step: 1 })).toMatchObject({
      code: "NODE_NOT_ASKED",
    });
    expect(refuseDraft(session, { roundId: "r0", node: other }, { id: ana, extraTime: 0, at: 0 })).toBe(
      "NODE_NOT_ASKED",
    );
  });

  it("[G3] has finished when its own ones are, and the class's graph counts all", () => {
    const room = answer(roomOf(session, [ana, "ben", "cleo"]), ana, String(truth));
    expect(seatView(room, ana, { ranks: null, at: 0 })).toMatchObject({ asked: [own], isFinished: true, score: 1000 });
    expect(seatView(room, "ben", { ranks: null, at: 0 })?.isFinished).toBe(false);
    expect(standingOf(room, 0).counts).toMatchObject({ finished: 1, awaited: 3 });
    expect(talliesOf(standingOf(room, 0), [own])[own]).toEqual({ correct: 1, carried: 0, wrong: 0 });
    expect(rowView(session, room.participants.get(ana) ?? participantOf(ana)).isFinished).toBe(true);
    const board = ownBoard(session, { exercise: 0, participantId: ana });
    expect(board && isFinished(board, { ...(room.participants.get(ana)?.work.rounds.get("r0") ?? fail()) })).toBe(true);
  });

  it("[V2] is told no gradient of a step that was not taken", () => {
    const room = answer(roomOf(session, [ana, "ben", "cleo"]), "ben", "77.5");
    const closed = { ...room, session: play(session, close) };
    for (const one of [room, closed]) {
      const frame = JSON.stringify([roomView(one), seatView(one, ana, { ranks: null, at: 0 })]);
      for (const gradient of trueGradients(neuron)) expect(frame).not.toContain(String(gradient).slice(0, 8));
      expect(frame).not.toContain("77.5");
      expect(frame).not.toContain("cleo");
    }
  });

  it("[G7] the stage says what held a parameter back by kind and count, never by name", () => {
    const { parameters, examples } = neuron;
    // Left out what arrives, at ben's parameter; nobody answers cleo's.
    const [benOwn = ""] = dealt(session, "ben");
    const at = Number(benOwn.slice(1));
    const local = examples.xs.map((x) => {
      const o = Math.tanh(
        (parameters[0] ?? 0) * (x[0] ?? 0) + (parameters[1] ?? 0) * (x[1] ?? 0) + (parameters[2] ?? 0),
      );
      return (1 - o * o) * (x[at] ?? 1);
    });
    const mistaken = local.reduce((sum, one) => sum + one, 0);
    const answered = answer(answer(roomOf(session, [ana, "ben", "cleo"]), ana, String(truth)), "ben", String(mistaken));
    const gradients = ["n0", "n1", "n2"].map((node) => (node === own ? truth : node === benOwn ? mistaken : null));
    const room = { ...answered, session: play(session, close, take(gradients)) };
    const { heldBack, training: shown } = stageView(room);
    const [cleoOwn = ""] = dealt(session, "cleo");
    expect(new Map(heldBack?.map((one) => [one.node, one]))).toEqual(
      new Map([
        [benOwn, { node: benOwn, isAnswered: true, mistakes: [{ misconception: "local-only/sum", count: 1 }] }],
        [cleoOwn, { node: cleoOwn, isAnswered: false, mistakes: [] }],
      ]),
    );
    expect(JSON.stringify(stageView(room))).not.toContain("ben");
    expect(shown).toMatchObject({
      step: 1,
      last: expect.arrayContaining([expect.objectContaining({ answer: null })]),
    });
    expect(shown?.losses.length).toBe(2);
    expect(shown?.losses[0]).toBe(shown?.trueLosses[0]);
  });
});

function fail(): never {
  throw new Error("nothing was answered");
}
