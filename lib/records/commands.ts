import type { Effect, Session } from "@/lib/classroom/session";
import { NUMBERS_VERSION } from "@/lib/grading/numbers";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";
import { toColumns } from "./exerciseColumns";
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

/**
 * Commits a command in one transaction: the session where it still has the version before, what the effects say, the
 * receipt and the log. False where another process was faster or the event was already carried out: nothing is stored.
 */
export async function commitCommand(commit: {
  readonly before: Session;
  readonly after: Session;
  readonly effects: readonly Effect[];
  readonly receipt: EventReceipt | null;
  readonly log: { readonly id: string; readonly type: string; readonly detail: string };
  readonly at: number;
}): Promise<boolean> {
  const { prisma } = openDatabase();
  const { before, after, effects, receipt, log } = commit;
  const at = new Date(commit.at);
  const isEnding = before.phase.type !== "ended" && after.phase.type === "ended";
  try {
    await prisma.$transaction([
      ...(receipt ? [prisma.receipt.create({ data: { ...receipt, at }, select: { eventId: true } })] : []),
      prisma.session.update({
        where: { id: before.id, version: before.version },
        data: { version: after.version, state: writeState(after), ...(isEnding ? { endedAt: at } : {}) },
        select: { id: true },
      }),
      ...effects.map((effect) => store(prisma, { effect, after, at })),
      prisma.logEntry.create({ data: { ...log, sessionId: before.id, at }, select: { id: true } }),
    ]);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
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
      const columns = { ...toColumns(exercise), revision: exercise.revision };
      return prisma.sessionExercise.upsert({
        where: { sessionId_ordinal: { sessionId: after.id, ordinal: effect.exercise } },
        update: columns,
        create: { sessionId: after.id, ordinal: effect.exercise, ...columns },
        select: { ordinal: true },
      });
    }
  }
}
