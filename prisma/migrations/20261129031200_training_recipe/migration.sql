-- CreateTable
CREATE TABLE "training_recipe" (
    "id" SERIAL NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "recipe" JSONB NOT NULL,
    "dataset_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_recipe_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "training_recipe_dataset_id_name_key" ON "training_recipe"("dataset_id", "name");

-- AddForeignKey
ALTER TABLE "training_recipe" ADD CONSTRAINT "training_recipe_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
