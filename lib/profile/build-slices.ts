import { benjaminiHochberg } from '@/lib/statistics/benjamini-hochberg'
import type { SlicedScores, SliceInput, SliceScore, SliceTest } from './analysis'
import type { ScoredSlices } from './slice-scores'
import { scoreSlices, slicedChoices } from './slice-scores'
import type { Study } from './study'

/** Values of a column that are looked at: the most frequent ones. */
const MOST_SLICES = 12
/** A slice with fewer is not scored: its interval would say nothing, and a test of it less. */
const FEWEST_PAIRS = 30
const FEWEST_PROMPTS = 10

/** Pairs and prompts of every value of a column. */
function sizesOf({ clusters }: Study, { values, codes }: SliceInput) {
  const pairs = new Int32Array(values.length)
  const prompts = new Int32Array(values.length)
  const last = new Int32Array(values.length).fill(-1)
  const { order, starts, groupOf } = clusters
  for (let prompt = 0; prompt < groupOf.length; prompt++)
    for (let place = starts[prompt] as number; place < (starts[prompt + 1] as number); place++) {
      const code = codes[order[place] as number] as number
      if (code < 0) continue
      pairs[code] = (pairs[code] as number) + 1
      if (last[code] !== prompt) prompts[code] = (prompts[code] as number) + 1
      last[code] = prompt
    }
  return values.map((value, code) => ({ value, code, pairs: pairs[code] as number, prompts: prompts[code] as number }))
}

function sliceBy(study: Study, input: SliceInput): SlicedScores {
  const sizes = sizesOf(study, input)
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
    const sliced = slicedChoices(study, rater.choices, codes, scored.length)
    const found = study.signs.map((signs): ScoredSlices => scoreSlices(study, sliced, signs))
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
