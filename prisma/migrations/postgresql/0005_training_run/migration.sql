-- AlterTable
ALTER TABLE "SessionExercise" ADD COLUMN     "run" TEXT;
