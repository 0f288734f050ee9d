-- AlterTable
ALTER TABLE "rater" ADD COLUMN     "details" JSONB;

-- A corrected judge has details and counts down from −1; nobody else does.
ALTER TABLE "rater" DROP CONSTRAINT "rater_setting";
ALTER TABLE "rater" ADD CONSTRAINT "rater_setting" CHECK ("setting" IN ('', 'discrimination', 'generation', 'corrected'));
ALTER TABLE "rater" ADD CONSTRAINT "rater_corrected" CHECK (("setting" = 'corrected') = ("index" < 0) AND ("setting" = 'corrected') = ("details" IS NOT NULL));
