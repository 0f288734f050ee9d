-- Rows that come by the million get tables of each dataset's own: see lib/db/tables. What is there stays where it is, as the
-- one table of the datasets that were there. Numbers without a gap take the place of foreign keys: see lib/db/bulk.ts.
ALTER TABLE "prompt" DROP CONSTRAINT "prompt_dataset_id_fkey";
ALTER TABLE "response" DROP CONSTRAINT "response_dataset_id_fkey";
ALTER TABLE "response" DROP CONSTRAINT "response_dataset_id_prompt_index_fkey";
ALTER TABLE "pair" DROP CONSTRAINT "pair_dataset_id_fkey";
ALTER TABLE "pair" DROP CONSTRAINT "pair_dataset_id_a_index_fkey";
ALTER TABLE "pair" DROP CONSTRAINT "pair_dataset_id_b_index_fkey";
ALTER TABLE "preference" DROP CONSTRAINT "preference_dataset_id_rater_index_fkey";
ALTER TABLE "preference" DROP CONSTRAINT "preference_dataset_id_pair_index_fkey";

-- Nothing asks for the pairs of a response.
DROP INDEX "pair_dataset_id_a_index_idx";
DROP INDEX "pair_dataset_id_b_index_idx";

-- One each: what is read back of it is word for word what a dataset's own table is made with.
ALTER TABLE "preference" DROP CONSTRAINT "preference_orders",
  ADD CONSTRAINT "preference_shown" CHECK ("shown" BETWEEN -1 AND 2),
  ADD CONSTRAINT "preference_swapped" CHECK ("swapped" BETWEEN -1 AND 2);

ALTER TABLE "prompt" RENAME TO "prompt_before";
ALTER TABLE "response" RENAME TO "response_before";
ALTER TABLE "pair" RENAME TO "pair_before";
ALTER TABLE "preference" RENAME TO "preference_before";
ALTER TABLE "prompt_before" RENAME CONSTRAINT "prompt_pkey" TO "prompt_before_pkey";
ALTER TABLE "response_before" RENAME CONSTRAINT "response_pkey" TO "response_before_pkey";
ALTER TABLE "pair_before" RENAME CONSTRAINT "pair_pkey" TO "pair_before_pkey";
ALTER TABLE "preference_before" RENAME CONSTRAINT "preference_pkey" TO "preference_before_pkey";
ALTER INDEX "response_dataset_id_prompt_index_idx" RENAME TO "response_before_dataset_id_prompt_index_idx";

CREATE TABLE "prompt" (LIKE "prompt_before" INCLUDING CONSTRAINTS, CONSTRAINT "prompt_pkey" PRIMARY KEY ("dataset_id", "index")) PARTITION BY LIST ("dataset_id");
CREATE TABLE "response" (LIKE "response_before" INCLUDING CONSTRAINTS, CONSTRAINT "response_pkey" PRIMARY KEY ("dataset_id", "index")) PARTITION BY LIST ("dataset_id");
CREATE TABLE "pair" (LIKE "pair_before" INCLUDING CONSTRAINTS, CONSTRAINT "pair_pkey" PRIMARY KEY ("dataset_id", "index")) PARTITION BY LIST ("dataset_id");
CREATE TABLE "preference" (LIKE "preference_before" INCLUDING CONSTRAINTS, CONSTRAINT "preference_pkey" PRIMARY KEY ("dataset_id", "pair_index", "rater_index")) PARTITION BY LIST ("dataset_id");
CREATE INDEX "response_dataset_id_prompt_index_idx" ON "response"("dataset_id", "prompt_index");

-- A dataset whose first import is still to come gets its tables then.
DO $$
DECLARE
  kept text;
  name text;
BEGIN
  SELECT string_agg("id"::text, ', ') INTO kept FROM "dataset" d
  WHERE EXISTS (SELECT FROM "prompt_before" p WHERE p."dataset_id" = d."id");
  FOREACH name IN ARRAY ARRAY['prompt', 'response', 'pair', 'preference'] LOOP
    IF kept IS NULL THEN
      EXECUTE format('DROP TABLE %I', name || '_before');
    ELSE
      EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES IN (%s)', name, name || '_before', kept);
    END IF;
  END LOOP;
END $$;
