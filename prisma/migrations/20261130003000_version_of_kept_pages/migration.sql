-- What was built of an earlier version of a dataset can go. Of what is there nobody knows which version it is of: it goes with the present one.
ALTER TABLE "cached_profile" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;
UPDATE "cached_profile" SET "version" = "dataset"."version" FROM "dataset" WHERE "dataset"."id" = "cached_profile"."dataset_id";
ALTER TABLE "cached_profile" ALTER COLUMN "version" DROP DEFAULT;
