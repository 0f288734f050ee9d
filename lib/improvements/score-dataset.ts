import type { ExportedPair } from '@/lib/db/exported-pair'
import { listResponses } from '@/lib/db/stored-texts'
import type { ModelRecipe } from '@/lib/improve/model-recipe'
import { probabilityOf, rewardOf, type Weighed } from '@/lib/improve/recipe-factors'
import type { Pack } from '@/lib/profiles/load-pack'
import { eachPair, packOf } from './correct-dataset'
import { type RecipeValues, recipeValues, valuesAt } from './recipe-values'

export type ScoredPair = {
  readonly pair: ExportedPair
  /** Rewards of the two responses: only their difference means anything. */
  readonly a: Weighed
  readonly b: Weighed
  /** That the first is chosen. */
  readonly probability: number
}

/** Every pair of a dataset with the rewards of a factor model that was made elsewhere. */
export async function scorePairs(datasetId: number, model: ModelRecipe): Promise<AsyncGenerator<ScoredPair>> {
  const pack = await packOf(datasetId)
  const values = await recipeValues(pack, model.factors)
  const known = differenceOf(model, values)
  async function* pairs(): AsyncGenerator<ScoredPair> {
    for await (const pair of eachPair(pack)) yield { pair, ...known(pair.a.index, pair.b.index) }
  }
  return pairs()
}

/** Where one of two responses lacks a value, the factor adds nothing to either: as the model was made. */
function differenceOf({ factors }: ModelRecipe, values: RecipeValues) {
  return (first: number, second: number) => {
    const [one, other] = [valuesAt(values, first), valuesAt(values, second)]
    for (const at of factors.keys()) {
      if (!Number.isNaN(one[at]) && !Number.isNaN(other[at])) continue
      one[at] = Number.NaN
      other[at] = Number.NaN
    }
    const [a, b] = [rewardOf(factors, one), rewardOf(factors, other)]
    return { a, b, probability: probabilityOf(a.value - b.value) }
  }
}

export type BestResponse = {
  readonly prompt: string
  readonly response: string
  readonly reward: number
  readonly missing: number
  /** Of so many different responses to the prompt. */
  readonly of: number
}

const BATCH = 256

/** Of the responses in pairs of each prompt the one with the largest reward, the first of several; in their order. */
export async function bestResponses(datasetId: number, model: ModelRecipe): Promise<AsyncGenerator<BestResponse>> {
  const pack = await packOf(datasetId)
  const values = await recipeValues(pack, model.factors)
  const best = new Map([...bestOf(pack, model, values).values()].map((each) => [each.response, each]))
  async function* responses(): AsyncGenerator<BestResponse> {
    const last = Math.max(-1, ...best.keys())
    for (let from = 0; from <= last; from += BATCH)
      for (const { index, prompt, text } of await listResponses(datasetId, from, from + BATCH)) {
        const found = best.get(index)
        if (!found) continue
        const { value, missing } = found.reward
        yield { prompt, response: text, reward: value, missing, of: found.of }
      }
  }
  return responses()
}

type Best = { readonly response: number; readonly reward: Weighed; readonly of: number }

function bestOf({ input }: Pack, { factors }: ModelRecipe, values: RecipeValues): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>()
  const seen = new Set<number>()
  for (const [pair, prompt] of input.prompt.entries())
    for (const response of [input.a[pair] ?? 0, input.b[pair] ?? 0]) {
      if (seen.has(response)) continue
      seen.add(response)
      const reward = rewardOf(factors, valuesAt(values, response))
      const before = best.get(prompt)
      const isBetter = !before || reward.value > before.reward.value
      best.set(prompt, { ...(isBetter ? { response, reward } : before), of: (before?.of ?? 0) + 1 })
    }
  return best
}
