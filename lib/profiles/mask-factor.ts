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

/** Values are kept in 32 bits: what is shown as .3 may be a little more or less. */
const SLACK = 1e-6

/** Whether what a factor's two values give lies between two ends, both included; never where one is missing. */
export function isLarge(
  { factors, a, b }: ProfileInput,
  id: string | null,
  measure: (values: readonly [number, number]) => number,
  [least, most]: readonly [number | null, number | null],
): Test {
  const values = factors.find((one) => one.id === id)?.values
  if (!values) return NONE
  const [low, high] = [(least ?? Number.NEGATIVE_INFINITY) - SLACK, (most ?? Number.POSITIVE_INFINITY) + SLACK]
  return (pair) => {
    const size = measure([values[a[pair] as number] as number, values[b[pair] as number] as number])
    return size >= low && size <= high
  }
}
