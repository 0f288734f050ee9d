import type { RaterInput } from './profile'
import type { Study } from './study'

/** A rater that always takes the response with more of a factor; a tie where the factor ties. */
export function signsAsRater(study: Study, factor: number): RaterInput {
  const signs = study.signs[factor] ?? new Uint8Array(0)
  const choices = new Int8Array(signs.length)
  const { order } = study.clusters
  for (let place = 0; place < signs.length; place++) choices[order[place] as number] = (signs[place] as number) - 1
  const { id = '', label = '' } = study.factors[factor] ?? {}
  return { id, name: label, kind: 'model', setting: null, orders: null, choices }
}
