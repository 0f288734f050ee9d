import {
  type Counts,
  choiceCodes,
  countCells,
  type DenseCodes,
  denseCodes,
  membershipOf,
  PANEL,
} from '@/lib/statistics/cells'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { inferRatios } from '@/lib/statistics/panel/infer-ratios'
import { covarianceOf } from '@/lib/statistics/panel/kept-sums'
import { type KeptSums, keysFor, sumPanel } from '@/lib/statistics/panel-sums'
import type { PromptSums } from '@/lib/statistics/prompt-sums'
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
  const statistics: Statistics = {
    scores: panel.map((_, place) => scoreOf(place, estimator)),
    gaps: wanted.comparisons
      .filter(({ isPaired }) => isPaired)
      .map(({ place, other }) => ({
        gap: pairedGap(place, other, estimator),
        one: scoreOf(place, estimator, other),
        other: scoreOf(other, estimator, place),
      })),
    direction: IS_NO_DIRECTION.includes(estimator) ? panel.map((_, place) => scoreOf(place, 'tau14')) : [],
  }
  const drawing = study.resampling.replicates === 0 ? null : drawScores(study, wanted.places)
  const keys = keysFor(clusters)
  const byFactor = signs.map((own) => {
    const found = inferAll(study, dense, own, statistics, keys)
    const { kept } = found
    const columns = drawing?.columns({ kept, codes, signs: own }) ?? []
    const cells = countCells(codes, own)
    const point = (place: number, other: number | null) => pointOf(membershipOf(place, other), cells, estimator)
    const score = (inference: Inference | null | undefined): Inferred =>
      estimator === 'accEq' ? shareOf(inferredOf(inference ?? null)) : inferredOf(inference ?? null)
    const scores = wanted.places.map((place): Inferred & Point => {
      const own = score(found.scores[place])
      const tested = found.direction[place] ?? found.scores[place]
      const { p = null, basis = 'nothing' } = tested ?? {}
      return { ...own, p, basis, ...point(place, null) }
    })
    let next = 0
    const gaps = wanted.comparisons.map(({ place, other, isPaired }): GapEstimate => {
      const { counts } = point(place, isPaired ? other : null)
      const size = { n: pairsOf(counts), coverage: coverageOf(counts) }
      if (!isPaired)
        return {
          ...unpairedDifference(
            score(found.scores[place]),
            score(found.scores[other]),
            (estimator === 'accEq' ? 0.25 : 1) * covarianceOf(kept, place, other, clusters.starts.length - 1),
            confidence,
          ),
          ...size,
          coverage: Math.min(size.coverage, coverageOf(point(other, null).counts)),
        }
      const { gap = null, one = null, other: two = null } = found.gaps[next] ?? {}
      const { size: most = 2 } = statistics.gaps[next++]?.gap ?? {}
      return { ...gapEstimate(gap, score(one), score(two), most), ...size }
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

/** A gap on common pairs and both scores on them. */
type Compared<Each> = { readonly gap: Each; readonly one: Each; readonly other: Each }

/** Of each rater of a panel and each comparison, in their order. */
type OfPanel<Each> = {
  readonly scores: readonly Each[]
  readonly gaps: readonly Compared<Each>[]
  /** What says which way a score points, where its own 0 does not. */
  readonly direction: readonly Each[]
}
type Statistics = OfPanel<Statistic>

/** What may be concluded of each statistic of one factor, with the panel's sums by prompt. */
function inferAll(
  { settings: { confidence }, clusters }: Study,
  dense: DenseCodes,
  signs: Uint8Array,
  statistics: Statistics,
  keys: Int32Array,
): OfPanel<Inference | null> & { readonly kept: KeptSums } {
  const rolesOf = ({ roles }: Statistic) => roles
  const common = statistics.gaps.map(({ gap, one }) => ({ gap: gap.roles, own: one.roles }))
  const sum = (some: readonly Statistic[], pairs: typeof common) =>
    sumPanel(dense, signs, some.map(rolesOf), pairs, clusters, keys)
  const direction = statistics.direction.length === 0 ? [] : sum(statistics.direction, []).scores
  // The keys that stay are those of the scores.
  const { scores, gaps, kept } = sum(statistics.scores, common)
  const found = inferEach(dense, signs, clusters, confidence, [
    ...statistics.scores.map((statistic, at) => ({ statistic, sums: scores[at] })),
    ...statistics.direction.map((statistic, at) => ({ statistic, sums: direction[at] })),
    ...statistics.gaps.flatMap((each, at) =>
      (['gap', 'one', 'other'] as const).map((what) => ({ statistic: each[what], sums: gaps[at]?.[what] })),
    ),
  ])
  const next = found.values()
  const take = (): Inference | null => next.next().value ?? null
  return {
    kept,
    scores: statistics.scores.map(take),
    direction: statistics.direction.map(take),
    gaps: statistics.gaps.map(() => ({ gap: take(), one: take(), other: take() })),
  }
}

type Summed = { readonly statistic: Statistic; readonly sums: PromptSums | undefined }

/** What may be concluded of each: of means by itself, of ratios together, since passing over the pairs is what costs. */
function inferEach(
  dense: DenseCodes,
  signs: Uint8Array,
  clusters: Study['clusters'],
  confidence: number,
  summed: readonly Summed[],
): readonly (Inference | null)[] {
  const ratios = summed.flatMap(({ statistic: { roles, ratio, size }, sums }) =>
    ratio && sums ? [{ roles, ...ratio, sums, size }] : [],
  )
  const inferred = inferRatios(dense, signs, ratios, clusters, confidence).values()
  return summed.map(({ statistic: { ratio, size }, sums }) => {
    if (!sums) return null
    return ratio ? (inferred.next().value ?? null) : inferMean(sums, size, confidence)
  })
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
