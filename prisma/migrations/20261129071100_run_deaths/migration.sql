-- AlterTable
ALTER TABLE "run" ADD COLUMN     "deaths" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "died_at" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "last_end" TEXT;

-- AlterTable
ALTER TABLE "worker" ADD COLUMN     "runs" UUID[];
