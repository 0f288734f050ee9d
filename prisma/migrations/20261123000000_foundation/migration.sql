-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Task" AS ENUM ('summarization', 'helpful', 'document_qa', 'custom');

-- CreateEnum
CREATE TYPE "RaterKind" AS ENUM ('human', 'model');

-- CreateEnum
CREATE TYPE "RaterSetting" AS ENUM ('discrimination', 'generation');

-- CreateEnum
CREATE TYPE "DatasetStatus" AS ENUM ('importing', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "JobKind" AS ENUM ('import', 'measure');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "FactorOrigin" AS ENUM ('computed', 'imported', 'judged', 'custom');

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_file" (
    "upload_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "upload_file_pkey" PRIMARY KEY ("upload_id","position")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "task" "Task" NOT NULL,
    "status" "DatasetStatus" NOT NULL DEFAULT 'importing',
    "sample" TEXT,
    "upload_id" UUID,
    "format" TEXT NOT NULL DEFAULT '',
    "ledger" JSONB NOT NULL DEFAULT '{}',
    "prompts" INTEGER NOT NULL DEFAULT 0,
    "responses" INTEGER NOT NULL DEFAULT 0,
    "pairs" INTEGER NOT NULL DEFAULT 0,
    "content_hash" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prompt" (
    "dataset_id" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "external_id" TEXT,
    "text" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "prompt_pkey" PRIMARY KEY ("dataset_id","index")
);

-- CreateTable
CREATE TABLE "response" (
    "dataset_id" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "prompt_index" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT,
    "author" TEXT,
    "level" SMALLINT,

    CONSTRAINT "response_pkey" PRIMARY KEY ("dataset_id","index")
);

-- CreateTable
CREATE TABLE "pair" (
    "dataset_id" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "prompt_index" INTEGER NOT NULL,
    "a_index" INTEGER NOT NULL,
    "b_index" INTEGER NOT NULL,
    "external_id" TEXT,
    "slices" JSONB,

    CONSTRAINT "pair_pkey" PRIMARY KEY ("dataset_id","index")
);

-- CreateTable
CREATE TABLE "rater" (
    "dataset_id" INTEGER NOT NULL,
    "index" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "RaterKind" NOT NULL,
    "setting" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "rater_pkey" PRIMARY KEY ("dataset_id","index")
);

-- CreateTable
CREATE TABLE "preference" (
    "dataset_id" INTEGER NOT NULL,
    "rater_index" SMALLINT NOT NULL,
    "pair_index" INTEGER NOT NULL,
    "choice" SMALLINT,
    "strength" REAL,
    "raw" TEXT NOT NULL,
    "shown" SMALLINT,
    "swapped" SMALLINT,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("dataset_id","pair_index","rater_index")
);

-- CreateTable
CREATE TABLE "factor" (
    "dataset_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "origin" "FactorOrigin" NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "factor_pkey" PRIMARY KEY ("dataset_id","key","version")
);

-- CreateTable
CREATE TABLE "measurement" (
    "dataset_id" INTEGER NOT NULL,
    "factor_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "values" BYTEA NOT NULL,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("dataset_id","factor_key","version","block")
);

-- CreateTable
CREATE TABLE "rejected_row" (
    "dataset_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,
    "remedy" TEXT NOT NULL,

    CONSTRAINT "rejected_row_pkey" PRIMARY KEY ("dataset_id","position")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "kind" "JobKind" NOT NULL,
    "status" "JobStatus" NOT NULL DEFAULT 'queued',
    "done" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cached_profile" (
    "dataset_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cached_profile_pkey" PRIMARY KEY ("dataset_id","key")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_link" (
    "token_hash" BYTEA NOT NULL,
    "report_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "loaded_sample" (
    "key" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_sample_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "upload_file_upload_id_name_key" ON "upload_file"("upload_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_sample_key" ON "dataset"("sample");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_upload_id_key" ON "dataset"("upload_id");

-- CreateIndex
CREATE INDEX "dataset_created_at_idx" ON "dataset"("created_at");

-- CreateIndex
CREATE INDEX "response_dataset_id_prompt_index_idx" ON "response"("dataset_id", "prompt_index");

-- CreateIndex
CREATE INDEX "pair_dataset_id_a_index_idx" ON "pair"("dataset_id", "a_index");

-- CreateIndex
CREATE INDEX "pair_dataset_id_b_index_idx" ON "pair"("dataset_id", "b_index");

-- CreateIndex
CREATE UNIQUE INDEX "rater_dataset_id_name_kind_setting_key" ON "rater"("dataset_id", "name", "kind", "setting");

-- CreateIndex
CREATE INDEX "job_status_idx" ON "job"("status");

-- CreateIndex
CREATE UNIQUE INDEX "job_dataset_id_kind_key" ON "job"("dataset_id", "kind");

-- CreateIndex
CREATE INDEX "report_dataset_id_idx" ON "report"("dataset_id");

-- CreateIndex
CREATE INDEX "share_link_report_id_idx" ON "share_link"("report_id");

-- AddForeignKey
ALTER TABLE "upload_file" ADD CONSTRAINT "upload_file_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_dataset_id_prompt_index_fkey" FOREIGN KEY ("dataset_id", "prompt_index") REFERENCES "prompt"("dataset_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_dataset_id_a_index_fkey" FOREIGN KEY ("dataset_id", "a_index") REFERENCES "response"("dataset_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_dataset_id_b_index_fkey" FOREIGN KEY ("dataset_id", "b_index") REFERENCES "response"("dataset_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rater" ADD CONSTRAINT "rater_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_dataset_id_rater_index_fkey" FOREIGN KEY ("dataset_id", "rater_index") REFERENCES "rater"("dataset_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_dataset_id_pair_index_fkey" FOREIGN KEY ("dataset_id", "pair_index") REFERENCES "pair"("dataset_id", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor" ADD CONSTRAINT "factor_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_dataset_id_factor_key_version_fkey" FOREIGN KEY ("dataset_id", "factor_key", "version") REFERENCES "factor"("dataset_id", "key", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejected_row" ADD CONSTRAINT "rejected_row_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cached_profile" ADD CONSTRAINT "cached_profile_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Values that the application never writes are refused by the database as well.
ALTER TABLE "preference" ADD CONSTRAINT "preference_choice" CHECK ("choice" BETWEEN -1 AND 1);
ALTER TABLE "preference" ADD CONSTRAINT "preference_orders" CHECK ("shown" BETWEEN -1 AND 2 AND "swapped" BETWEEN -1 AND 2);
ALTER TABLE "rater" ADD CONSTRAINT "rater_setting" CHECK ("setting" IN ('', 'discrimination', 'generation'));
ALTER TABLE "response" ADD CONSTRAINT "response_level" CHECK ("level" BETWEEN 1 AND 5);
