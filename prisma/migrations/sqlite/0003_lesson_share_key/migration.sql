-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN "shareKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_shareKey_key" ON "Lesson"("shareKey");
