import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { SignedInput } from '@/lib/profile/profile'
import type { ListPack } from '@/lib/profiles/load-pack'
import { loadValues } from '@/lib/profiles/load-values'
import { SIGN } from '@/lib/statistics/sign-codes'

type Test = (pair: number) => boolean
const NONE: Test = () => false
const SIGNS = { a: SIGN.more, b: SIGN.less, equal: SIGN.alike, none: SIGN.absent } as const

/** Whether a response has more of a factor than the other, by the rule that scores it. */
export function hasSign({ factors }: SignedInput, { factor: id, sign }: PairsQuery): Test {
  const signs = factors.find((one) => one.id === id)?.signs
  if (!signs || !sign) return NONE
  const sought = SIGNS[sign]
  return (pair) => signs[pair] === sought
}

/** What is kept in 32 bits and shown as .3 may be a little more or less; in 64 bits only a difference may be. */
const SLACK = { 4: 1e-6, 8: 1e-9 } as const

/** Whether what a factor's two values give lies between two ends, both included; never where one is missing. */
export async function isLarge(
  pack: ListPack,
  id: string | null,
  measure: (a: number, b: number) => number,
  [least, most]: readonly [number | null, number | null],
): Promise<Test> {
  const factor = id === null ? null : await loadValues(pack, id)
  if (!factor) return NONE
  const { a, b } = pack.input
  const { values } = factor
  const slack = values instanceof Float32Array ? SLACK[4] : SLACK[8]
  const [low, high] = [(least ?? Number.NEGATIVE_INFINITY) - slack, (most ?? Number.POSITIVE_INFINITY) + slack]
  return (pair) => {
    const size = measure(values[a[pair] as number] as number, values[b[pair] as number] as number)
    return size >= low && size <= high
  }
}
