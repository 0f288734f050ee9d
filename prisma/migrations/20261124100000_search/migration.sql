-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "indexed_prompts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "indexed_responses" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "text_words" (
    "dataset_id" INTEGER NOT NULL,
    "is_prompt" BOOLEAN NOT NULL,
    "index" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "text_words_pkey" PRIMARY KEY ("dataset_id","is_prompt","index")
);

-- CreateIndex
CREATE INDEX "text_words_words_idx" ON "text_words" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "text_words" ADD CONSTRAINT "text_words_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
