import { invert } from '@/lib/statistics/cholesky'
import { gram } from '@/lib/statistics/gram'
import { createRandom } from '@/lib/statistics/random'
import type { Scale } from './analysis'
import type { RaterInput } from './profile'
import type { Study } from './study'

/** Decided pairs that a regression takes: more of them would take minutes and change no weight that can be read. */
const MOST_PAIRS = 20_000
/** Share of the pairs on which a factor may have no value: such pairs are left out for all factors. */
const MOST_MISSING = 0.2
/** Pairs a factor must tell apart: with fewer its weight is an accident (Peduzzi et al. 1996 on events per variable). */
const FEWEST_TOLD = 20
const MISSING_CODE = 3

/** The places of a rater's decided pairs, of all prompts or of as many random ones as hold the most pairs allowed. */
export function decidedPlaces({ clusters, settings }: Study, { choices }: RaterInput) {
  const { order, starts } = clusters
  const all = order.reduce((sum, pair) => sum + Number(Math.abs(choices[pair] as number) === 1), 0)
  const share = Math.min(1, MOST_PAIRS / (all || 1))
  const random = createRandom(settings.seed + 3)
  const places: number[] = []
  const cluster: number[] = []
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    if (share < 1 && random(2 ** 30) >= share * 2 ** 30) continue
    for (let place = starts[prompt] as number; place < (starts[prompt + 1] as number); place++)
      if (Math.abs(choices[order[place] as number] as number) === 1) {
        places.push(place)
        cluster.push(prompt)
      }
  }
  return { places: Int32Array.from(places), cluster: Int32Array.from(cluster), all }
}

/** The columns of a regression on these places: signs, or differences in their standard deviations. */
export function columnOf(study: Study, factor: number, places: Int32Array, scale: Scale): Float64Array {
  const signs = study.signs[factor] as Uint8Array
  if (scale === 'sign') return Float64Array.from(places, (place) => (signs[place] as number) - 1)
  const differences = study.differences(factor, places)
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / differences.length
  const spread =
    Math.sqrt(variance) || Math.sqrt(differences.reduce((sum, value) => sum + value ** 2, 0) / differences.length)
  return differences.map((value) => value / spread)
}

export type Omitted = { readonly factor: number; readonly reason: string }
type Chosen = { readonly factors: readonly number[]; readonly omitted: readonly Omitted[]; readonly kept: Int32Array }

/** Factors that can take part, why others cannot, and the positions among `places` where all of them have a value. */
export function chooseFactors(study: Study, same: readonly number[], places: Int32Array): Chosen {
  const omitted: Omitted[] = []
  const factors = study.signs.flatMap((signs, factor) => {
    let [missing, told] = [0, 0]
    for (const place of places) {
      if (signs[place] === MISSING_CODE) missing++
      else if (signs[place] !== 1) told++
    }
    const other = study.factors[same[factor] ?? -1]
    const reason =
      other !== undefined
        ? `says the same as “${other.label}” on every pair`
        : missing > MOST_MISSING * places.length
          ? `has no value on ${Math.round((100 * missing) / places.length)} % of the pairs`
          : told < FEWEST_TOLD
            ? told === 0
              ? 'does not tell the responses of any pair apart'
              : `tells the responses of only ${told} ${told === 1 ? 'pair' : 'pairs'} apart`
            : null
    if (reason === null) return [factor]
    omitted.push({ factor, reason })
    return []
  })
  const kept = places
    .map((_, row) => row)
    .filter((row) => factors.every((factor) => study.signs[factor]?.[places[row] as number] !== MISSING_CODE))
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
