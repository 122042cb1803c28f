import { evaluate } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { networkParts } from "@/lib/engine/networkPart";
import { idOf, type Misconception } from "@/lib/grading/misconception";
import { firstTier } from "@/lib/grading/misconceptions";
import { type Random, randomOf } from "@/lib/grading/random";
import { typed } from "@/lib/grading/simulation/students";
import { gradeAnswer } from "../answer";
import { classGradients } from "../classGradients";
import type { Command } from "../command";
import { ownBoard } from "../dealing";
import { defaultRules } from "../exercise";
import { firstSettings, newBoard, noRounds, type Session } from "../session";
import type { Training } from "../training";
import { trainingView } from "../trainingView";
import { transition } from "../transition";
import type { TrainingView } from "../views";
import { noWork } from "../work";

/** A class that trains a network by hand. */
export interface SimulatedClass {
  readonly training: Training;
  readonly people: number;
  readonly steps: number;
  /** The share of answers that is wrong. */
  readonly wrong: number;
  readonly seed: string;
}

/** What became of it. */
export interface TrainedClass {
  readonly view: TrainingView;
  readonly answers: number;
  /** Those that were judged wrong. */
  readonly wrong: number;
  /** Those of them whose mistake was named. */
  readonly named: number;
}

/** Mistakes that people make all over a sheet: the whole of one bug. */
const bugs = firstTier.filter((bug) =>
  [
    "local-only/sum",
    "upstream-only/sum",
    "overwrites/one-path",
    "averages-paths/mean",
    "tanh-rule/from-input",
  ].includes(idOf(bug)),
);

/** Half of what is wrong comes from people with one bug in all they do, half from anybody's slips. */
const BUGGED = 0.5;

/** How one simulated person works. */
interface Student {
  readonly id: string;
  /** Null: rightly, but for slips. */
  readonly bug: Misconception | null;
}

/** Has a class train through the classroom's own commands: dealt, answered to three figures, judged, closed, stepped. The same seed gives the same class. */
export function trainClass({ training, people, steps, wrong, seed }: SimulatedClass): TrainedClass {
  const random = randomOf(seed);
  const students = Array.from({ length: people }, (_, at): Student => {
    const isBugged = (at + 0.5) / people < wrong * BUGGED;
    return { id: `s${at}`, bug: isBugged ? (bugs[Math.floor(random() * bugs.length)] ?? null) : null };
  });
  // A class of three may have nobody with a bug: then slips make up for it.
  const bugged = students.filter(({ bug }) => bug !== null).length / people;
  const slips = Math.max(0, wrong - bugged) / (1 - bugged);
  let session = start(training, seed);
  const counts = { answers: 0, wrong: 0, named: 0 };
  for (let step = 0; step < steps; step += 1) {
    const roundId = `r${step}`;
    const holders = students.map(({ id }) => id);
    session = carryOut(session, { type: "openRound", roundId, at: 0, holders });
    const answers = students.flatMap((student) => sheetOf(session, student, { step, slips, random }));
    const values = answers.map(({ participantId, node, text }) => {
      const answerer = { id: participantId, extraTime: 0, work: noWork };
      const graded = gradeAnswer(session, answerer, { roundId, node, text, at: 0 });
      if (!graded.ok) throw new Error(`an answer was refused: ${graded.code}`);
      const { judgement } = graded.submission;
      counts.answers += 1;
      if (judgement.verdict === "wrong") counts.wrong += 1;
      if (judgement.misconception !== null) counts.named += 1;
      return { participantId, node, value: judgement.value };
    });
    session = carryOut(session, { type: "closeRound", at: 0 });
    const gradients = classGradients(session.exercises[step]?.asked ?? [], values);
    session = carryOut(session, { type: "takeStep", roundId, gradients });
  }
  const view = trainingView(session, steps);
  if (!view) throw new Error("nothing was trained");
  return { view, ...counts };
}

function start(training: Training, seed: string): Session {
  const rules = { ...defaultRules, training };
  const exercise = { title: "A network", source: "", graph: { nodes: [], output: null }, asked: [], rules };
  return {
    ...{ id: seed, code: "000000", title: "A class", version: 0, phase: { type: "lobby" } },
    ...{ exercises: [newBoard(exercise)], rounds: noRounds, settings: firstSettings },
    ...{ leaderboard: 0, areMistakesShown: false, teams: null },
  };
}

function carryOut(session: Session, command: Command): Session {
  const moved = transition(session, command);
  if (!moved.ok) throw new Error(`${command.type} was refused: ${moved.code}`);
  return moved.session;
}

/** What one person types at their parameters. */
function sheetOf(
  session: Session,
  { id: participantId, bug }: Student,
  { step, slips, random }: { readonly step: number; readonly slips: number; readonly random: Random },
): readonly { readonly participantId: string; readonly node: NodeId; readonly text: string }[] {
  const board = ownBoard(session, { exercise: step, participantId });
  return (board?.asked ?? []).map((node) => {
    const { training } = board?.rules ?? { training: null };
    const part = training && networkParts(training).partOf(node);
    if (!part) throw new Error(`no part of ${node}`);
    const evaluation = evaluate(part);
    const truth = evaluation.grad.get(node) ?? 0;
    const upstream = (consumer: NodeId) => evaluation.grad.get(consumer) ?? 0;
    const mistaken = bug?.predict({ evaluation, node, upstream })[0];
    if (mistaken !== undefined) return { participantId, node, text: typed(mistaken) };
    return { participantId, node, text: typed(random() < slips ? slipOf(truth, random) : truth) };
  });
}

/** A lost sign, a lost power of ten, or a number out of the air. */
function slipOf(truth: number, random: Random): number {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return -truth;
  return kind === 1 ? truth * 10 : 4 * random() - 2;
}
