-- CreateTable
CREATE TABLE "packed_column" (
    "dataset_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "packed_column_pkey" PRIMARY KEY ("dataset_id","version","name","part")
);

-- AddForeignKey
ALTER TABLE "packed_column" ADD CONSTRAINT "packed_column_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Read in one go: compressing them would cost more time than their few bytes do.
ALTER TABLE "packed_column" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
