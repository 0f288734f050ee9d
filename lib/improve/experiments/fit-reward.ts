import { computedFactors, factorById } from '@/lib/factors/registry'
import type { ChoiceSource } from '@/lib/improve/choice-source'
import { allRows } from '@/lib/improve/factor-model'
import { differencesIn, studyRater, tooFewPairs } from '@/lib/improve/rater-study'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import type { RaterInput } from '@/lib/profile/profile'
import { fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { MISSING } from '@/lib/words/rater'

type IsLearnt = (prompt: number) => boolean

/** People with their choices on some of the prompts alone. */
export const peopleOn = ({ people, input }: ChoiceSource, isLearnt: IsLearnt): RaterInput | null =>
  people && {
    ...people,
    choices: people.choices.map((choice, pair) => (isLearnt(input.prompt[pair] ?? 0) ? choice : MISSING)),
  }

/**
 * A factor model of people's choices on some of the prompts, by factors that can be measured on a new text. `null` without
 * people, or where they decided too few pairs of these prompts.
 */
export function fitReward(source: ChoiceSource, isLearnt: IsLearnt): readonly RecipeFactor[] | null {
  const { input } = source
  const learnt = peopleOn(source, isLearnt)
  if (!learnt) return null
  const ids = new Set<string>(computedFactors.map(({ id }) => id))
  const factors = input.factors.filter(({ id }) => ids.has(id))
  const own = { ...source, people: learnt, input: { ...input, factors } }
  const study = studyRater(own, learnt, { seed: 1, ticked: [], without: [] })
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
