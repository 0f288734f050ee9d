import { type Sample, sampleDecided } from '@/lib/statistics/clusters'
import { pick, standardised } from '@/lib/statistics/columns'
import { gram, invert } from '@/lib/statistics/matrix'
import { knownByAll, signsAt, tellingAt } from '@/lib/statistics/sign-codes'
import type { FactorCorrelation, Omitted, Scale } from './analysis'
import type { ProfileSettings, StudyInput } from './profile'
import { makeStudy, type Study } from './study'

/** Decided pairs that all regressions of a table take together, and the most and the least that one may take. */
const PAIRS_IN_ALL = 60_000
const MOST_PAIRS = 20_000
const LEAST_PAIRS = 5_000
/** Share of the pairs on which a factor may have no value: such pairs are left out for all factors. */
const MOST_MISSING = 0.2
/** Pairs a factor must tell apart: with fewer its weight is an accident (Peduzzi et al. 1996 on events per variable). */
export const FEWEST_TOLD = 20
/** Prompts with such a pair: a variance between prompts needs some. */
const FEWEST_PROMPTS = 5
/** τ_b from which two factors say the same: what one adds to the other rests on a handful of pairs. */
const TWINS = 0.98
const NO_SIGNS = new Uint8Array(0)

/** Pairs a regression may take, where so many stand beside each other. */
export const mostPairs = (regressions: number): number =>
  Math.round(Math.min(MOST_PAIRS, Math.max(LEAST_PAIRS, PAIRS_IN_ALL / regressions)))

/** The places of decided pairs (choices of ±1), of all prompts or of as many random ones as hold the most pairs allowed. */
export const decidedPlaces = ({ clusters, settings }: Study, choices: Int8Array, most: number): Sample =>
  sampleDecided(clusters, choices, most, settings.seed + 3)

/** ±1 where both raters chose a side; no side elsewhere. */
export const commonChoices = (one: Int8Array, other: Int8Array): Int8Array =>
  one.map((choice, pair) => choice * (other[pair] ?? 0))

/**
 * The pairs whose differences an analysis may ask for, ascending: at most some 20,000 a rater, however many there are, so that
 * nobody need hold every value in memory. O(pairs × raters).
 */
export function regressionPairs(input: StudyInput, settings: ProfileSettings): Int32Array {
  const study = makeStudy({ ...input, factors: [] }, { ...settings, replicates: 0 })
  const { raters, reference, clusters } = study
  const most = mostPairs(raters.length)
  const samples = raters.map(({ choices }) => decidedPlaces(study, choices, most))
  const models = reference === null ? [] : raters.filter(({ kind }) => kind === 'model')
  for (const { choices } of models)
    samples.push(decidedPlaces(study, commonChoices(reference?.choices ?? choices, choices), most / 2))
  const pairs = new Set(samples.flatMap(({ places }) => [...pick(clusters.order, places)]))
  return Int32Array.from(pairs).sort()
}

/** The columns of a regression on these places: signs, or differences in their standard deviations. */
export function columnOf(study: Study, factor: number, places: Int32Array, scale: Scale): Float64Array {
  return scale === 'sign'
    ? signsAt(study.signs[factor] ?? NO_SIGNS, places)
    : standardised(study.differences(factor, places))
}

/** Those of the places where every one of these factors has a value. */
export function knownPlaces(study: Study, factors: readonly number[], { places, cluster, all }: Sample): Sample {
  const kept = knownByAll(
    factors.map((factor) => study.signs[factor] ?? NO_SIGNS),
    places,
  )
  return { places: pick(places, kept), cluster: pick(cluster, kept), all }
}

const pairsOf = (count: number): string => `${count} ${count === 1 ? 'pair' : 'pairs'}`

/** Why a factor cannot take part on these pairs; `null` where it can. */
function reasonAgainst(signs: Uint8Array, { places, cluster }: Sample): string | null {
  const { absent, told, prompts } = tellingAt(signs, places, cluster)
  if (absent > MOST_MISSING * places.length)
    return `has no value on ${Math.round((100 * absent) / places.length)} % of the pairs`
  if (told === 0) return 'does not tell the responses of any pair apart'
  if (told < FEWEST_TOLD) return `tells the responses of only ${pairsOf(told)} apart`
  return prompts < FEWEST_PROMPTS ? `tells responses apart in only ${prompts} prompts` : null
}

/** The earlier factor that one of these says the same as, and τ_b of the two. */
function twinOf(earlier: readonly number[], factor: number, same: readonly number[], close: Closeness) {
  const exact = same[factor] ?? -1
  if (earlier.includes(exact)) return { twin: exact, value: 1, isExact: true }
  const twin = earlier.find((other) => Math.abs(close(other, factor)) > TWINS)
  return twin === undefined ? null : { twin, value: close(twin, factor), isExact: false }
}

type Closeness = (one: number, other: number) => number

function closenessOf(study: Study, { factors, rows }: FactorCorrelation): Closeness {
  const place = new Map(factors.map((id, at) => [id, at]))
  const places = study.factors.map(({ id }) => place.get(id) ?? -1)
  return (one, other) => rows[places[one] ?? -1]?.[places[other] ?? -1]?.value ?? 0
}

type Chosen = { readonly factors: readonly number[]; readonly omitted: readonly Omitted[] }

/** Factors that all these raters can be regressed on, and why the others cannot; names only where it is not for all. */
export function chooseFactors(
  study: Study,
  correlation: FactorCorrelation,
  samples: readonly { readonly name: string; readonly sample: Sample }[],
): Chosen {
  const { same } = study
  const close = closenessOf(study, correlation)
  const omitted: Omitted[] = []
  const factors: number[] = []
  for (const [factor, signs] of study.signs.entries()) {
    const reasons = samples.map(({ name, sample }) => ({ name, reason: reasonAgainst(signs, sample) }))
    const against = reasons.filter(({ reason }) => reason !== null)
    const first = against[0]
    const found = twinOf(factors, factor, same, close)
    const label = study.factors[found?.twin ?? -1]?.label
    const says = first && `${first.reason}${against.length < reasons.length ? ` (${first.name})` : ''}`
    const reason = !found
      ? (says ?? null)
      : found.isExact
        ? `says the same as “${label}” on every pair`
        : `points ${found.value > 0 ? 'the same way as' : 'the other way than'} “${label}” on nearly every pair (τb ${found.value.toFixed(2)})`
    if (reason === null) factors.push(factor)
    else omitted.push({ factor: study.factors[factor]?.id ?? '', reason })
  }
  return { factors, omitted }
}

/** The places of columns that are not a sum of earlier ones, and of those that are. */
export function independentColumns(columns: readonly Float64Array[]) {
  const kept = columns.map((_, at) => at)
  const dropped: number[] = []
  for (;;) {
    const own = kept.flatMap((at) => columns.slice(at, at + 1))
    const inverted = invert(gram(own), own.length)
    if (inverted.ok) return { kept, dropped }
    dropped.push(...kept.splice(inverted.column, 1))
  }
}
