-- Judges alone ask for all responses to a prompt: the index for it is no part of an import any more, but made after it (see
-- lib/db/tables/prompt-index.ts). Tables that are there keep one.
DROP INDEX "response_dataset_id_prompt_index_idx";
DO $$
DECLARE
  part regclass;
BEGIN
  FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = '"response"'::regclass LOOP
    EXECUTE format('CREATE INDEX ON %s ("dataset_id", "prompt_index")', part);
  END LOOP;
END $$;
