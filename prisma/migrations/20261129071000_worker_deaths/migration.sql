-- AlterTable
ALTER TABLE "job" ADD COLUMN     "deaths" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "last_end" TEXT;
