-- Lists of texts by word take the place of a copy of each text's words: see lib/db/search. They are made anew in the
-- background; until then searches read the texts.
DROP TABLE "text_words";
CREATE TABLE "text_words" (
    "dataset_id" INTEGER NOT NULL,
    "is_prompt" BOOLEAN NOT NULL,
    "row" INTEGER NOT NULL,
    "first" INTEGER NOT NULL,
    "words" BYTEA NOT NULL,
    "places" BYTEA NOT NULL,

    CONSTRAINT "text_words_pkey" PRIMARY KEY ("dataset_id","is_prompt","row","first")
) PARTITION BY LIST ("dataset_id");

UPDATE "dataset" SET "indexed_prompts" = 0, "indexed_responses" = 0;
INSERT INTO "job" ("id", "kind", "dataset_id")
SELECT gen_random_uuid(), 'index', "id" FROM "dataset" WHERE "status" = 'ready'
ON CONFLICT ("dataset_id", "kind") DO UPDATE SET "status" = 'queued', "attempts" = 0, "deaths" = 0, "retry_at" = NULL,
  "error" = NULL, "finished_at" = NULL;
