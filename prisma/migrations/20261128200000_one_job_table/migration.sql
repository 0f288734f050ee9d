-- Every kind of work is a row of one table. A new value of an enum cannot be used in the transaction that adds it.
CREATE TYPE "JobKind_new" AS ENUM ('import', 'measure', 'index', 'profile', 'fetch', 'run_end');
ALTER TABLE "job" ALTER COLUMN "kind" TYPE "JobKind_new" USING ("kind"::text::"JobKind_new");
DROP TYPE "JobKind";
ALTER TYPE "JobKind_new" RENAME TO "JobKind";

-- AlterTable
ALTER TABLE "job" ALTER COLUMN "dataset_id" DROP NOT NULL,
ADD COLUMN     "upload_id" UUID,
ADD COLUMN     "run_id" UUID,
ADD COLUMN     "started_done" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "retry_at" TIMESTAMPTZ(3),
ADD COLUMN     "note" TEXT;

-- A job is about one thing.
ALTER TABLE "job" ADD CONSTRAINT "job_subject" CHECK (num_nonnulls("dataset_id", "upload_id", "run_id") = 1);

-- Fetches keep what they are; how far they are is their job's.
INSERT INTO "job" ("id", "kind", "upload_id", "status", "done", "total", "started_done", "attempts", "note", "error", "created_at", "started_at", "finished_at")
SELECT gen_random_uuid(), 'fetch', "upload_id", "status", "done", "total", "started_done", "attempts", "note", "error", "created_at", "started_at", "finished_at" FROM "fetch";

-- DropIndex
DROP INDEX "fetch_status_idx";

-- AlterTable
ALTER TABLE "fetch" DROP COLUMN "attempts",
DROP COLUMN "done",
DROP COLUMN "error",
DROP COLUMN "finished_at",
DROP COLUMN "note",
DROP COLUMN "started_at",
DROP COLUMN "started_done",
DROP COLUMN "status",
DROP COLUMN "total";

-- Texts that wait for the search index are a job too, and so are ends of runs; the latter are put there by whoever works
-- on runs.
INSERT INTO "job" ("id", "kind", "dataset_id")
SELECT gen_random_uuid(), 'index', "id" FROM "dataset"
WHERE "status" = 'ready' AND ("indexed_prompts" < "prompts" OR "indexed_responses" < "responses");

-- CreateIndex
CREATE UNIQUE INDEX "job_upload_id_kind_key" ON "job"("upload_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "job_run_id_kind_key" ON "job"("run_id", "kind");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The workers hear of what waits when the transaction that put it there is through: see lib/db/listen.ts.
CREATE FUNCTION "wake_workers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('proclivity', TG_TABLE_NAME);
  RETURN NULL;
END $$;
CREATE TRIGGER "job_wakes" AFTER INSERT OR UPDATE OF "status" ON "job"
FOR EACH ROW WHEN (NEW."status" = 'queued') EXECUTE FUNCTION "wake_workers"();
CREATE TRIGGER "run_wakes" AFTER INSERT OR UPDATE OF "status" ON "run"
FOR EACH ROW WHEN (NEW."status" IN ('trying', 'running', 'finishing')) EXECUTE FUNCTION "wake_workers"();

-- pg-boss held messages that named jobs, and nothing else: each job that waits, or that nobody is at, is a row of its own
-- and is found by it.
DROP SCHEMA IF EXISTS "pgboss" CASCADE;
