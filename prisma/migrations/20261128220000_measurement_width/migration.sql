-- AlterTable
ALTER TABLE "measurement" ADD COLUMN     "width" SMALLINT NOT NULL DEFAULT 4;
