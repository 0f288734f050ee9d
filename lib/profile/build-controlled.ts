import { clusterErrors, stackRows } from '@/lib/statistics/cluster-errors'
import type { Sample } from '@/lib/statistics/clusters'
import { pick } from '@/lib/statistics/columns'
import { benjaminiHochberg } from '@/lib/statistics/significance'
import {
  type ControlledDifference,
  type ControlledTable,
  type FactorCorrelation,
  type Omitted,
  SCALES,
  type Scale,
} from './analysis'
import { estimateWith, NOT_TESTED, PENALTY, type Regression, solve, weigh } from './controlled-fit'
import { authorsOf, type KnownAuthors, strengthsAt, withKnownAuthors } from './held-authors'
import type { RaterInput } from './profile'
import {
  chooseFactors,
  columnOf,
  commonChoices,
  decidedPlaces,
  independentColumns,
  knownPlaces,
  mostPairs,
} from './regression-rows'
import type { Study } from './study'

/** Decided pairs from which a rater has a say in which factors are compared, whatever the others decided. */
const ENOUGH = 100

type Row = { readonly rater: RaterInput; readonly sample: Sample }

/** One table in the making: what all its regressions have in common. */
type Plan = {
  readonly study: Study
  readonly scale: Scale
  readonly authors: KnownAuthors | null
  readonly most: number
}

const sampleOf = ({ study, authors, most }: Plan, choices: Int8Array): Sample =>
  withKnownAuthors(authors, decidedPlaces(study, choices, most))

/** The columns of strengths, if they are held still, and then the factors'. */
function regressionOn({ study, scale, authors }: Plan, { rater, sample }: Row, factors: readonly number[]) {
  const { places, cluster } = sample
  const strengths = strengthsAt(authors, places)
  const regression: Regression = {
    columns: [...strengths.columns, ...factors.map((factor) => columnOf(study, factor, places, scale))],
    chosen: pick(rater.choices, pick(study.clusters.order, places)),
    cluster,
    labels: [...strengths.names, ...factors.map((factor) => study.factors[factor]?.label ?? '')],
  }
  return { regression, authors: strengths.names.length }
}

/** Of these factors those that no rater's pairs make a sum of the others. */
function withoutSums(plan: Plan, rows: readonly Row[], chosen: readonly number[]) {
  let factors = chosen
  const omitted: Omitted[] = []
  for (const row of rows) {
    const { regression, authors } = regressionOn(plan, row, factors)
    const dropped = independentColumns(regression.columns).dropped.flatMap((at) =>
      at < authors ? [] : factors.slice(at - authors, at - authors + 1),
    )
    for (const factor of dropped)
      omitted.push({
        factor: plan.study.factors[factor]?.id ?? '',
        reason: `is a sum of other factors${authors > 0 ? ', or told by who wrote the responses,' : ''} on these pairs`,
      })
    factors = factors.filter((factor) => !dropped.includes(factor))
  }
  return { factors, omitted }
}

/** How much more each factor weighs for a model than for people, both on the pairs that both decided. */
function differencesTo(plan: Plan, reference: RaterInput, rater: RaterInput, factors: readonly number[]) {
  const { study, most } = plan
  const both = commonChoices(reference.choices, rater.choices)
  const sample = knownPlaces(study, factors, sampleOf({ ...plan, most: most / 2 }, both))
  const [ours, theirs] = [reference, rater].map((each) => regressionOn(plan, { rater: each, sample }, factors))
  const none = factors.map(() => ({ n: sample.places.length, model: null, people: null, ...NOT_TESTED }))
  if (!ours || !theirs) return none
  const [people, model] = [solve(ours.regression), solve(theirs.regression)]
  if ('refused' in people || 'refused' in model) return none
  const places = factors.map((_, at) => ({
    one: people.kept.indexOf(ours.authors + at),
    other: model.kept.indexOf(theirs.authors + at),
  }))
  const tested = places.filter(({ one, other }) => one >= 0 && other >= 0)
  const errors = clusterErrors(
    stackRows(people.rows, model.rows),
    tested.map(({ one, other }) => ({ plus: people.kept.length + other, minus: one })),
  )
  return places.map((place) => {
    const error = errors[tested.indexOf(place)]
    const own = {
      people: people.fit.coefficients[place.one] ?? null,
      model: model.fit.coefficients[place.other] ?? null,
    }
    if (!error || own.model === null || own.people === null) return { n: sample.places.length, ...own, ...NOT_TESTED }
    const found = estimateWith(own.model - own.people, error, study.settings.confidence)
    return { n: sample.places.length, ...own, ...found }
  })
}

/** Raters that decided enough pairs to have a say in which factors are compared. */
function largeEnough(rows: readonly Row[]): readonly Row[] {
  const most = Math.max(0, ...rows.map(({ sample }) => sample.places.length))
  return rows.filter(({ sample: { places } }) => places.length >= Math.min(ENOUGH, most / 2) && places.length > 0)
}

function tableOf(plan: Plan, correlation: FactorCorrelation): ControlledTable {
  const { study, scale, authors } = plan
  const { raters, reference, settings } = study
  const all = raters.map((rater): Row => ({ rater, sample: sampleOf(plan, rater.choices) }))
  const large = largeEnough(all)
  const chosen = chooseFactors(
    study,
    correlation,
    large.map(({ rater: { name }, sample }) => ({ name, sample })),
  )
  const rows = large.map(({ rater, sample }) => ({ rater, sample: knownPlaces(study, chosen.factors, sample) }))
  const { factors, omitted } = withoutSums(plan, rows, chosen.factors)
  const ids = factors.map((factor) => study.factors[factor]?.id ?? '')
  const weights = rows.map((row) => {
    const { regression, authors: before } = regressionOn(plan, row, factors)
    const of = { rater: row.rater.id, of: row.sample.all, confidence: settings.confidence }
    return weigh(regression, { ...of, factors: ids, authors: before })
  })
  const models = rows.flatMap(({ rater }) => (rater.kind === 'model' ? [rater] : []))
  const differences = models.flatMap((rater): readonly ControlledDifference[] =>
    reference === null || !rows.some((row) => row.rater === reference)
      ? []
      : differencesTo(plan, reference, rater, factors).map((found, at) => ({
          ...{ rater: rater.id, factor: ids[at] ?? '', q: null },
          ...found,
        })),
  )
  const ps = [...weights.flatMap((each) => each.weights.map(({ p }) => p)), ...differences.map(({ p }) => p)]
  const qs = benjaminiHochberg(ps)
  const q = (rater: number, at: number) => qs[rater * ids.length + at] ?? null
  return {
    ...{ scale, authors: authors?.held ?? null, penalty: PENALTY },
    tests: ps.filter((p) => p !== null).length,
    omitted: [...chosen.omitted, ...omitted],
    absent: all
      .filter(({ rater }) => !rows.some((row) => row.rater === rater))
      .map(({ rater, sample }) => ({ rater: rater.id, decided: sample.places.length })),
    raters: weights.map((each, rater) => ({
      ...each,
      weights: each.weights.map((weight, at) => ({ ...weight, q: q(rater, at) })),
    })),
    differences: differences.map((each, at) => ({ ...each, q: qs[weights.length * ids.length + at] ?? null })),
  }
}

/**
 * What each factor weighs when all the others are held still, for people and every model side by side, on both scales; where
 * responses have authors who meet, also with their strengths held still.
 *
 * Logistic regression without intercept of the choice on the signs of all factors, or on their differences in standard
 * deviations, the same factors for all raters; L2 penalty ½·‖β‖²; CR2 errors by prompt with Satterthwaite's degrees of
 * freedom; Benjamini–Hochberg over all weights and differences of a table (METHOD §4). At most 20,000 pairs of random
 * prompts a rater, down to 5,000 where raters are many.
 */
export function buildControlled(study: Study, correlation: FactorCorrelation): readonly ControlledTable[] {
  const authors = authorsOf(study)
  const most = mostPairs(study.raters.length)
  return [null, ...(authors ? [authors] : [])].flatMap((held) =>
    SCALES.map((scale) => tableOf({ study, scale, authors: held, most }, correlation)),
  )
}
