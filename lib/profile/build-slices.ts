import type { CountedEstimate } from '@/lib/statistics/estimate'
import { equalityTest } from '@/lib/statistics/heterogeneity'
import { benjaminiHochberg } from '@/lib/statistics/significance'
import { countSlices, type Sliced, sizesOfSlices, slicedChoices, sliceProducts } from '@/lib/statistics/slice-sums'
import type { SlicedScores, SliceInput, SliceScore, SliceTest } from './analysis'
import { estimateOf } from './estimate'
import { factorScore, scoreInfluence } from './estimators'
import { scoreOf, takesPart } from './statistic'
import type { Study } from './study'

/** Values of a column that are looked at: the most frequent ones. */
const MOST_SLICES = 12
/** A slice with fewer is not scored: its interval would say nothing, and a test of it less. */
const FEWEST_PAIRS = 30
const FEWEST_PROMPTS = 10

type ScoredSlices = {
  readonly scores: readonly CountedEstimate[]
  readonly test: { readonly slices: number; readonly f: number | null; readonly p: number | null }
}

/**
 * A rater's score on one factor in every slice, with cluster-robust intervals, and a test whether they are all the same.
 *
 * Slices may share prompts: the test uses their whole covariance. O(pairs).
 */
function scoreSlices({ settings, clusters }: Study, sliced: Sliced, signs: Uint8Array): ScoredSlices {
  const { estimator, confidence } = settings
  const found = countSlices(sliced, signs).map((counts) => ({ counts, value: factorScore(counts, estimator) }))
  const influences = found.map(({ counts, value }) => (value === null ? [] : scoreInfluence(counts, estimator)))
  const takes = takesPart(scoreOf(0), estimator)
  const { products, prompts, all } = sliceProducts(sliced, signs, influences, takes, clusters)
  const scores = found.map(({ counts: { c, d, tm }, value }, slice): CountedEstimate => {
    const spread = { squares: products[slice]?.[slice] ?? 0, clusters: prompts[slice] ?? 0 }
    return { ...estimateOf(value, spread, confidence), n: c + d + tm }
  })
  const isDefined = (slice: number) => found[slice]?.value !== null
  const values = found.flatMap(({ value }) => value ?? [])
  const correction = all / (all - 1)
  const covariance = products
    .filter((_, i) => isDefined(i))
    .map((row) => row.filter((_, j) => isDefined(j)).map((product) => product * correction))
  const test = equalityTest(values, covariance, all)
  return { scores, test: { slices: values.length, f: test?.f ?? null, p: test?.p ?? null } }
}

function sliceBy(study: Study, input: SliceInput): SlicedScores {
  const counted = sizesOfSlices(input.codes, input.values.length, study.clusters)
  const sizes = counted
    .map((size, code) => ({ value: input.values[code] ?? '', code, ...size }))
    .filter(({ pairs }) => pairs > 0)
    .sort((x, y) => y.pairs - x.pairs || (x.value < y.value ? -1 : 1))
  const shown = sizes.slice(0, MOST_SLICES).map((slice) => ({
    ...slice,
    small: slice.pairs < FEWEST_PAIRS || slice.prompts < FEWEST_PROMPTS,
  }))
  const scored = shown.flatMap((slice, at) => (slice.small ? [] : [{ ...slice, at }]))
  const rank = new Map(scored.map(({ code }, at) => [code, at]))
  const codes = input.codes.map((code) => rank.get(code) ?? -1)
  const scores: SliceScore[] = []
  const tests: SliceTest[] = []
  for (const rater of scored.length < 2 ? [] : study.raters) {
    const sliced = slicedChoices(study.clusters.order, rater.choices, codes, scored.length)
    const found = study.signs.map((signs) => scoreSlices(study, sliced, signs))
    const qs = benjaminiHochberg(found.map(({ test }) => test.p))
    for (const [factor, { scores: own, test }] of found.entries()) {
      const place = { rater: rater.id, factor: study.factors[factor]?.id ?? '' }
      scores.push(...own.map((score, at) => ({ ...place, slice: scored[at]?.at ?? 0, ...score })))
      tests.push({ ...place, ...test, q: qs[factor] ?? null })
    }
  }
  const more = sizes.slice(MOST_SLICES)
  return {
    name: input.name,
    slices: shown.map(({ value, pairs, prompts, small }) => ({ value, pairs, prompts, small })),
    without: input.codes.reduce((sum, code) => sum + Number(code < 0), 0) - study.derived,
    more: { values: more.length, pairs: more.reduce((sum, { pairs }) => sum + pairs, 0) },
    scores,
    tests,
  }
}

/**
 * The scores within the slices of each metadata column, and for every factor a test whether they differ between slices.
 *
 * Only slices of at least 30 pairs and 10 prompts, the twelve largest of a column; Benjamini–Hochberg over the factors of a
 * rater (METHOD §4). O(pairs × raters × factors) for each column.
 */
export function buildSlices(study: Study, slices: readonly SliceInput[]): readonly SlicedScores[] {
  return slices.map((each) => sliceBy(study, each))
}
