import { computedFactors, factorById } from '@/lib/factors/registry'
import { partCode } from '@/lib/improve/experiments/plan'
import { allRows } from '@/lib/improve/factor-model'
import { differencesIn, studyRater, tooFewPairs } from '@/lib/improve/rater-study'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import { fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { MISSING } from '@/lib/words/rater'
import type { Material } from './material'

/**
 * A factor model of people's choices on the development part alone, by factors that can be measured on a new text. `null`
 * where there are too few pairs.
 */
export function fitReward(material: Material, parts: Uint8Array): readonly RecipeFactor[] | null {
  const { source, people } = material
  const code = partCode('development')
  const { prompt } = source.input
  const choices = people.choices.map((choice, pair) => (parts[prompt[pair] ?? 0] === code ? choice : MISSING))
  const learnt = { ...people, choices }
  const ids = new Set<string>(computedFactors.map(({ id }) => id))
  const factors = source.input.factors.filter(({ id }) => ids.has(id))
  const own = { ...source, people: learnt, input: { ...source.input, factors } }
  const settings = { seed: 1, ticked: [], without: [] }
  const study = studyRater(own, learnt, settings)
  if (tooFewPairs(study.table) !== null || study.columns.length === 0) return null
  const { first } = study
  const fit = fitScaled({ columns: differencesIn(study.columns), first }, allRows(first.length), {})
  return study.columns.map(({ factor, label }, at) => ({
    ...{ factor, label, version: factorById(factor)?.version ?? 1, origin: 'computed' as const },
    transform: source.transforms.get(factor) ?? 'none',
    scale: fit.scale[at] ?? 1,
    weight: fit.weights[at] ?? 0,
  }))
}
