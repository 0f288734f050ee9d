import { pick, unitColumn } from '@/lib/statistics/columns'
import { conditionNumber } from '@/lib/statistics/condition-number'
import type { Estimate } from '@/lib/statistics/estimate'
import {
  coefficientsOf,
  type Design,
  fitLogistic,
  type LogisticFit,
  lossWithout,
  type Refusal,
} from '@/lib/statistics/logistic'
import { sameSigns } from '@/lib/statistics/sign-codes'
import { benjaminiHochberg } from '@/lib/statistics/significance'
import { type ControlledWeight, type ControlledWeights, SCALES, type Scale } from './analysis'
import { estimateOf, type TestedEstimate, testOf } from './estimate'
import type { RaterInput } from './profile'
import { chooseFactors, columnOf, decidedPlaces, dropCollinear } from './regression-rows'
import type { Study } from './study'

/** The strength of the L2 penalty: that of one more pair or so per factor, and weights stay finite. */
const PENALTY = 1
const NONE: Estimate = { value: null, low: null, high: null }
const NOT_TESTED: TestedEstimate = { ...NONE, p: null }

const fitOf = (fit: LogisticFit): number => Math.max(0, 1 - fit.logLikelihood / fit.nullLogLikelihood)

/** Why a regression has no weights, as a sentence. */
function explain({ reason, column }: Refusal, labels: readonly string[], n: number): string {
  if (reason === 'empty') return 'No pair that this rater decided has a value for every factor, or no factor is left.'
  if (reason === 'collinear')
    return `“${labels[column]}” is a sum of other factors on these pairs, so their weights cannot be told apart.`
  return `Some combination of the factors, chiefly “${labels[column]}”, predicts every choice of this rater, so no finite weights are the best ones (perfect separation). With ${n} pairs for ${labels.length} factors this can happen by chance: leave factors out or add pairs.`
}

/** A factor's weight as the only one; `null` where it predicts every choice. */
function aloneOf(design: Design, column: Float64Array, confidence: number) {
  const single = { ...design, columns: [column] }
  if (!fitLogistic(single, { penalty: 0 }).ok) return { alone: NONE, aloneFit: null }
  const fit = fitLogistic(single, { penalty: PENALTY })
  if (!fit.ok) return { alone: NONE, aloneFit: null }
  const [weight] = coefficientsOf(fit)
  return { alone: weight ? estimateOf(weight.value, weight, confidence) : NONE, aloneFit: fitOf(fit) }
}

function controlledWeights(study: Study, same: readonly number[], rater: RaterInput, scale: Scale): ControlledWeights {
  const { confidence } = study.settings
  const { places, cluster, all } = decidedPlaces(study, rater)
  const chosen = chooseFactors(study, same, places)
  const rows = pick(places, chosen.kept)
  const full = chosen.factors.map((factor) => columnOf(study, factor, rows, scale))
  const { factors, columns, omitted } = dropCollinear(chosen.factors, full)
  const labels = factors.map((factor) => study.factors[factor]?.label ?? '')
  const design: Design = {
    columns,
    chosen: pick(rater.choices, pick(study.clusters.order, rows)),
    cluster: pick(cluster, chosen.kept),
  }
  const free = fitLogistic(design, { penalty: 0 })
  const fit = free.ok ? fitLogistic(design, { penalty: PENALTY }) : free
  const coefficients = fit.ok ? coefficientsOf(fit) : columns.map(() => null)
  const tested = coefficients.map((found) => (found ? testOf(found.value, found, confidence) : NOT_TESTED))
  const qs = benjaminiHochberg(tested.map(({ p }) => p))
  const id = (factor: number): string => study.factors[factor]?.id ?? ''
  return {
    rater: rater.id,
    scale,
    n: rows.length,
    of: all,
    penalty: PENALTY,
    prompts: new Set(design.cluster).size,
    iterations: fit.ok ? fit.iterations : 0,
    conditionNumber: columns.length === 0 ? null : finite(conditionNumber(columns.map(unitColumn))),
    fit: fit.ok ? fitOf(fit) : null,
    refused: fit.ok ? null : explain(fit, labels, rows.length),
    omitted: [...chosen.omitted, ...omitted].map(({ factor, reason }) => ({ factor: id(factor), reason })),
    weights: columns.map((column, at): ControlledWeight => {
      const { value, low, high, p } = tested[at] ?? NOT_TESTED
      const errors = coefficients[at]
      return {
        factor: id(factors[at] ?? -1),
        value,
        low,
        high,
        p,
        q: qs[at] ?? null,
        error: errors?.error ?? null,
        robustError: errors ? finite(errors.robustError) : null,
        ...aloneOf(design, column, confidence),
        addedFit: fit.ok ? lossWithout(design, fit, at) / -fit.nullLogLikelihood : null,
      }
    }),
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/**
 * What each factor weighs when all the others are held still, for every rater and on both scales.
 *
 * Logistic regression without intercept of the choice on the signs of all factors, or on their differences in standard
 * deviations; L2 penalty ½·‖β‖²; cluster-robust errors by prompt (METHOD §4). At most 20,000 pairs, of random prompts.
 */
export function buildControlled(study: Study): readonly ControlledWeights[] {
  const same = sameSigns(study.signs)
  return study.raters.flatMap((rater) => SCALES.map((scale) => controlledWeights(study, same, rater, scale)))
}
