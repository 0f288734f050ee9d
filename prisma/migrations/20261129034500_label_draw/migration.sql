-- CreateTable
CREATE TABLE "label_draw" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "prompts" BYTEA NOT NULL,
    "pairs" INTEGER NOT NULL,
    "dataset_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "label_draw_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "label_draw_dataset_id_idx" ON "label_draw"("dataset_id");

-- AddForeignKey
ALTER TABLE "label_draw" ADD CONSTRAINT "label_draw_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
