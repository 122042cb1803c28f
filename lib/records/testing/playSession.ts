import { createHash } from "node:crypto";
import { hashToken } from "@/lib/accounts/tokens";
import { gradeAnswer } from "@/lib/classroom/answer";
import type { Command } from "@/lib/classroom/command";
import { defaultRules, type Exercise, type Rules } from "@/lib/classroom/exercise";
import type { Identity } from "@/lib/classroom/identity";
import { nameKey } from "@/lib/classroom/names";
import { ownEvaluation } from "@/lib/classroom/ownNumbers";
import type { Session } from "@/lib/classroom/session";
import { transition } from "@/lib/classroom/transition";
import { noWork, type Submission, type Work, withHint, withSubmission } from "@/lib/classroom/work";
import { firstTier } from "@/lib/grading/misconceptions";
import { randomOf } from "@/lib/grading/random";
import { typed, withBug } from "@/lib/grading/simulation/students";
import { readPython } from "@/lib/notation/python";
import { commitCommand } from "../commands";
import { openDatabase } from "../database";
import { createHint } from "../hints";
import { insertSubmissions, type SubmissionRow } from "../insertSubmissions";
import { createParticipants } from "../participants";
import { createSession, readSession } from "../sessions";
import { createUser, findUser } from "../users";

/** How a session is played. */
export interface Play {
  readonly students: number;
  readonly seed: string;
  readonly code?: string;
  /** The Python of each exercise; two of the lecture's graphs unless others are given. */
  readonly programs?: readonly string[];
  readonly rules?: Partial<Rules>;
  /** What the student who comes as the `index`-th gives at the door. */
  readonly identityOf?: (index: number) => Identity;
  /** The last round is left open. */
  readonly isRunning?: boolean;
}

/** A session that was played, with the secrets that its cookies would hold. */
export interface Played {
  readonly id: string;
  readonly code: string;
  readonly ownerId: string;
  readonly ownerToken: string;
  readonly students: readonly { readonly id: string; readonly name: string; readonly token: string }[];
}

/** A neuron, and a product used twice: 9 and 4 nodes are asked. */
export const PROGRAMS = [
  `x1 = Value(2.0, label='x1')
x2 = Value(0.5, label='x2')
w1 = Value(-3.0, label='w1')
w2 = Value(1.0, label='w2')
b = Value(6.2, label='b')
x1w1 = x1*w1; x1w1.label = 'x1w1'
x2w2 = x2*w2; x2w2.label = 'x2w2'
s = x1w1 + x2w2; s.label = 's'
n = s + b; n.label = 'n'
o = n.tanh(); o.label = 'o'
`,
  `a = Value(-2.0, label='a')
b = Value(3.0, label='b')
d = a * b; d.label = 'd'
e = a + b; e.label = 'e'
f = d * e; f.label = 'f'
`,
];

const START = Date.UTC(2026, 2, 3, 9, 0, 0);
const names = "Ana Ben Chloé Dai Emmy Felix Grace Hanna Ivo Jun Karl Lea Mia Noor Olga Pia Quinn Ravi Sara Tom".split(
  " ",
);

/** Plays a lesson into the open database, through the classroom's rules and the records, without a server. The same seed plays the same session. */
export async function playSession(play: Play): Promise<Played> {
  const player = await Player.begin(play);
  const exercises = player.session.exercises.length;
  for (let exercise = 0; exercise < exercises; exercise += 1) {
    await player.order({ type: "openRound", roundId: player.id(`round ${exercise}`), at: player.now });
    await player.answerAll(exercise);
    if (play.isRunning && exercise === exercises - 1) break;
    await player.order({ type: "closeRound", at: player.now });
    await player.order({ type: "reveal" });
    if (exercise < exercises - 1) await player.order({ type: "next" });
    else await player.order({ type: "end" });
  }
  return player.played();
}

interface Student {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  work: Work;
}

class Player {
  now = START;
  private readonly students: Student[] = [];

  private constructor(
    private readonly play: Play,
    private readonly owner: { readonly id: string; readonly token: string },
    public session: Session,
  ) {}

  static async begin(play: Play): Promise<Player> {
    const { seed, students, code = "482913" } = play;
    const owner = { id: idOf(`${seed} owner`), token: `${seed} owner` };
    if (!(await findUser(hashToken(owner.token))))
      await createUser({ id: owner.id, tokenHash: hashToken(owner.token), at: START });
    await createSession({
      id: idOf(`${seed} session ${code}`),
      code,
      ownerId: owner.id,
      requestId: code,
      title: "The lecture's graphs",
      exercises: (play.programs ?? PROGRAMS).map((program, at) => exerciseOf(program, at, play.rules)),
      seat: { id: idOf(`${seed} seat ${code}`), tokenHash: hashToken(`${seed} host ${code}`) },
      at: START,
    });
    const read = await readSession(code);
    if (!read) throw new Error("the session was not stored");
    const player = new Player(play, owner, read.session);
    for (let index = 0; index < students; index += 1) await player.join(index);
    return player;
  }

  id(what: string): string {
    return idOf(`${this.session.id} ${what}`);
  }

  async order(command: Command): Promise<void> {
    this.now += 15_000;
    const before = this.session;
    const moved = transition(before, command);
    if (!moved.ok) throw new Error(`${command.type} was refused: ${moved.code}`);
    const log = { id: this.id(`log ${this.now}`), type: command.type, detail: JSON.stringify(command) };
    const { session: after, effects } = moved;
    const record = { sessionId: before.id, receipt: null, log, at: this.now };
    if (!(await commitCommand(record, { before, after, effects, dealt: null })))
      throw new Error(`${command.type} was not committed`);
    this.session = after;
  }

  /** Everybody works through the exercise: some without fault, some with one bug all over, some slip and mend it; a few send late or not at all. */
  async answerAll(exercise: number): Promise<void> {
    const board = this.session.exercises[exercise];
    const roundId = this.session.rounds.live.get(exercise);
    if (!board || !roundId) throw new Error("no round is open");
    const rows: SubmissionRow[] = [];
    for (const student of this.students) {
      const random = randomOf(`${this.play.seed} ${student.name} ${exercise}`);
      const evaluation = ownEvaluation(this.session, { exercise, board, participantId: student.id, kind: "live" });
      const bug = firstTier[Math.floor(random() * firstTier.length)];
      const wrong = bug && random() < 0.5 ? withBug(evaluation, bug, 0) : null;
      for (const node of board.asked) {
        if (random() < 0.06) continue;
        if (random() < 0.08) await this.openHint(student, roundId, node);
        const truth = evaluation.grad.get(node) ?? 0;
        const first = wrong?.get(node) ?? (random() < 0.15 ? truth * 2 + 1 : truth);
        const texts = random() < 0.05 ? ["1,234"] : [];
        texts.push(typed(first));
        if (first !== truth && random() < 0.35) texts.push(typed(truth));
        for (const text of texts) {
          const at = this.now + Math.floor(random() * 240_000);
          rows.push(...this.give(student, { roundId, node, text, at }));
        }
      }
    }
    await insertSubmissions(openDatabase(), rows, { late: false });
    this.now += 250_000;
  }

  played(): Played {
    const { id, code } = this.session;
    const students = this.students.map((student) => ({ id: student.id, name: student.name, token: student.token }));
    return { id, code, ownerId: this.owner.id, ownerToken: this.owner.token, students };
  }

  private async join(index: number): Promise<void> {
    const round = Math.floor(index / names.length);
    const name = `${names[index % names.length]}${round === 0 ? "" : ` ${round + 1}`}`;
    const id = this.id(`participant ${index}`);
    const token = `${this.play.seed} ${this.session.code} ${name}`;
    this.now += 500;
    const isStored = await createParticipants([
      {
        id,
        sessionId: this.session.id,
        name,
        nameKey: nameKey(name),
        team: null,
        identity: this.play.identityOf?.(index) ?? { idNumber: null, email: null },
        joinHash: id,
        seat: { id: this.id(`seat ${index}`), tokenHash: hashToken(token) },
        logId: this.id(`joined ${index}`),
        at: this.now,
      },
    ]);
    if (!isStored) throw new Error(`${name} could not join`);
    this.students.push({ id, name, token, work: noWork });
  }

  private async openHint(student: Student, roundId: string, node: string): Promise<void> {
    await createHint({ roundId, participantId: student.id, node, step: 1, cost: 50, at: this.now });
    student.work = withHint(student.work, { roundId, node, step: 1 });
  }

  private give(student: Student, answer: Parameters<typeof gradeAnswer>[2]): readonly SubmissionRow[] {
    const graded = gradeAnswer(this.session, { ...student, extraTime: 0 }, answer);
    if (!graded.ok) return [];
    student.work = withSubmission(student.work, graded.submission);
    return [rowOf(graded.submission, answer.at)];
  }
}

function exerciseOf(program: string, at: number, rules: Partial<Rules> = {}): Exercise {
  const reading = readPython(program);
  const cell = reading.ok ? reading.cells[0] : undefined;
  if (!cell) throw new Error("the program cannot be read");
  const { graph } = cell;
  const asked = graph.nodes.flatMap(({ id }) => (id === graph.output ? [] : [id])).reverse();
  return { title: `Exercise ${at + 1}`, source: program, graph, asked, rules: { ...defaultRules, ...rules } };
}

function rowOf({ judgement, ...submission }: Submission, at: number): SubmissionRow {
  const { roundId, participantId, node, turn, text, points, isBallot } = submission;
  const eventId = idOf(`${roundId} ${participantId} ${node} ${turn}`);
  const { attempt, value, verdict, misconception, upstream } = judgement;
  return {
    ...{ id: eventId, roundId, participantId, node, turn, text, points, isBallot, at, eventId, payloadHash: eventId },
    ...{ attempt, value, verdict, misconception, upstream, judgement: JSON.stringify(judgement) },
  };
}

function idOf(what: string): string {
  return createHash("sha256").update(what).digest("hex").slice(0, 32);
}
