import { numbersSeed } from "@/lib/classroom/ownNumbers";
import { type Place, placeOf } from "@/lib/classroom/places";
import { playedIn } from "@/lib/classroom/rounds";
import type { BoardExercise, RoundKind } from "@/lib/classroom/session";
import type { NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import { type AnswerRecord, listAnswers } from "../answers";
import { listParticipants } from "../participants";
import { classWork, type PersonWork, scoreOf } from "../reports/classWork";
import type { ReadSession } from "../reports/reviewParts";
import { readSession } from "../sessions";

/** A question: one asked node of an exercise, as it was put in one round. */
export interface Question {
  readonly roundId: string;
  /** Live ones make the score; a vote's first ballot and practice stand beside it. */
  readonly kind: RoundKind;
  readonly node: NodeId;
  /** "1. The first graph", "2. A network, step 3". */
  readonly exercise: string;
  /** What people read on the node, once in its exercise. */
  readonly name: string;
  readonly points: number;
}

/** A student with what a gradebook knows them by. */
export interface Student {
  readonly id: string;
  readonly name: string;
  /** The number and the e-mail address that the institution knows them by; null where nobody asked. */
  readonly idNumber: string | null;
  readonly email: string | null;
  readonly work: PersonWork;
  readonly score: number;
}

/** A session as its tables need it: who was removed is left out. */
export interface SessionData {
  readonly read: ReadSession;
  readonly students: readonly Student[];
  /** Of every round; those of the live ones by the lesson's order. */
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerRecord[];
  /** The most that anybody could earn. */
  readonly pointsPossible: number;
}

/** Reads what an export is made of; null where there is no such session. */
export async function readSessionData(code: string): Promise<SessionData | null> {
  const read = await readSession(code);
  if (!read) return null;
  const { session } = read;
  const [participants, answers] = await Promise.all([listParticipants(session.id), listAnswers(session.id)]);
  const works = classWork(answers);
  const students = participants
    .filter(({ isRemoved }) => !isRemoved)
    .map((participant): Student => {
      const work = works.get(participant.id) ?? new Map();
      return {
        id: participant.id,
        name: participant.name,
        idNumber: participant.idNumber,
        email: participant.email,
        work,
        score: scoreOf(work, session.rounds.live.values()),
      };
    });
  const kinds = Object.keys(session.rounds) as RoundKind[];
  const questions = kinds.flatMap((kind) =>
    [...session.rounds[kind]]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, roundId]) => {
        const board = session.exercises[index];
        return board ? questionsOf(board, { place: placeOf(session.exercises, index), roundId, kind }) : [];
      }),
  );
  const pointsPossible = questions.reduce((sum, { kind, points }) => sum + (kind === "live" ? points : 0), 0);
  return { read, students, questions, answers, pointsPossible };
}

/** The seed of the numbers that a student had in a round; null where everybody had the board's. */
export function seedOf({ read }: SessionData, roundId: string, participantId: string): string | null {
  const played = playedIn(read.session, roundId);
  return played?.board.rules.drawsNumbers ? numbersSeed(read.session, { ...played, participantId }) : null;
}

const kindWords: Record<RoundKind, string> = { live: "", vote: " (first vote)", practice: " (practice)" };

function questionsOf(
  { title, graph, asked, rules }: BoardExercise,
  round: { readonly place: Place; readonly roundId: string; readonly kind: RoundKind },
): Question[] {
  const { place, roundId, kind } = round;
  const names = new Map(graph.nodes.map((node) => [node.id, nameNode(node)]));
  const isOnce = (name: string) => [...names.values()].filter((other) => other === name).length === 1;
  return asked.map((node) => {
    const name = names.get(node) ?? node;
    const step = place.step === null ? "" : `, step ${place.step}`;
    const exercise = `${place.at}. ${title}${step}${kindWords[kind]}`;
    return { roundId, kind, node, exercise, name: isOnce(name) ? name : `${name} (${node})`, points: rules.points };
  });
}
