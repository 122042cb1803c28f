-- DropIndex
DROP INDEX "Round_sessionId_ordinal_key";

-- AlterTable
ALTER TABLE "Seat" ADD COLUMN     "linkId" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "bannedAt" TIMESTAMP(3),
ADD COLUMN     "extraTime" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "isAwaited" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "team" INTEGER;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'live';

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "acceptedAt" TIMESTAMP(3),
ADD COLUMN     "isBallot" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "participantId" TEXT,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Link_secretHash_key" ON "Link"("secretHash");

-- CreateIndex
CREATE INDEX "Link_sessionId_idx" ON "Link"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Round_sessionId_ordinal_kind_key" ON "Round"("sessionId", "ordinal", "kind");

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
