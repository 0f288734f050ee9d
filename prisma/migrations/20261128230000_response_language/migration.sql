-- CreateTable
CREATE TABLE "response_language" (
    "dataset_id" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "codes" BYTEA NOT NULL,

    CONSTRAINT "response_language_pkey" PRIMARY KEY ("dataset_id","block")
);

-- AddForeignKey
ALTER TABLE "response_language" ADD CONSTRAINT "response_language_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
