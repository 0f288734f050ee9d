import type { Metadata } from 'next'
import { Suspense } from 'react'
import { deleteRecipeAction, saveRecipeAction } from '@/app/datasets/[datasetId]/improve/training/actions'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { FileAmplified, FileAmplifiedPlaceholder } from '@/components/training/file-amplified'
import { NoChoices } from '@/components/training/no-choices'
import { recipeIn, settleRecipe } from '@/components/training/training-address'
import { TrainingBuilder } from '@/components/training/training-builder'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { recipeAddress } from '@/lib/improve/training/recipe-address'
import { loadRecipes } from '@/lib/improvements/load-recipes'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

export const metadata: Metadata = { title: 'Training data' }

export default async function TrainingPage({
  params,
  searchParams,
}: PageProps<'/datasets/[datasetId]/improve/training'>) {
  const id = numberIn((await params).datasetId)
  const query = await searchParams
  const column = typeof query.column === 'string' ? query.column : null
  const choices = await inProfileThread('loadTrainingChoices', id, column)
  if (!choices) return <NotReady dataset={await unreadyIn(params)} />
  if (choices.people.length + choices.judges.length === 0) return <NoChoices datasetId={id} />
  const asked = recipeIn(query)
  const { recipe, lacks } = settleRecipe(asked.recipe, choices)
  const [file, recipes] = await Promise.all([inProfileThread('loadTraining', id, recipe), loadRecipes(id)])
  if (!file) return <NotReady dataset={await unreadyIn(params)} />
  return (
    <TrainingBuilder
      {...{ datasetId: id, version: choices.version, choices, column, recipe, file, recipes }}
      onSave={saveRecipeAction}
      onRemove={deleteRecipeAction}
      lacks={asked.problem === null ? lacks : [asked.problem, ...lacks]}
      amplified={
        <Suspense key={recipeAddress(recipe)} fallback={<FileAmplifiedPlaceholder />}>
          <Amplified datasetId={id} recipe={recipe} />
        </Suspense>
      }
    />
  )
}

async function Amplified({ datasetId, recipe }: { readonly datasetId: number; readonly recipe: TrainingRecipe }) {
  const found = await inProfileThread('loadFileAmplification', datasetId, recipe)
  return <FileAmplified found={found} balance={recipe.balance} />
}
