import { type Counts, choiceCodes, countCells, denseCodes, membershipOf, PANEL } from '@/lib/statistics/cells'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { inferRatio } from '@/lib/statistics/jackknife-ratio'
import { covarianceOf } from '@/lib/statistics/kept-sums'
import { type KeptSums, sumAndKeep } from '@/lib/statistics/prompt-sums'
import type { Estimator } from '@/lib/words/score'
import { drawScores, type Replicates } from './bootstrap'
import { type GapEstimate, gapEstimate, unpairedDifference } from './gap-estimate'
import type { RaterInput } from './profile'
import {
  type Inferred,
  inferredOf,
  type Point,
  pairedGap,
  pointOf,
  type Statistic,
  scoreOf,
  shareOf,
} from './statistic'
import type { Study } from './study'

/** A rater's score on a factor: its counts, what may be concluded, and its values when prompts are drawn again. */
export type ScoreEstimate = Inferred & Point & Replicates

/** A rater's score on every factor, and for a model its gap to the reference. */
export type RaterEstimates = {
  readonly rater: RaterInput
  readonly scores: readonly ScoreEstimate[]
  readonly gaps: readonly GapEstimate[]
}

/** Estimators whose 0 is no border between following and avoiding: that is τ14's to say. */
const IS_NO_DIRECTION: readonly Estimator[] = ['tau10', 'tau23', 'accEq']

/** Two raters of a panel, by place, whose scores are compared: on the pairs both decided, or each on its own. */
type Comparison = { readonly place: number; readonly other: number; readonly isPaired: boolean }

export type PanelEstimates = {
  /** By place of the panel, then by factor. */
  readonly scores: readonly (readonly ScoreEstimate[])[]
  /** By comparison, then by factor. */
  readonly gaps: readonly (readonly GapEstimate[])[]
}

type Wanted = { readonly places: readonly number[]; readonly comparisons: readonly Comparison[] }

/** Scores and gaps of a panel of at most four raters, for every factor. O(pairs × factors). */
export function estimatePanel(study: Study, panel: readonly RaterInput[], wanted: Wanted): PanelEstimates {
  const { settings, clusters, signs } = study
  const { estimator, confidence } = settings
  const codes = choiceCodes(
    clusters.order,
    panel.map(({ choices }) => choices),
  )
  const dense = denseCodes(codes)
  const paired = wanted.comparisons.filter(({ isPaired }) => isPaired)
  const direction = IS_NO_DIRECTION.includes(estimator) ? wanted.places.map((place) => scoreOf(place, 'tau14')) : []
  const statistics: readonly Statistic[] = [
    ...panel.map((_, place) => scoreOf(place, estimator)),
    ...paired.flatMap(({ place, other }) => [
      pairedGap(place, other, estimator),
      scoreOf(place, estimator, other),
      scoreOf(other, estimator, place),
    ]),
    ...direction,
  ]
  const drawing = study.resampling.replicates === 0 ? null : drawScores(study, wanted.places)
  const byFactor = signs.map((own) => {
    const { found, kept } = inferAll(study, dense, own, statistics)
    const columns = drawing?.columns({ kept, codes, signs: own }) ?? []
    const cells = countCells(codes, own)
    const point = (place: number, other: number | null) => pointOf(membershipOf(place, other), cells, estimator)
    const score = (inference: Inference | null | undefined): Inferred =>
      estimator === 'accEq' ? shareOf(inferredOf(inference ?? null)) : inferredOf(inference ?? null)
    const scores = wanted.places.map((place, at): Inferred & Point => {
      const own = score(found[place])
      const tested = direction.length > 0 ? found[statistics.length - direction.length + at] : found[place]
      const { p = null, basis = 'nothing' } = tested ?? {}
      return { ...own, p, basis, ...point(place, null) }
    })
    let next = panel.length
    const gaps = wanted.comparisons.map(({ place, other, isPaired }): GapEstimate => {
      const { counts } = point(place, isPaired ? other : null)
      const size = { n: pairsOf(counts), coverage: coverageOf(counts) }
      if (!isPaired)
        return {
          ...unpairedDifference(
            score(found[place]),
            score(found[other]),
            (estimator === 'accEq' ? 0.25 : 1) * covarianceOf(kept, place, other, clusters.starts.length - 1),
            confidence,
          ),
          ...size,
          coverage: Math.min(size.coverage, coverageOf(point(other, null).counts)),
        }
      const [gap, one, two] = [found[next], found[next + 1], found[next + 2]]
      next += 3
      return { ...gapEstimate(gap ?? null, score(one), score(two), statistics[next - 3]?.size ?? 2), ...size }
    })
    return { scores, gaps, columns }
  })
  const replicates = drawing?.scores(byFactor.flatMap(({ columns }) => columns))
  return {
    scores: wanted.places.map((_, at) =>
      byFactor.flatMap(({ scores }, factor) =>
        scores.slice(at, at + 1).map((score) => ({ ...score, ...(replicates?.[at]?.[factor] ?? NO_REPLICATES) })),
      ),
    ),
    gaps: wanted.comparisons.map((_, at) => byFactor.flatMap(({ gaps }) => gaps.slice(at, at + 1))),
  }
}

const pairsOf = ({ c, d, tm }: Counts): number => c + d + tm
const coverageOf = (counts: Counts): number => (counts.c + counts.d) / Math.max(1, pairsOf(counts))

const NO_REPLICATES: Replicates = { replicates: new Float64Array(0) }

/** What may be concluded of each statistic of one factor, with the sums by prompt of the panel's scores where these are means. */
function inferAll(
  { settings, clusters }: Study,
  dense: ReturnType<typeof denseCodes>,
  signs: Uint8Array,
  statistics: readonly Statistic[],
): { readonly found: readonly (Inference | null)[]; readonly kept: KeptSums } {
  const { confidence } = settings
  const { sums, kept } = sumAndKeep(
    dense,
    signs,
    statistics.map(({ roles }) => roles),
    clusters,
  )
  const found = statistics.map(({ roles, ratio, size }, at) => {
    const own = sums[at]
    if (own === undefined) return null
    return ratio === null
      ? inferMean(own, size, confidence)
      : inferRatio(dense, signs, { roles, ...ratio }, own, clusters, size, confidence)
  })
  return { found, kept }
}

/** Every rater's scores, and models' gaps to the reference; three raters and the reference at a time. */
export function estimateRaters(study: Study): readonly RaterEstimates[] {
  const { raters, reference } = study
  const lead = reference === null ? [] : [reference]
  const others = raters.filter((rater) => rater !== reference)
  const size = PANEL - lead.length
  const panels = Math.max(1, Math.ceil(others.length / size))
  const estimates = Array.from({ length: panels }, (_, at) =>
    estimateSome(study, lead, others.slice(size * at, size * (at + 1)), at === 0),
  ).flat()
  return raters.flatMap((rater) => estimates.find((each) => each.rater === rater) ?? [])
}

function estimateSome(
  study: Study,
  lead: readonly RaterInput[],
  others: readonly RaterInput[],
  withLead: boolean,
): readonly RaterEstimates[] {
  const panel = [...lead, ...others]
  const scored = withLead ? panel : others
  const compared = lead.length === 0 ? [] : others.filter(({ kind }) => kind === 'model')
  const { scores, gaps } = estimatePanel(study, panel, {
    places: scored.map((rater) => panel.indexOf(rater)),
    comparisons: compared.map((rater) => ({
      place: panel.indexOf(rater),
      other: 0,
      isPaired: rater.setting !== 'generation',
    })),
  })
  return scored.map((rater, at) => ({
    rater,
    scores: scores[at] ?? [],
    gaps: (compared.includes(rater) && gaps[compared.indexOf(rater)]) || [],
  }))
}
