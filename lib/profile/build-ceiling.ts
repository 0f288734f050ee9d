import { shuffled } from '@/lib/statistics/clusters'
import { meanOfColumns } from '@/lib/statistics/columns'
import { MAJORITY } from '@/lib/words/rater'
import { compare, eachSimilarity, sharedFactors } from './build-alignments'
import { estimateReplicated, type Replicated } from './estimate'
import { estimatePanel, type RaterEstimates } from './estimate-panel'
import { majority } from './majority'
import type { Ceiling, RaterInput, Similarities } from './profile'
import type { Study } from './study'

/** Splits of the annotators that are tried: all there are, or so many of them. */
const ANNOTATOR_SPLITS = 10

/** The annotators in the first half: every way to halve them once, or a seeded choice of the ways. */
function halvesOf(annotators: number, seed: number): readonly ReadonlySet<number>[] {
  const size = Math.floor(annotators / 2)
  const ways: number[][] = []
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length === size) ways.push(chosen)
    else for (let next = from; next < annotators && ways.length < 5000; next++) choose(next + 1, [...chosen, next])
  }
  choose(0, [])
  // With an even number each halving comes up twice, once from either side.
  const distinct = annotators % 2 === 0 ? ways.filter((way) => way[0] === 0) : ways
  const order = shuffled(distinct.length, seed)
  return Array.from(order.slice(0, ANNOTATOR_SPLITS), (at) => new Set(distinct[at]))
}

/** The mean of several comparisons, in every replicate as well. */
function meanOf(compared: readonly Replicated[]): Replicated {
  const defined = compared.flatMap(({ value, replicates }) => (value === null ? [] : [{ value, replicates }]))
  if (defined.length === 0) return { value: null, replicates: new Float64Array(0) }
  return {
    value: defined.reduce((sum, { value }) => sum + value, 0) / defined.length,
    replicates: meanOfColumns(defined.map(({ replicates }) => replicates)),
  }
}

function byAnnotators(study: Study, people: readonly RaterInput[]): Ceiling {
  const splits = halvesOf(people.length, study.settings.seed).map((first) => {
    const halves = [people.filter((_, at) => first.has(at)), people.filter((_, at) => !first.has(at))].map(majority)
    const [ones = [], others = []] = estimatePanel(study, halves, { places: [0, 1], comparisons: [] }).scores
    return sharedFactors(study, ones, others)
  })
  return {
    by: 'annotators',
    splits: splits.length,
    factors: splits[0]?.length ?? 0,
    ...eachSimilarity((similarity) =>
      estimateReplicated(study, meanOf(splits.map((shared) => compare(shared, similarity)))),
    ),
  }
}

/** The range that the middle of the splits' values spans, and their mean. */
function spread(values: readonly number[], confidence: number) {
  if (values.length === 0) return { value: null, low: null, high: null }
  const sorted = [...values].sort((x, y) => x - y)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? null
  const value = values.reduce((sum, each) => sum + each, 0) / values.length
  return { value, low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) }
}

function byPrompts(study: Study, { scores }: RaterEstimates): Ceiling {
  const found: Record<keyof Similarities, number[]> = { kendall: [], spearman: [], pearson: [] }
  const splits = (scores[0]?.halves.length ?? 0) / 2
  let factors = 0
  for (let split = 0; split < splits; split++) {
    const both = scores
      .map(({ halves }) => halves.subarray(2 * split, 2 * split + 2))
      .filter((values) => values.every(Number.isFinite))
    factors = Math.max(factors, both.length)
    if (both.length < 3) continue
    const [x, y] = [both.map(([one = 0]) => one), both.map(([, other = 0]) => other)] as const
    const { kendall, spearman, pearson } = eachSimilarity((similarity) => similarity(x, y))
    if (kendall !== null) found.kendall.push(kendall)
    if (spearman !== null) found.spearman.push(spearman)
    if (pearson !== null) found.pearson.push(pearson)
  }
  const of = (name: keyof Similarities) => spread(found[name], study.settings.confidence)
  return { by: 'prompts', splits, factors, kendall: of('kendall'), spearman: of('spearman'), pearson: of('pearson') }
}

/**
 * How alike people's own profiles are: the noise ceiling that a model's alignment is seen against.
 *
 * Split-half: with several annotators the profiles of two halves' majorities, averaged over the ways to halve them, with
 * an interval from resampled prompts; with one annotator the profiles of two random halves of the prompts, 100 times, with
 * the range of the middle 95 % of splits. Halves hold less than the whole, so the ceiling is a careful one. `null` without
 * people.
 */
export function buildCeiling(study: Study, estimates: readonly RaterEstimates[]): Ceiling | null {
  const reference = estimates.find(({ rater }) => rater.id === study.reference?.id)
  if (!reference) return null
  const people = estimates.flatMap(({ rater }) => (rater.kind === 'human' && rater.id !== MAJORITY ? [rater] : []))
  const ceiling = people.length > 1 ? byAnnotators(study, people) : byPrompts(study, reference)
  return ceiling.factors < 3 ? null : ceiling
}
