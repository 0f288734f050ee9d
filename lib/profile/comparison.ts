import type { CountedEstimate } from '@/lib/statistics/estimate'
import type { Basis } from '@/lib/statistics/jackknife'
import type { RaterSetting } from '@/lib/words/rater'
import { mainTests, otherTests, type Test } from './families'
import type { ModelCeiling, Profile, Similarities } from './profile'
import type { Gap, Score } from './score'
import { ceilingWith } from './shown-models'

/** A factor score or a gap as an overview of many datasets draws it. */
export type ComparedNumber = CountedEstimate & {
  readonly p: number | null
  readonly q: number | null
  readonly basis?: Basis
}

export type ComparedModel = {
  readonly rater: string
  readonly name: string
  readonly setting: RaterSetting | null
  readonly corrected?: true
  /** Factors that people and the model both have a score for. */
  readonly common: number
  readonly alignment: Similarities
  /** Against half of the annotators, beside their other half; `null` where that cannot be known. */
  readonly ceiling: Pick<ModelCeiling, 'model' | 'people' | 'difference'> | null
  /** Both in the order of the factors. */
  readonly scores: readonly ComparedNumber[]
  readonly gaps: readonly ComparedNumber[]
}

/** What remains of a profile when many are seen at once. */
export type ComparedProfile = {
  readonly factors: readonly { readonly id: string; readonly label: string }[]
  /** How many annotators the people's scores are the majority of. */
  readonly annotators: number
  readonly people: readonly ComparedNumber[]
  readonly models: readonly ComparedModel[]
  /** For each model that both judged and wrote: alignment when it judges minus alignment when it writes. */
  readonly settings: readonly { readonly name: string; readonly alignment: Similarities }[]
  readonly families: Profile['families']
  /** Every p of these two families: what a page of many datasets corrects over. */
  readonly tests: { readonly main: readonly number[]; readonly others: readonly number[] }
}

const ABSENT: ComparedNumber = { value: null, low: null, high: null, n: 0, p: null, q: null }

/** Six decimals: more than any interval is worth, and a third of the bytes. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)))

const estimate = ({ value, low, high }: Similarities['kendall']) => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
})

// p and q stay whole: they decide.
const compared = (value: number | null, { low, high, n, p, q, basis }: Score | Gap): ComparedNumber => ({
  ...{ ...estimate({ value, low, high }), n, p, q },
  ...(basis && { basis }),
})

const known = (tests: readonly Test[]): readonly number[] => tests.flatMap(({ p }) => p ?? [])

const similarities = ({ kendall, spearman, pearson }: Similarities): Similarities => ({
  kendall: estimate(kendall),
  spearman: estimate(spearman),
  pearson: estimate(pearson),
})

/**
 * The part of a profile that an overview of many datasets draws: people's and models' factor scores, gaps, alignments and
 * the noise ceiling, without counts, agreements and what concerns one dataset only.
 *
 * Numbers are rounded to six decimals, but for p and q. Of factors that say the same, only the first is kept, as on a dataset's own page. A
 * score or gap that does not exist has `value` null and n 0. `null` when the profile lacks people or a model: then there is
 * nothing to compare. O(raters × factors).
 *
 * @example comparedProfile(buildProfile(peopleOnly, settings)) // null
 */
export function comparedProfile(profile: Profile): ComparedProfile | null {
  const people = profile.raters.find(({ id }) => id === profile.reference)
  const raters = profile.raters.filter(({ kind }) => kind === 'model')
  if (!people || raters.length === 0) return null
  const factors = profile.factors.filter(({ sameAs }) => sameAs === null)
  const place = (rater: string, factor: string) => `${rater} ${factor}`
  const scores = new Map(profile.scores.map((each) => [place(each.rater, each.factor), compared(each.score, each)]))
  const gaps = new Map(profile.gaps.map((each) => [place(each.rater, each.factor), compared(each.gap, each)]))
  const along = (numbers: ReadonlyMap<string, ComparedNumber>, rater: string) =>
    factors.map(({ id }) => numbers.get(place(rater, id)) ?? ABSENT)
  return {
    factors: factors.map(({ id, label }) => ({ id, label })),
    annotators: people.of ?? 1,
    people: along(scores, people.id),
    models: raters.flatMap(({ id, name, setting, corrected }) => {
      const alignment = profile.alignments.find(({ rater }) => rater === id)
      if (!alignment) return []
      const beside = ceilingWith(profile, id)
      const ceiling = beside && {
        model: similarities(beside.model),
        people: similarities(beside.people),
        difference: similarities(beside.difference),
      }
      const own = {
        rater: id,
        name,
        setting,
        ...(corrected && { corrected }),
        common: alignment.factors,
        alignment: similarities(alignment),
      }
      return [{ ...own, ceiling, scores: along(scores, id), gaps: along(gaps, id) }]
    }),
    settings: profile.generationGaps.map(({ name, alignment }) => ({ name, alignment: similarities(alignment) })),
    families: profile.families,
    tests: { main: known(mainTests(profile)), others: known(otherTests(profile)) },
  }
}
