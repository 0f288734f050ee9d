-- CreateTable
CREATE TABLE "measured_sample" (
    "dataset_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "factors" JSONB NOT NULL,
    "prompts" BYTEA NOT NULL,
    "responses" BYTEA NOT NULL,
    "values" BYTEA NOT NULL,

    CONSTRAINT "measured_sample_pkey" PRIMARY KEY ("dataset_id")
);

-- AddForeignKey
ALTER TABLE "measured_sample" ADD CONSTRAINT "measured_sample_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
