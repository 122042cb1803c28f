-- Columns are added in place: no table is copied, however many answers it holds.

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "participantId" TEXT,
    "secretHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Link_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Link_secretHash_key" ON "Link"("secretHash");

-- CreateIndex
CREATE INDEX "Link_sessionId_idx" ON "Link"("sessionId");

-- AlterTable
ALTER TABLE "Seat" ADD COLUMN "linkId" TEXT CONSTRAINT "Seat_linkId_fkey" REFERENCES "Link" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "bannedAt" DATETIME;
ALTER TABLE "Participant" ADD COLUMN "isAwaited" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Participant" ADD COLUMN "extraTime" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Participant" ADD COLUMN "team" INTEGER;
ALTER TABLE "Participant" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'live';

-- DropIndex
DROP INDEX "Round_sessionId_ordinal_key";

-- CreateIndex
CREATE UNIQUE INDEX "Round_sessionId_ordinal_kind_key" ON "Round"("sessionId", "ordinal", "kind");

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN "acceptedAt" DATETIME;
ALTER TABLE "Submission" ADD COLUMN "isBallot" BOOLEAN NOT NULL DEFAULT false;
