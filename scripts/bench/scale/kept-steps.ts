import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Figure } from '@/scripts/bench/figure'

/** What the steps that are over found out: numbers for later steps, and figures. */
type Kept = { numbers: Record<string, number>; figures: Record<string, readonly Figure[]> }

export type Numbers = Record<string, number>

/** A long benchmark that was stopped goes on with the step it was at: what is over is kept in its folder. */
export function keepSteps(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const file = path.join(folder, 'steps.json')
  const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numbers: {}, figures: {} }
  return async (name: string, work: (numbers: Numbers) => Promise<readonly Figure[]>): Promise<readonly Figure[]> => {
    const known = kept.figures[name]
    if (known) return known
    const figures = await work(kept.numbers)
    kept.figures[name] = figures
    writeFileSync(file, JSON.stringify(kept))
    return figures
  }
}
