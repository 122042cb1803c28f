import type { Submission } from "@/lib/classroom/work";
import type { Judgement } from "@/lib/grading/judgement";
import { commitOrder, type OrderRecord } from "./commands";
import { openDatabase } from "./database";
import { inOrder } from "./inOrder";

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
  const rows = await prisma.submission.findMany({
    where: { round: { sessionId } },
    orderBy: { turn: "asc" },
    select: columns,
  });
  return inOrder(rows).map(fromRow);
}

/** Lets the late answers of a round count that have not been accepted yet; of one participant, or of all. False as `commitOrder`. */
export function acceptLate(
  order: OrderRecord,
  { roundId, participantId }: { readonly roundId: string; readonly participantId: string | null },
): Promise<boolean> {
  return commitOrder(order, (prisma, at) => [
    prisma.submission.updateMany({
      where: { roundId, isLate: true, acceptedAt: null, ...(participantId === null ? {} : { participantId }) },
      data: { acceptedAt: at },
    }),
  ]);
}

/** Every stored answer of one participant, in their order. */
export async function listSubmissionsOf(participantId: string): Promise<readonly StoredSubmission[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.submission.findMany({
    where: { participantId },
    orderBy: { turn: "asc" },
    select: columns,
  });
  return inOrder(rows).map(fromRow);
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

/** The stored answers that these events brought, in the order in which each participant gave them. */
export async function findSubmissions(
  events: readonly { readonly participantId: string; readonly eventId: string }[],
): Promise<readonly StoredSubmission[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.submission.findMany({
    where: {
      participantId: { in: [...new Set(events.map(({ participantId }) => participantId))] },
      eventId: { in: events.map(({ eventId }) => eventId) },
    },
    orderBy: { turn: "asc" },
    select: columns,
  });
  return inOrder(rows).map(fromRow);
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
  acceptedAt: true,
  isBallot: true,
  eventId: true,
  payloadHash: true,
  at: true,
} as const;

interface Row extends Omit<Submission, "judgement" | "isAccepted"> {
  readonly judgement: string;
  readonly acceptedAt: Date | null;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly at: Date;
}

function fromRow({ eventId, payloadHash, at, judgement, acceptedAt, ...rest }: Row): StoredSubmission {
  // Written by this code from a Judgement, in the same column.
  const parsed = JSON.parse(judgement) as Judgement;
  return { submission: { ...rest, judgement: parsed, isAccepted: acceptedAt !== null }, eventId, payloadHash, at };
}
