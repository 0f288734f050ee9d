import { benjaminiHochberg } from '@/lib/statistics/benjamini-hochberg'
import { conditionNumber } from '@/lib/statistics/condition-number'
import { type Design, fitLogistic, type LogisticFit, lossWithout, type Refusal } from '@/lib/statistics/logistic'
import type { Estimate } from '@/lib/words/estimate'
import { type ControlledWeight, type ControlledWeights, SCALES, type Scale } from './analysis'
import { studentInterval } from './cluster-robust'
import type { RaterInput } from './profile'
import { chooseFactors, columnOf, decidedPlaces, dropCollinear } from './regression-rows'
import { sameFactors } from './same-factors'
import type { Study } from './study'

/** The strength of the L2 penalty: that of one more pair or so per factor, and weights stay finite. */
const PENALTY = 1
const NONE: Estimate = { value: null, low: null, high: null }

/** A weight with its cluster-robust interval. `studentInterval` takes the variance before its own correction. */
function estimateOf(fit: LogisticFit, column: number, confidence: number) {
  const value = fit.coefficients[column] as number
  const squares = ((fit.robustErrors[column] as number) ** 2 * (fit.clusters - 1)) / fit.clusters
  return { value, ...studentInterval(value, squares, fit.clusters, confidence) }
}

const fitOf = (fit: LogisticFit): number => Math.max(0, 1 - fit.logLikelihood / fit.nullLogLikelihood)

/** Why a regression has no weights, as a sentence. */
function explain({ reason, column }: Refusal, labels: readonly string[], n: number): string {
  if (reason === 'empty') return 'No pair that this rater decided has a value for every factor, or no factor is left.'
  if (reason === 'collinear')
    return `“${labels[column]}” is a sum of other factors on these pairs, so their weights cannot be told apart.`
  return `Some combination of the factors, chiefly “${labels[column]}”, predicts every choice of this rater, so no finite weights are the best ones (perfect separation). With ${n} pairs for ${labels.length} factors this can happen by chance: leave factors out or add pairs.`
}

/** A factor's weight as the only one; `null` where it predicts every choice. */
function aloneOf({ columns, ...rest }: Design, column: number, confidence: number) {
  const single = { ...rest, columns: [columns[column] as Float64Array] }
  if (!fitLogistic(single, { penalty: 0 }).ok) return { alone: NONE, aloneFit: null }
  const fit = fitLogistic(single, { penalty: PENALTY })
  if (!fit.ok) return { alone: NONE, aloneFit: null }
  const { value, low, high } = estimateOf(fit, 0, confidence)
  return { alone: { value, low, high }, aloneFit: fitOf(fit) }
}

function controlledWeights(study: Study, same: readonly number[], rater: RaterInput, scale: Scale): ControlledWeights {
  const { confidence } = study.settings
  const { places, cluster, all } = decidedPlaces(study, rater)
  const chosen = chooseFactors(study, same, places)
  const rows = chosen.kept.map((row) => places[row] as number)
  const full = chosen.factors.map((factor) => columnOf(study, factor, rows, scale))
  const { factors, columns, omitted } = dropCollinear(chosen.factors, full)
  const labels = factors.map((factor) => study.factors[factor]?.label ?? '')
  const design: Design = {
    columns,
    chosen: Int8Array.from(rows, (place) => rater.choices[study.clusters.order[place] as number] as number),
    cluster: chosen.kept.map((row) => cluster[row] as number),
  }
  const free = fitLogistic(design, { penalty: 0 })
  const fit = free.ok ? fitLogistic(design, { penalty: PENALTY }) : free
  const estimates = columns.map((_, at) => (fit.ok ? estimateOf(fit, at, confidence) : { ...NONE, p: null }))
  const qs = benjaminiHochberg(estimates.map(({ p }) => p))
  const id = (factor: number): string => study.factors[factor]?.id ?? ''
  return {
    ...{ rater: rater.id, scale, n: rows.length, of: all, penalty: PENALTY },
    prompts: new Set(design.cluster).size,
    iterations: fit.ok ? fit.iterations : 0,
    conditionNumber: columns.length === 0 ? null : finite(conditionNumber(columns.map(unit))),
    fit: fit.ok ? fitOf(fit) : null,
    refused: fit.ok ? null : explain(fit, labels, rows.length),
    omitted: [...chosen.omitted, ...omitted].map(({ factor, reason }) => ({ factor: id(factor), reason })),
    weights: factors.map((factor, at): ControlledWeight => {
      const { value, low, high, p } = estimates[at] as (typeof estimates)[number]
      return {
        ...{ factor: id(factor), value, low, high, p, q: qs[at] ?? null },
        error: fit.ok ? (fit.errors[at] as number) : null,
        robustError: fit.ok ? finite(fit.robustErrors[at] as number) : null,
        ...aloneOf(design, at, confidence),
        addedFit: fit.ok ? lossWithout(design, fit, at) / -fit.nullLogLikelihood : null,
      }
    }),
  }
}

/** Scaled to length 1, so that a factor which rarely tells responses apart is not taken for one that others hide. */
function unit(column: Float64Array): Float64Array {
  const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0))
  return column.map((value) => value / length)
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/**
 * What each factor weighs when all the others are held still, for every rater and on both scales.
 *
 * Logistic regression without intercept of the choice on the signs of all factors, or on their differences in standard
 * deviations; L2 penalty ½·‖β‖²; cluster-robust errors by prompt (METHOD §4). At most 20,000 pairs, of random prompts.
 */
export function buildControlled(study: Study): readonly ControlledWeights[] {
  const same = sameFactors(study.signs)
  return study.raters.flatMap((rater) => SCALES.map((scale) => controlledWeights(study, same, rater, scale)))
}
