import { choiceCodes, countCells, denseCodes, membershipOf, PANEL } from '@/lib/statistics/cells'
import type { Clusters } from '@/lib/statistics/clusters'
import { pickCodes } from '@/lib/statistics/columns'
import { type Group, welchJames } from '@/lib/statistics/heterogeneity'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { inferRatios } from '@/lib/statistics/panel/infer-ratios'
import { keysFor, sumPanel } from '@/lib/statistics/panel-sums'
import { benjaminiHochberg } from '@/lib/statistics/significance'
import { placesOfSlice, sizesOfSlices } from '@/lib/statistics/slice-places'
import type { SlicedScores, SliceInput, SliceScore, SliceTest } from './analysis'
import type { RaterInput } from './profile'
import { inferredOf, pointOf, scoreOf, shareOf } from './statistic'
import type { Study } from './study'

/** Values of a column that are looked at: the most frequent ones. */
const MOST_SLICES = 12
/** A slice with fewer is not scored: its interval would say nothing, and a test of it less. */
const FEWEST_PAIRS = 30
const FEWEST_PROMPTS = 10
/** Prompts with a pair told apart below which a slice's variance is too uncertain to be tested with (METHOD §3). */
const FEWEST_TAKING = 8
const NO_VARIANCE = 1e-14

/** A slice's score and what it brings to the test; `null` where it is left out of it. */
type Scored = { readonly score: Omit<SliceScore, 'rater' | 'factor' | 'slice' | 'q'>; readonly group: Group | null }

function groupOf(found: Inference | null): Group | null {
  if (found === null || found.taking < FEWEST_TAKING || found.error ** 2 < NO_VARIANCE) return null
  return { value: found.value, variance: found.error ** 2, degrees: Math.max(1, found.effective - 1) }
}

/** The pairs of one slice, and every factor's signs on them: the same for all raters. */
type Sliced = { readonly clusters: Pick<Clusters, 'order' | 'starts'>; readonly signs: readonly Uint8Array[] }

function sliceOf({ clusters, signs }: Study, slices: Int16Array, slice: number): Sliced {
  const own = placesOfSlice(slices, slice, clusters)
  return { clusters: own.clusters, signs: signs.map((all) => pickCodes(all, own.places)) }
}

/** The scores of at most four raters on every factor in one slice: by rater, then by factor. */
function scorePanel(study: Study, panel: readonly RaterInput[], { clusters, signs: slice }: Sliced) {
  const { estimator, confidence } = study.settings
  const codes = choiceCodes(
    clusters.order,
    panel.map(({ choices }) => choices),
  )
  const dense = denseCodes(codes)
  const keys = keysFor(clusters)
  const statistics = panel.map((_, place) => scoreOf(place, estimator))
  const roles = statistics.map((each) => each.roles)
  const byFactor = slice.map((signs): readonly Scored[] => {
    const cells = countCells(codes, signs)
    const { scores: sums } = sumPanel(dense, signs, roles, [], clusters, keys)
    const ratios = statistics.flatMap(({ roles, ratio }, place) => {
      const own = sums[place]
      return ratio && own ? [{ roles, ...ratio, sums: own, size: 1 as const }] : []
    })
    const found = ratios.length > 0 ? inferRatios(dense, signs, ratios, clusters, confidence) : null
    return sums.map((own, place) => {
      const { counts, score: value } = pointOf(membershipOf(place, null), cells, estimator)
      const inference = (found ? found[place] : inferMean(own, 1, confidence)) ?? null
      const inferred = estimator === 'accEq' ? shareOf(inferredOf(inference)) : inferredOf(inference)
      const { low, high, p, told, taking, basis } = inferred
      const n = counts.c + counts.d + counts.tm
      return { score: { value, low, high, p, n, told, taking, basis }, group: groupOf(inference) }
    })
  })
  return panel.map((_, place) => byFactor.flatMap((scored) => scored.slice(place, place + 1)))
}

/** The same of all raters, some at a time, since passing over the pairs is what costs. */
const scoreSlice = (study: Study, slice: Sliced): readonly (readonly Scored[])[] =>
  Array.from({ length: Math.ceil(study.raters.length / PANEL) }, (_, at) =>
    scorePanel(study, study.raters.slice(PANEL * at, PANEL * (at + 1)), slice),
  ).flat()

function sliceBy(study: Study, input: SliceInput): SlicedScores {
  const sizes = sizesOfSlices(input.codes, input.values.length, study.clusters)
    .map((size, code) => ({ value: input.values[code] ?? '', code, ...size }))
    .filter(({ pairs }) => pairs > 0)
    .sort((x, y) => y.pairs - x.pairs || (x.value < y.value ? -1 : 1))
  const shown = sizes.slice(0, MOST_SLICES).map((slice) => ({
    ...slice,
    small: slice.pairs < FEWEST_PAIRS || slice.prompts < FEWEST_PROMPTS,
  }))
  const scored = shown.flatMap((slice, at) => (slice.small ? [] : [{ ...slice, at }]))
  const scores: Omit<SliceScore, 'q'>[] = []
  const tests: Omit<SliceTest, 'q'>[] = []
  // Slice by slice, so that the signs of one at a time are in memory.
  const bySlices =
    scored.length < 2 ? [] : scored.map(({ code }) => scoreSlice(study, sliceOf(study, input.codes, code)))
  for (const [place, rater] of scored.length < 2 ? [] : study.raters.entries()) {
    const bySlice = bySlices.map((raters) => raters[place] ?? [])
    for (const [factor, { id }] of study.factors.entries()) {
      const named = { rater: rater.id, factor: id }
      const found = bySlice.flatMap((slice, at) =>
        slice.slice(factor, factor + 1).map((each) => ({ ...each, slice: scored[at]?.at ?? 0 })),
      )
      scores.push(...found.map(({ score, slice }) => ({ ...named, slice, ...score })))
      if ((study.same[factor] ?? -1) >= 0) continue
      const test = welchJames(found.flatMap(({ group }) => group ?? []))
      tests.push({
        ...named,
        without: found.flatMap(({ group, slice }) => (group === null ? [slice] : [])),
        ...{ f: test?.f ?? null, first: test?.first ?? null, second: test?.second ?? null, p: test?.p ?? null },
      })
    }
  }
  const qs = benjaminiHochberg(tests.map(({ p }) => p))
  const isTwin = new Set(study.factors.flatMap(({ id }, factor) => ((study.same[factor] ?? -1) < 0 ? [] : [id])))
  const scoreQs = benjaminiHochberg(scores.map(({ p, factor }) => (isTwin.has(factor) ? null : p)))
  const more = sizes.slice(MOST_SLICES)
  return {
    name: input.name,
    slices: shown.map(({ value, pairs, prompts, small }) => ({ value, pairs, prompts, small })),
    without: input.codes.reduce((sum, code) => sum + Number(code < 0), 0) - study.derived,
    more: { values: more.length, pairs: more.reduce((sum, { pairs }) => sum + pairs, 0) },
    scores: scores.map((score, at) => ({ ...score, q: scoreQs[at] ?? null })),
    tests: tests.map((test, at) => ({ ...test, q: qs[at] ?? null })),
  }
}

/**
 * The scores within the slices of each metadata column, and for every factor a test whether they differ between slices.
 *
 * Scores and intervals as those of the whole (METHOD §3); only slices of at least 30 pairs and 10 prompts, the twelve
 * largest of a column. Welch and James's test of those with at least 8 prompts taking part; Benjamini–Hochberg over all
 * raters and factors of a column, and over its scores; exact twins once. O(pairs × raters × factors) for each column.
 */
export function buildSlices(study: Study, slices: readonly SliceInput[]): readonly SlicedScores[] {
  return slices.map((each) => sliceBy(study, each))
}
