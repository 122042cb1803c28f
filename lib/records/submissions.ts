import type { Submission } from "@/lib/classroom/work";
import type { Judgement } from "@/lib/grading/judgement";
import { openDatabase } from "./database";

/** A stored answer with the event that brought it. */
export interface StoredSubmission {
  readonly submission: Submission;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly at: Date;
}

/** Every stored answer of a session, in the order in which each participant gave them. */
export async function listSubmissions(sessionId: string): Promise<readonly StoredSubmission[]> {
  const { prisma } = openDatabase();
  return (
    await prisma.submission.findMany({
      where: { round: { sessionId } },
      orderBy: [{ at: "asc" }, { turn: "asc" }],
      select: columns,
    })
  ).map(fromRow);
}

/** Every stored answer of one participant, in their order. */
export async function listSubmissionsOf(participantId: string): Promise<readonly StoredSubmission[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.submission.findMany({
    where: { participantId },
    orderBy: [{ at: "asc" }, { turn: "asc" }],
    select: columns,
  });
  return rows.map(fromRow);
}

/** The stored answer that this participant's event brought; null where none did. */
export async function findSubmission(participantId: string, eventId: string): Promise<StoredSubmission | null> {
  const { prisma } = openDatabase();
  const row = await prisma.submission.findUnique({
    where: { participantId_eventId: { participantId, eventId } },
    select: columns,
  });
  return row && fromRow(row);
}

const columns = {
  roundId: true,
  participantId: true,
  node: true,
  turn: true,
  text: true,
  points: true,
  judgement: true,
  isLate: true,
  eventId: true,
  payloadHash: true,
  at: true,
} as const;

interface Row extends Omit<Submission, "judgement"> {
  readonly judgement: string;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly at: Date;
}

function fromRow({ eventId, payloadHash, at, judgement, ...rest }: Row): StoredSubmission {
  // Written by this code from a Judgement, in the same column.
  const parsed = JSON.parse(judgement) as Judgement;
  return { submission: { ...rest, judgement: parsed }, eventId, payloadHash, at };
}
