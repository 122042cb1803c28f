import { isBlind } from "@/lib/classroom/rounds";
import type { Session } from "@/lib/classroom/session";
import { openDatabase } from "./database";
import { unlessChanged } from "./sessionCache";

/** One participant among the others. */
export interface Standing {
  readonly score: number;
  /** 1 is best; ties share a rank. */
  readonly rank: number;
  /** How many people are ranked: everybody who was not removed. */
  readonly of: number;
}

interface Score {
  readonly id: string;
  readonly isRemoved: boolean;
  readonly score: number;
}

/** Where a participant stands; for who is not there the place after everybody. */
export async function readStanding(session: Session, participantId: string): Promise<Standing> {
  const { id, phase } = session;
  // Before the close of a vote a score would say what is right.
  const hidden = phase.type === "round" && isBlind(session, phase.exercise) ? phase.roundId : "";
  const scores = await unlessChanged(id, `scores but ${hidden}`, () => readScores(id, hidden));
  const { score = 0 } = scores.get(participantId) ?? {};
  let [above, of] = [0, 0];
  for (const other of scores.values()) {
    if (other.isRemoved) continue;
    of += 1;
    if (other.score > score) above += 1;
  }
  return { score, rank: above + 1, of };
}

/**
 * Everybody's score by participant, added up in the database: a class's answers are not read for one student's sheet.
 * It is the sum of the best points at each node, of a vote the last ones; late answers count once they are accepted.
 */
async function readScores(sessionId: string, hidden: string): Promise<ReadonlyMap<string, Score>> {
  const { prisma } = openDatabase();
  const rows = await prisma.$queryRaw<{ id: string; removedAt: unknown; score: number | bigint }[]>`
    SELECT p."id", p."removedAt", CAST(COALESCE(SUM(b."points"), 0) AS INTEGER) AS "score"
    FROM "Participant" p LEFT JOIN (
      SELECT s."participantId" AS "id", MAX(CASE WHEN s."isBallot" AND EXISTS (
        SELECT 1 FROM "Submission" l
        WHERE l."roundId" = s."roundId" AND l."participantId" = s."participantId" AND l."node" = s."node"
          AND l."turn" > s."turn" AND l."value" IS NOT NULL AND (NOT l."isLate" OR l."acceptedAt" IS NOT NULL)
      ) THEN 0 ELSE s."points" END) AS "points"
      FROM "Submission" s JOIN "Round" r ON r."id" = s."roundId"
      WHERE r."sessionId" = ${sessionId} AND r."kind" = 'live' AND r."id" <> ${hidden} AND (NOT s."isLate" OR s."acceptedAt" IS NOT NULL)
      GROUP BY s."roundId", s."participantId", s."node"
    ) b ON b."id" = p."id"
    WHERE p."sessionId" = ${sessionId}
    GROUP BY p."id", p."removedAt"`;
  return new Map(
    rows.map(({ id, removedAt, score }) => [id, { id, isRemoved: removedAt !== null, score: Number(score) }]),
  );
}
