import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { prettifyError, ZodError } from 'zod'
import { listEveryRater } from '@/lib/db/rater'
import { type TrainingRecipe, trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { readRecipe, recipeAddress } from '@/lib/improve/training/recipe-address'
import { loadRecipes } from '@/lib/improvements/load-recipes'
import { selectTraining } from '@/lib/improvements/select-training'
import { openTrainingFile, openTrainingFiles } from '@/lib/improvements/write-training-file'
import { Problem } from '../problem.mjs'
import type { TrainingCommand } from './training-command'

/** Writes a training file: into a folder, or as a zip to whoever takes the parts. What became of the pairs goes beside it. */
export async function writeTraining(
  command: TrainingCommand,
  dataset: number,
  print: (parts: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const recipe = await recipeOf(command, dataset)
  const selected = await selectTraining(dataset, recipe)
  if (!selected) throw new Problem(`There is no imported dataset ${dataset}.`)
  const { ledger } = selected.preview
  const counts = Object.entries(ledger).map(([outcome, count]) => `${outcome} ${count}`)
  if (command.folder === null) await print(openTrainingFile(selected, recipe, 'all').chunks)
  else {
    await mkdir(command.folder, { recursive: true })
    for (const { name, parts } of openTrainingFiles(selected, recipe))
      await pipeline(Readable.from(parts), createWriteStream(path.join(command.folder, name)))
  }
  console.error(counts.join(' · '))
}

async function recipeOf({ recipe, changes }: TrainingCommand, dataset: number): Promise<TrainingRecipe> {
  try {
    const address = new URLSearchParams(await addressOf(dataset, recipe))
    const replaced = new Set(changes.map(([name]) => name))
    for (const name of replaced) address.delete(name)
    for (const [name, value] of changes)
      address.append(name, name === 'source' ? await sourceNamed(dataset, value) : value)
    return readRecipe(address)
  } catch (error) {
    if (error instanceof ZodError) throw new Problem(`That is no recipe of a training file.\n${prettifyError(error)}`)
    throw error
  }
}

async function addressOf(dataset: number, recipe: TrainingCommand['recipe']): Promise<string> {
  if (recipe === null) return ''
  if ('address' in recipe) return recipe.address
  if ('json' in recipe) return recipeAddress(trainingRecipeSchema.parse(recipe.json))
  const saved = await loadRecipes(dataset)
  const found = saved.find(({ name }) => name === recipe.name)
  if (found) return recipeAddress(found.recipe)
  const names = saved.map(({ name }) => name).join(', ') || 'none saved'
  throw new Problem(`There is no file and no saved recipe ${recipe.name} (${names}).`)
}

/** A source with its rater by id, as addresses have it; on the command line raters have names. */
async function sourceNamed(dataset: number, given: string): Promise<string> {
  if (given.startsWith('experiment:')) return given
  const [, kind = '', named = ''] = /^(?:(people|own|rater):)?(.*)$/s.exec(given) ?? []
  if (kind === '' && named === 'people') return 'people'
  const raters = await listEveryRater(dataset)
  const found = raters.find(
    ({ index, name, kind: of }) =>
      (name === named || `r${index}` === named) && (kind === '' || (of === 'human') === (kind === 'people')),
  )
  if (!found)
    throw new Problem(`This dataset has no rater ${named}; it has ${raters.map(({ name }) => name).join(', ')}.`)
  return `${kind === '' ? (found.kind === 'human' ? 'people' : 'rater') : kind}:r${found.index}`
}
