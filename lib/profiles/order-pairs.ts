import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { ProfileInput } from '@/lib/profile/profile'
import { LENGTH } from '@/lib/words/factor'
import { keepRecent } from './keep-recent'
import type { Pack } from './load-pack'
import { sortDown } from './sort-down'

const MOST_KEPT = 4
const keep = keepRecent<Int32Array | null>(MOST_KEPT)

/** All pairs in the order a query asks for, those without a value last; `null`: the order of the file. */
export async function orderPairs(pack: Pack, { sort, factor }: PairsQuery): Promise<Int32Array | null> {
  if (sort === 'order') return null
  const byFactor = sort === 'difference' || sort === 'closest'
  const id = byFactor ? factor : LENGTH
  return id === null ? null : keep(pack, JSON.stringify([sort, id]), async () => ordered(pack.input, sort, id))
}

const KEYS: Readonly<Record<Exclude<PairsQuery['sort'], 'order'>, (a: number, b: number) => number>> = {
  difference: (a, b) => Math.abs(a - b),
  closest: (a, b) => -Math.abs(a - b),
  longest: (a, b) => a + b,
  shortest: (a, b) => -(a + b),
}

function ordered({ factors, a, b }: ProfileInput, sort: Exclude<PairsQuery['sort'], 'order'>, id: string) {
  const values = factors.find((factor) => factor.id === id)?.values
  if (!values) return null
  const keyOf = KEYS[sort]
  const keys = new Float32Array(a.length)
  for (let pair = 0; pair < keys.length; pair++)
    keys[pair] = keyOf(values[a[pair] as number] as number, values[b[pair] as number] as number)
  return sortDown(keys)
}
