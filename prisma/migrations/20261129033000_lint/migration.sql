-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'lint';

-- AlterTable
ALTER TABLE "dataset_import" ADD COLUMN     "lint" JSONB;
