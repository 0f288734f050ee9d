import type { PairsQuery } from '@/lib/pairs/pairs-query'
import { manifestation } from '@/lib/profile/manifestation'
import type { ProfileInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'

type Test = (pair: number) => boolean
const NONE: Test = () => false
const SIGNS = { a: 1, b: -1, equal: 0, none: MISSING } as const

/** Whether a response has more of a factor than the other, by the rule that scores it. */
export function hasSign({ factors, a, b }: ProfileInput, { factor: id, sign }: PairsQuery): Test {
  const factor = factors.find((one) => one.id === id)
  if (!factor || !sign) return NONE
  const signs = manifestation(factor, a, b)
  return (pair) => signs[pair] === SIGNS[sign]
}

/** What is kept in 32 bits and shown as .3 may be a little more or less; in 64 bits only a difference may be. */
const SLACK = { 4: 1e-6, 8: 1e-9 } as const

/** Whether what a factor's two values give lies between two ends, both included; never where one is missing. */
export function isLarge(
  { factors, a, b }: ProfileInput,
  id: string | null,
  measure: (values: readonly [number, number]) => number,
  [least, most]: readonly [number | null, number | null],
): Test {
  const values = factors.find((one) => one.id === id)?.values
  if (!values) return NONE
  const slack = values instanceof Float32Array ? SLACK[4] : SLACK[8]
  const [low, high] = [(least ?? Number.NEGATIVE_INFINITY) - slack, (most ?? Number.POSITIVE_INFINITY) + slack]
  return (pair) => {
    const size = measure([values[a[pair] as number] as number, values[b[pair] as number] as number])
    return size >= low && size <= high
  }
}
