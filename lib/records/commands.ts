import type { Effect } from "@/lib/classroom/command";
import type { Session } from "@/lib/classroom/session";
import { NUMBERS_VERSION } from "@/lib/grading/numbers";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";
import { toColumns } from "./exerciseColumns";
import type { Prisma } from "./generated/sqlite/client";
import { writeState } from "./sessionState";

/** A client's event as it is remembered: the same again is answered the same. */
export interface EventReceipt {
  readonly seatId: string;
  readonly eventId: string;
  readonly payloadHash: string;
  /** JSON of the acknowledgement. */
  readonly reply: string;
}

/** The receipt of an event that was carried out before. */
export async function findReceipt(
  seatId: string,
  eventId: string,
): Promise<{ readonly payloadHash: string; readonly reply: string } | null> {
  const { prisma } = openDatabase();
  return prisma.receipt.findUnique({
    where: { seatId_eventId: { seatId, eventId } },
    select: { payloadHash: true, reply: true },
  });
}

/** What is stored with every order: its receipt, unless nobody's event ordered it, and a line of the session's log. */
export interface OrderRecord {
  readonly sessionId: string;
  readonly receipt: EventReceipt | null;
  readonly log: { readonly id: string; readonly type: string; readonly detail: string };
  readonly at: number;
}

/**
 * Commits an order in one transaction, with its receipt and the log of it. False where a unique key or a version
 * already stands: the event was carried out before, a name is taken, or another process was faster; nothing is stored.
 */
export async function commitOrder(
  { sessionId, receipt, log, at: time }: OrderRecord,
  operations: (prisma: Client, at: Date) => readonly Prisma.PrismaPromise<unknown>[],
): Promise<boolean> {
  const { prisma } = openDatabase();
  const at = new Date(time);
  try {
    await prisma.$transaction([
      ...(receipt ? [prisma.receipt.create({ data: { ...receipt, at }, select: { eventId: true } })] : []),
      ...operations(prisma, at),
      prisma.logEntry.create({ data: { ...log, sessionId, at }, select: { id: true } }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Commits a command: the session where it still has the version before, and what the effects say. False as `commitOrder`. */
export function commitCommand(
  order: OrderRecord,
  {
    before,
    after,
    effects,
    dealt,
  }: {
    readonly before: Session;
    readonly after: Session;
    readonly effects: readonly Effect[];
    /** The participants of each team, where teams were dealt anew; null otherwise. */
    readonly dealt: readonly (readonly string[])[] | null;
  },
): Promise<boolean> {
  const isEnding = before.phase.type !== "ended" && after.phase.type === "ended";
  return commitOrder(order, (prisma, at) => [
    prisma.session.update({
      where: { id: before.id, version: before.version },
      data: { version: after.version, state: writeState(after), ...(isEnding ? { endedAt: at } : {}) },
      select: { id: true },
    }),
    ...effects.map((effect) => store(prisma, { effect, after, at })),
    ...(dealt ? deal(prisma, after.id, dealt) : []),
  ]);
}

function deal(prisma: Client, sessionId: string, teams: readonly (readonly string[])[]) {
  return [
    prisma.participant.updateMany({ where: { sessionId }, data: { team: null } }),
    ...teams.flatMap((ids, team) =>
      ids.length === 0 ? [] : prisma.participant.updateMany({ where: { id: { in: [...ids] } }, data: { team } }),
    ),
  ];
}

type Client = ReturnType<typeof openDatabase>["prisma"];

function store(prisma: Client, change: { readonly effect: Effect; readonly after: Session; readonly at: Date }) {
  const { effect, after, at } = change;
  switch (effect.type) {
    case "roundOpened": {
      const numbersVersion = after.exercises[effect.exercise]?.rules.drawsNumbers ? NUMBERS_VERSION : null;
      return prisma.round.create({
        data: {
          id: effect.roundId,
          sessionId: after.id,
          ordinal: effect.exercise,
          kind: effect.kind,
          isOpen: true,
          openedAt: at,
          numbersVersion,
        },
        select: { id: true },
      });
    }
    case "roundReopened":
      return prisma.round.update({
        where: { id: effect.roundId },
        data: { isOpen: true, closedAt: null },
        select: { id: true },
      });
    case "roundClosed":
      return prisma.round.update({
        where: { id: effect.roundId },
        data: { isOpen: false, closedAt: at },
        select: { id: true },
      });
    case "exerciseChanged": {
      const exercise = after.exercises[effect.exercise];
      if (!exercise) throw new Error(`no exercise ${effect.exercise} after a command that changed it`);
      const run = exercise.run && JSON.stringify(exercise.run);
      const columns = { ...toColumns(exercise), revision: exercise.revision, run };
      return prisma.sessionExercise.upsert({
        where: { sessionId_ordinal: { sessionId: after.id, ordinal: effect.exercise } },
        update: columns,
        create: { sessionId: after.id, ordinal: effect.exercise, ...columns },
        select: { ordinal: true },
      });
    }
  }
}
