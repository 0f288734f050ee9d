-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "plan" JSONB;
