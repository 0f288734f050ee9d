import { type ExportedPair, listExportedPairs } from '@/lib/db/exported-pair'
import { AppError } from '@/lib/errors'
import { gradedVerdicts } from '@/lib/improve/choice-source'
import { type CorrectedVerdict, type CorrectionRecipe, correctVerdict } from '@/lib/improve/correction-recipe'
import type { RaterInput } from '@/lib/profile/profile'
import { loadPack, type Pack } from '@/lib/profiles/load-pack'
import { type Choice, choiceBySign, MISSING } from '@/lib/words/rater'
import { recipeValues, valuesAt } from './recipe-values'

export type CorrectedPair = {
  readonly pair: ExportedPair
  /** As the file has it; both are `null` where there is none. */
  readonly verdict: Choice | null
  readonly corrected: CorrectedVerdict | null
}

/** Pairs whose texts are in memory at once. */
const BATCH = 200

/**
 * Every pair of a dataset with its judge's verdict before and after a correction that was made elsewhere. `name` is the
 * judge's; the recipe's own unless given. Throws an AppError before the first pair where the recipe cannot be used.
 */
export async function correctDataset(
  datasetId: number,
  recipe: CorrectionRecipe,
  name: string | null = null,
): Promise<{ readonly judge: string; readonly pairs: AsyncGenerator<CorrectedPair> }> {
  const pack = await packOf(datasetId)
  const judge = judgeOf(pack, name ?? recipe.judge)
  const values = await recipeValues(pack, recipe.factors)
  const verdicts = gradedVerdicts(judge)
  async function* pairs(): AsyncGenerator<CorrectedPair> {
    for await (const pair of eachPair(pack)) {
      const { index, a, b } = pair
      const [verdict = Number.NaN, choice = MISSING] = [verdicts[index], judge.choices[index]]
      const isMissing = Number.isNaN(verdict) || choice === MISSING
      yield {
        pair,
        verdict: isMissing ? null : choiceBySign(choice),
        corrected: isMissing
          ? null
          : correctVerdict(recipe, verdict, valuesAt(values, a.index), valuesAt(values, b.index)),
      }
    }
  }
  return { judge: judge.name, pairs: pairs() }
}

export async function packOf(datasetId: number): Promise<Pack> {
  const pack = await loadPack(datasetId)
  if (!pack) throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  return pack
}

export async function* eachPair({ datasetId, input }: Pack): AsyncGenerator<ExportedPair> {
  for (let from = 0; from < input.a.length; from += BATCH)
    yield* await listExportedPairs(datasetId, from, Math.min(from + BATCH, input.a.length))
}

function judgeOf({ input }: Pack, name: string): RaterInput {
  const judges = input.raters.filter(({ setting }) => setting === 'discrimination')
  const judge = judges.find((rater) => rater.name === name)
  if (judge) return judge
  const named = judges.map((rater) => `“${rater.name}”`).join(', ')
  throw new AppError(
    'invalid',
    judges.length === 0
      ? 'These files have no verdicts of a judge to correct.'
      : `These files have no verdicts of “${name}”. They have those of ${named}: choose one with --judge.`,
  )
}
