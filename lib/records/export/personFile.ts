import { blindRounds } from "@/lib/classroom/rounds";
import { forStudent, type Judgement } from "@/lib/grading/judgement";
import { openDatabase } from "../database";
import { readSession } from "../sessions";
import { participantData } from "./everything";
import type { ExportFile } from "./exportFile";

/**
 * All that is kept of one participant, as a file; null where there is no such participant. For the participant without
 * what is the host's alone, and without what is right in a vote that is going on.
 */
export async function personFile(
  code: string,
  participantId: string,
  { forOwner }: { readonly forOwner: boolean },
): Promise<ExportFile | null> {
  const read = await readSession(code);
  const participant = read && (await readData(read.session.id, participantId));
  if (!read || !participant) return null;
  const { session } = read;
  const hidden = blindRounds(session);
  const { submissions, ...rest } = participant;
  const everything = {
    format: "chalkgrad-participant",
    formatVersion: 1,
    session: { code: session.code, title: session.title, createdAt: read.createdAt, endedAt: read.endedAt },
    participant: rest,
    submissions: submissions.map(({ judgement, ...answer }) => {
      // Written by this code from a Judgement, in the same column.
      const judged = JSON.parse(judgement) as Judgement;
      if (!forOwner) return { ...answer, judgement: judged };
      const { id, roundId, node, turn, text, at, isLate, acceptedAt } = answer;
      const own = { id, roundId, node, turn, text, at, isLate, acceptedAt };
      const isOpen = !hidden.has(roundId) && (!isLate || acceptedAt !== null);
      return isOpen ? { ...own, points: answer.points, judgement: forStudent(judged) } : own;
    }),
    log: await logOf(session.id, participantId),
  };
  const body = JSON.stringify(everything, null, 1);
  return { name: `chalkgrad-${code}-${participantId.slice(0, 8)}.json`, type: "application/json", body };
}

async function readData(sessionId: string, id: string) {
  const { prisma } = openDatabase();
  return prisma.participant.findUnique({
    where: { id, sessionId },
    select: {
      id: true,
      name: true,
      idNumber: true,
      email: true,
      joinedAt: true,
      removedAt: true,
      bannedAt: true,
      team: true,
      extraTime: true,
      // When each browser took the seat; the secrets stay where they are.
      seats: { select: { createdAt: true, revokedAt: true } },
      ...participantData,
    },
  });
}

async function logOf(sessionId: string, participantId: string) {
  const { prisma } = openDatabase();
  return prisma.logEntry.findMany({
    where: { sessionId, detail: { contains: participantId } },
    orderBy: { at: "asc" },
    select: { at: true, type: true },
  });
}
