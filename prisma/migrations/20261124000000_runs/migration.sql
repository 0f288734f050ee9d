ALTER TABLE "factor" ADD COLUMN "details" JSONB;

CREATE TYPE "RunKind" AS ENUM ('factors', 'discrimination', 'generation');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('trying', 'ready', 'running', 'paused', 'finishing', 'done', 'stopped', 'failed');

-- CreateEnum
CREATE TYPE "CallState" AS ENUM ('done', 'cached', 'unreadable', 'failed', 'skipped');

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('pending', 'read', 'unreadable', 'failed');

-- CreateEnum
-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "kind" "RunKind" NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'trying',
    "name" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "groups" BYTEA NOT NULL,
    "block_size" INTEGER NOT NULL,
    "planned" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cached" INTEGER NOT NULL DEFAULT 0,
    "unreadable" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL DEFAULT 0,
    "output_tokens" BIGINT NOT NULL DEFAULT 0,
    "cost" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "estimate" JSONB,
    "note" TEXT,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "resumed_at" TIMESTAMPTZ(3),
    "resumed_from" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_block" (
    "run_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "run_block_pkey" PRIMARY KEY ("run_id","index")
);

-- CreateTable
CREATE TABLE "run_call" (
    "run_id" UUID NOT NULL,
    "stage" SMALLINT NOT NULL,
    "target" INTEGER NOT NULL,
    "variant" SMALLINT NOT NULL,
    "state" "CallState" NOT NULL,
    "answer_key" BYTEA,
    "note" TEXT,

    CONSTRAINT "run_call_pkey" PRIMARY KEY ("run_id","stage","target","variant")
);

-- CreateTable
CREATE TABLE "answer" (
    "key" BYTEA NOT NULL,
    "state" "AnswerState" NOT NULL,
    "worker" INTEGER NOT NULL,
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "raw" TEXT NOT NULL DEFAULT '',
    "value" JSONB,
    "reason" TEXT,
    "requests" INTEGER NOT NULL DEFAULT 1,
    "counted" INTEGER NOT NULL DEFAULT 0,
    "repaired" BOOLEAN NOT NULL DEFAULT false,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "milliseconds" INTEGER NOT NULL DEFAULT 0,
    "fingerprint" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "run_batch" (
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "batch_id" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'preparing',
    "keys" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_batch_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateTable
CREATE TABLE "worker" (
    "id" SERIAL NOT NULL,
    "endpoints" TEXT[],
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "endpoint_limit" (
    "endpoint" TEXT NOT NULL,
    "limit" DOUBLE PRECISION NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cut_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "endpoint_limit_pkey" PRIMARY KEY ("endpoint")
);

-- CreateTable
CREATE TABLE "endpoint_probe" (
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "capabilities" JSONB NOT NULL,
    "probed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "endpoint_probe_pkey" PRIMARY KEY ("endpoint","model")
);

-- CreateTable
CREATE TABLE "model_price" (
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "input" DOUBLE PRECISION NOT NULL,
    "output" DOUBLE PRECISION NOT NULL,
    "batch" DOUBLE PRECISION NOT NULL DEFAULT 0.5,

    CONSTRAINT "model_price_pkey" PRIMARY KEY ("endpoint","model")
);

-- CreateTable
CREATE TABLE "judge_template" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "template" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "judge_template_pkey" PRIMARY KEY ("key","version")
);

-- CreateIndex
CREATE INDEX "run_dataset_id_idx" ON "run"("dataset_id");

-- CreateIndex
CREATE INDEX "run_status_idx" ON "run"("status");


-- CreateIndex
CREATE INDEX "run_call_run_id_state_idx" ON "run_call"("run_id", "state");

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_block" ADD CONSTRAINT "run_block_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_call" ADD CONSTRAINT "run_call_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_batch" ADD CONSTRAINT "run_batch_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
