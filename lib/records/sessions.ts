import type { Exercise } from "@/lib/classroom/exercise";
import { noRounds, type RoundKind, type Session } from "@/lib/classroom/session";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";
import { exerciseColumns, fromColumns, toColumns } from "./exerciseColumns";
import { firstState, readState, writeState } from "./sessionState";
import { readRun } from "./storedExercise";

/** A session as the library lists it. */
export interface SessionSummary {
  readonly code: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly participants: number;
  /** What the user is in it: who owns it is its host; the others came by a link that still holds. */
  readonly role: "owner" | "host" | "cohost";
}

/** The sessions that this user ran or runs along with others, the last first. */
export async function listSessions(userId: string): Promise<readonly SessionSummary[]> {
  const { prisma } = openDatabase();
  const isTheirs = { userId, revokedAt: null, role: { in: ["host", "cohost"] } };
  const rows = await prisma.session.findMany({
    where: { OR: [{ ownerId: userId }, { seats: { some: isTheirs } }] },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: {
      code: true,
      title: true,
      createdAt: true,
      endedAt: true,
      ownerId: true,
      seats: { where: { ...isTheirs, role: "host" }, take: 1, select: { id: true } },
      _count: { select: { participants: { where: { removedAt: null } } } },
    },
  });
  return rows.map(({ _count, ownerId, seats, ...row }) => ({
    ...row,
    participants: _count.participants,
    role: ownerId === userId ? "owner" : seats.length > 0 ? "host" : "cohost",
  }));
}

/**
 * Stores a new session with its own copy of the exercises and its host's seat.
 * "requested": this request made a session before; "taken": the code is another session's.
 */
export async function createSession(session: {
  readonly id: string;
  readonly code: string;
  readonly ownerId: string;
  readonly requestId: string;
  readonly title: string;
  readonly exercises: readonly Exercise[];
  readonly seat: { readonly id: string; readonly tokenHash: string };
  readonly at: number;
}): Promise<"created" | "requested" | "taken"> {
  const { prisma } = openDatabase();
  const { id, code, ownerId, requestId, title, exercises, seat } = session;
  const at = new Date(session.at);
  try {
    await prisma.session.create({
      data: {
        id,
        code,
        ownerId,
        requestId,
        title,
        version: 0,
        state: writeState(firstState),
        createdAt: at,
        exercises: {
          create: exercises.map((exercise, ordinal) => ({ ordinal, revision: 0, ...toColumns(exercise) })),
        },
        seats: { create: { ...seat, userId: ownerId, role: "host", createdAt: at } },
      },
      select: { id: true },
    });
    return "created";
  } catch (error) {
    if (!isConflict(error)) throw error;
    return (await findRequested(ownerId, requestId)) ? "requested" : "taken";
  }
}

/** The session that an earlier request with this id made. */
export async function findRequested(
  ownerId: string,
  requestId: string,
): Promise<{ readonly id: string; readonly code: string } | null> {
  const { prisma } = openDatabase();
  return prisma.session.findUnique({
    where: { ownerId_requestId: { ownerId, requestId } },
    select: { id: true, code: true },
  });
}

/** The version that a session has by now; null where it is gone. */
export async function readVersion(id: string): Promise<number | null> {
  const { prisma } = openDatabase();
  const row = await prisma.session.findUnique({ where: { id }, select: { version: true } });
  return row?.version ?? null;
}

/** The session with this code as the classroom knows it, without its people; null where there is none. */
export async function readSession(code: string): Promise<{
  readonly session: Session;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
} | null> {
  const { prisma } = openDatabase();
  const row = await prisma.session.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      ownerId: true,
      title: true,
      version: true,
      state: true,
      createdAt: true,
      endedAt: true,
      exercises: { select: { ...exerciseColumns, revision: true, run: true }, orderBy: { ordinal: "asc" } },
      rounds: { select: { id: true, ordinal: true, kind: true } },
    },
  });
  if (!row) return null;
  const { state, exercises, rounds, ownerId, createdAt, endedAt, ...rest } = row;
  const session: Session = {
    ...rest,
    ...readState(state),
    exercises: exercises.map(({ revision, run, ...columns }) => {
      const exercise = fromColumns(columns);
      return { ...exercise, revision, run: readRun(run, exercise.rules) };
    }),
    rounds: byKind(rounds),
  };
  return { session, ownerId, createdAt, endedAt };
}

function byKind(rows: readonly { readonly id: string; readonly ordinal: number; readonly kind: string }[]) {
  const of = (kind: RoundKind) => new Map(rows.filter((row) => row.kind === kind).map((row) => [row.ordinal, row.id]));
  const kinds = Object.keys(noRounds) as RoundKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<RoundKind, Map<number, string>>;
}
