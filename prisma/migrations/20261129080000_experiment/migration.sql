-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'experiment';
ALTER TYPE "RunKind" ADD VALUE 'writing';
ALTER TYPE "RunKind" ADD VALUE 'contests';
ALTER TYPE "RunKind" ADD VALUE 'rewriting';

-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('trying', 'ready', 'developing', 'wording', 'validating', 'chosen', 'testing', 'done', 'stopped', 'failed');

-- CreateTable
CREATE TABLE "experiment" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "status" "ExperimentStatus" NOT NULL DEFAULT 'trying',
    "question" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "parts" BYTEA NOT NULL,
    "dataset_version" INTEGER NOT NULL,
    "estimate" JSONB,
    "development" JSONB,
    "wording" JSONB,
    "wording_frozen_at" TIMESTAMPTZ(3),
    "validation" JSONB,
    "look" INTEGER,
    "opened_at" TIMESTAMPTZ(3),
    "result" JSONB,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "experiment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment_text" (
    "experiment_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "prompt_index" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "values" BYTEA,

    CONSTRAINT "experiment_text_pkey" PRIMARY KEY ("experiment_id","slot","prompt_index")
);

-- CreateTable
CREATE TABLE "test_opening" (
    "dataset_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "experiment_id" UUID NOT NULL,
    "prompts" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "test_opening_pkey" PRIMARY KEY ("dataset_id","number")
);

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "experiment_id" UUID;
ALTER TABLE "job" DROP CONSTRAINT "job_subject";
ALTER TABLE "job" ADD CONSTRAINT "job_subject" CHECK (num_nonnulls("dataset_id", "upload_id", "run_id", "experiment_id") = 1);

-- AlterTable
ALTER TABLE "run" ADD COLUMN     "experiment_id" UUID,
ADD COLUMN     "part" TEXT,
ADD COLUMN     "round" TEXT;

-- CreateIndex
CREATE INDEX "experiment_dataset_id_idx" ON "experiment"("dataset_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_experiment_id_kind_key" ON "job"("experiment_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "run_experiment_id_part_round_key" ON "run"("experiment_id", "part", "round");

-- AddForeignKey
ALTER TABLE "experiment" ADD CONSTRAINT "experiment_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_text" ADD CONSTRAINT "experiment_text_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_opening" ADD CONSTRAINT "test_opening_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "experiment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
