-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "planned" JSONB;
