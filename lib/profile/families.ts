import { benjaminiHochberg } from '@/lib/statistics/significance'
import type { Family, Profile, RaterSummary } from './profile'
import type { Gap, Score } from './score'

type Uncorrected = Pick<Profile, 'reference' | 'raters' | 'factors' | 'scores' | 'gaps'>
type Corrected = Pick<Profile, 'raters' | 'scores' | 'gaps' | 'families'>

export type Test = { readonly rater: string; readonly factor: string | null; readonly p: number | null }

const familyOf = (tests: readonly Test[]): Family => {
  const known = tests.filter(({ p }) => p !== null)
  return {
    tests: known.length,
    raters: new Set(known.map(({ rater }) => rater)).size,
    factors: new Set(known.flatMap(({ factor }) => factor ?? [])).size,
    orders: known.filter(({ factor }) => factor === null).length,
  }
}

type Uncounted = Pick<Profile, 'factors'>

/** Factors that say what an earlier one says, and the earlier one. */
const twinsOf = ({ factors }: Uncounted): ReadonlyMap<string, string> =>
  new Map(factors.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [[id, sameAs]])))

/** The factor whose test stands for this one's: an earlier one that says the same on every pair, else itself. */
export const testedAs = (profile: Uncounted, factor: string): string => twinsOf(profile).get(factor) ?? factor

const isMain = (reference: string | null, { rater }: Score): boolean => reference === null || rater === reference

/** The tests that the headline chooses from: people's scores, gaps and order effects. */
export function mainTests({ reference, raters, factors, scores, gaps }: Uncorrected): readonly Test[] {
  const twins = twinsOf({ factors })
  const isOwn = ({ factor }: Score | Gap) => !twins.has(factor)
  const orders = raters.flatMap(({ id, orders, side }): Test[] => {
    const p = orders?.firstShown.p ?? side?.p ?? null
    return p === null ? [] : [{ rater: id, factor: null, p }]
  })
  return [...scores.filter((score) => isMain(reference, score) && isOwn(score)), ...gaps.filter(isOwn), ...orders]
}

/** The scores of models and single annotators. */
export function otherTests({
  reference,
  factors,
  scores,
}: Pick<Profile, 'reference' | 'factors' | 'scores'>): readonly Test[] {
  const twins = twinsOf({ factors })
  return scores.filter((score) => !isMain(reference, score) && !twins.has(score.factor))
}

/**
 * Corrects every p over all that a reader chooses from (Benjamini and Hochberg 1995).
 *
 * What people follow, all gaps and all order effects are one family, since the headline is the largest of them; the scores
 * of models and single annotators another. Without people all scores are in the first. A factor that says what an earlier
 * one says on every pair is no test of its own: its q is the earlier one's. O(tests log tests).
 */
export function correctFamilies({ reference, raters, factors, scores, gaps }: Uncorrected): Corrected {
  const twins = twinsOf({ factors })
  const main = mainTests({ reference, raters, factors, scores, gaps })
  const others = otherTests({ reference, factors, scores })
  const qs = new Map([main, others].flatMap((tests) => zip(tests, benjaminiHochberg(tests.map(({ p }) => p)))))
  const own = new Map([...scores, ...gaps].map((each) => [keyOf(each), each]))
  const corrected = <Tested extends Score | Gap>(each: Tested): Tested => {
    const factor = twins.get(each.factor) ?? each.factor
    const test = factor === each.factor ? each : own.get(keyOf({ ...each, factor }))
    return { ...each, q: (test && qs.get(test)) ?? null }
  }
  const orderOf = new Map(
    main.filter(({ factor }) => factor === null).map((test) => [test.rater, qs.get(test) ?? null]),
  )
  return {
    families: { main: familyOf(main), others: familyOf(others) },
    scores: scores.map(corrected),
    gaps: gaps.map(corrected),
    raters: raters.map((rater) => withQ(rater, orderOf.get(rater.id) ?? null)),
  }
}

const keyOf = (test: Score | Gap): string =>
  JSON.stringify([test.rater, test.factor, 'reference' in test ? 'gap' : 'score'])

const zip = (tests: readonly Test[], qs: readonly (number | null)[]): [Test, number | null][] =>
  tests.map((test, at) => [test, qs[at] ?? null])

function withQ(rater: RaterSummary, q: number | null): RaterSummary {
  const { orders, side } = rater
  if (orders) return { ...rater, orders: { ...orders, firstShown: { ...orders.firstShown, q } } }
  return side ? { ...rater, side: { ...side, q } } : rater
}
