-- CreateTable
CREATE TABLE "report_version" (
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "draft" JSONB,
    "dataset_version" INTEGER,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("report_id","number")
);

-- What was published so far is the first version of its report.
INSERT INTO "report_version" ("report_id", "number", "title", "note", "payload", "published_at")
SELECT "id", 1, "title", "note", "payload", "published_at" FROM "report";

-- AlterTable
ALTER TABLE "report" RENAME COLUMN "published_at" TO "created_at";
ALTER TABLE "report" DROP COLUMN "title",
DROP COLUMN "note",
DROP COLUMN "payload";

-- AlterTable
ALTER TABLE "share_link" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "password_salt" BYTEA,
ADD COLUMN     "password_hash" BYTEA,
ADD COLUMN     "views" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "share_link_id_key" ON "share_link"("id");

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Values that the application never writes are refused by the database as well.
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_password" CHECK (("password_salt" IS NULL) = ("password_hash" IS NULL));
