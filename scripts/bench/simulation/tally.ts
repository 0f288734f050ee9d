import type { Bounds } from '@/lib/statistics/estimate'

/** What the intervals of one statistic in one world came to. */
export type Cell = { shown: number; covered: number; hidden: number; empty: number }

/** A table of cells, filled run by run. */
export type Tally = Map<string, Cell>

const ROUNDING = 1e-9

/** Adds one interval: whether it is shown at all, holds the truth, and has any width. */
export function addInterval(tally: Tally, key: string, { low, high }: Bounds, truth: number): void {
  const cell = tally.get(key) ?? { shown: 0, covered: 0, hidden: 0, empty: 0 }
  tally.set(key, cell)
  if (low === null || high === null) cell.hidden++
  else {
    cell.shown++
    if (low - ROUNDING <= truth && truth <= high + ROUNDING) cell.covered++
    if (high - low < ROUNDING) cell.empty++
  }
}

export const coverageOf = ({ shown, covered }: Cell): number => covered / shown

/** Standard error of a simulated share. */
export const errorOf = (share: number, runs: number): number => Math.sqrt((share * (1 - share)) / runs)
