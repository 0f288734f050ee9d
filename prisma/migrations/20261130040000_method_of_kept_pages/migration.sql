-- What was built by an earlier version of the method can go, since nobody can ask for it. Of what is there nobody knows: it counts as of the present one.
ALTER TABLE "cached_profile" ADD COLUMN "method" INTEGER NOT NULL DEFAULT 11;
ALTER TABLE "cached_profile" ALTER COLUMN "method" DROP DEFAULT;
