import { openDatabase } from "./database";

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

/** Every draft of a session, and when it was typed. */
export async function listDrafts(sessionId: string): Promise<readonly (DraftRecord & { readonly at: Date })[]> {
  const { prisma } = openDatabase();
  return prisma.draft.findMany({
    where: { round: { sessionId } },
    select: { roundId: true, participantId: true, node: true, text: true, at: true },
  });
}
