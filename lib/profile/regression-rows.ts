import { type Sample, sampleDecided } from '@/lib/statistics/clusters'
import { standardised } from '@/lib/statistics/columns'
import { gram, invert } from '@/lib/statistics/matrix'
import { knownByAll, signsAt, tellingAt } from '@/lib/statistics/sign-codes'
import type { Scale } from './analysis'
import type { RaterInput } from './profile'
import type { Study } from './study'

/** Decided pairs that a regression takes: more of them would take minutes and change no weight that can be read. */
const MOST_PAIRS = 20_000
/** Share of the pairs on which a factor may have no value: such pairs are left out for all factors. */
const MOST_MISSING = 0.2
/** Pairs a factor must tell apart: with fewer its weight is an accident (Peduzzi et al. 1996 on events per variable). */
const FEWEST_TOLD = 20
const NO_SIGNS = new Uint8Array(0)

/** The places of a rater's decided pairs, of all prompts or of as many random ones as hold the most pairs allowed. */
export const decidedPlaces = ({ clusters, settings }: Study, { choices }: RaterInput): Sample =>
  sampleDecided(clusters, choices, MOST_PAIRS, settings.seed + 3)

/** The columns of a regression on these places: signs, or differences in their standard deviations. */
export function columnOf(study: Study, factor: number, places: Int32Array, scale: Scale): Float64Array {
  return scale === 'sign'
    ? signsAt(study.signs[factor] ?? NO_SIGNS, places)
    : standardised(study.differences(factor, places))
}

export type Omitted = { readonly factor: number; readonly reason: string }
type Chosen = { readonly factors: readonly number[]; readonly omitted: readonly Omitted[]; readonly kept: Int32Array }

/** Factors that can take part, why others cannot, and the positions among `places` where all of them have a value. */
export function chooseFactors(study: Study, same: readonly number[], places: Int32Array): Chosen {
  const omitted: Omitted[] = []
  const factors = study.signs.flatMap((signs, factor) => {
    const { absent, told } = tellingAt(signs, places)
    const other = study.factors[same[factor] ?? -1]
    const reason =
      other !== undefined
        ? `says the same as “${other.label}” on every pair`
        : absent > MOST_MISSING * places.length
          ? `has no value on ${Math.round((100 * absent) / places.length)} % of the pairs`
          : told < FEWEST_TOLD
            ? told === 0
              ? 'does not tell the responses of any pair apart'
              : `tells the responses of only ${told} ${told === 1 ? 'pair' : 'pairs'} apart`
            : null
    if (reason === null) return [factor]
    omitted.push({ factor, reason })
    return []
  })
  const kept = knownByAll(
    factors.map((factor) => study.signs[factor] ?? NO_SIGNS),
    places,
  )
  return { factors, omitted, kept }
}

/** Leaves out columns that are a sum of earlier ones. */
export function dropCollinear(factors: readonly number[], columns: readonly Float64Array[]) {
  const left = { factors: [...factors], columns: [...columns] }
  const omitted: Omitted[] = []
  for (;;) {
    const inverted = invert(gram(left.columns), left.columns.length)
    if (inverted.ok) return { ...left, omitted }
    const [factor] = left.factors.splice(inverted.column, 1)
    left.columns.splice(inverted.column, 1)
    if (factor === undefined) return { ...left, omitted }
    omitted.push({ factor, reason: 'is a sum of other factors on these pairs' })
  }
}
