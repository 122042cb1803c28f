import { openDatabase } from "./database";
import { Prisma } from "./generated/sqlite/client";

/** What somebody has typed at a node and not sent. */
export interface DraftRecord {
  readonly roundId: string;
  readonly participantId: string;
  readonly node: string;
  readonly text: string;
}

/** Stores a draft in the place of the last one there. */
export async function saveDraft(draft: DraftRecord & { readonly at: number }): Promise<void> {
  const { prisma } = openDatabase();
  const { roundId, participantId, node, text } = draft;
  const at = new Date(draft.at);
  await prisma.draft.upsert({
    where: { roundId_participantId_node: { roundId, participantId, node } },
    update: { text, at },
    create: { roundId, participantId, node, text, at },
    select: { node: true },
  });
}

/** Every draft of a session, or of one of its participants, that stands: what was typed before the last answer at its node was sent is none any more. */
export async function listDrafts(sessionId: string, participantId?: string): Promise<readonly DraftRecord[]> {
  const { prisma } = openDatabase();
  const own = participantId === undefined ? Prisma.empty : Prisma.sql`AND d."participantId" = ${participantId}`;
  return prisma.$queryRaw<DraftRecord[]>`
    SELECT d."roundId", d."participantId", d."node", d."text"
    FROM "Draft" d JOIN "Round" r ON r."id" = d."roundId"
    WHERE r."sessionId" = ${sessionId} ${own} AND NOT EXISTS (
      SELECT 1 FROM "Submission" s
      WHERE s."roundId" = d."roundId" AND s."participantId" = d."participantId" AND s."node" = d."node" AND s."at" >= d."at"
    )`;
}
