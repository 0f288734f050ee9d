import type { Told } from '@/lib/improve/told'
import { LEVEL } from '@/lib/words/score'

/** A number of held-out pairs as charts draw it; without an interval where the claim behind it is not shown. */
export const toldMark = (series: number, told: Told | null, isClaimed = true) => ({
  series,
  value: told?.value ?? null,
  low: isClaimed ? (told?.low ?? null) : null,
  high: isClaimed ? (told?.high ?? null) : null,
  n: told?.pairs ?? 0,
})

export const isClaimed = (p: number | null): boolean => p !== null && p < LEVEL
