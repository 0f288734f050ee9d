import { benchAlignment } from './coverage-alignment'
import { benchCompare } from './coverage-compare'
import { benchJudge, benchNull } from './coverage-headline'
import { benchPlanning } from './coverage-planning'
import { benchWorlds } from './coverage-worlds'
import type { Figure } from './figure'

/** The parts of `coverage`, each of which can be asked for by itself. */
const PARTS: Readonly<Record<string, () => readonly Figure[]>> = {
  'coverage-worlds': () => benchWorlds(),
  'coverage-alignment': () => benchAlignment(),
  'coverage-null': () => benchNull(),
  'coverage-judge': () => benchJudge(),
  'coverage-compare': () => benchCompare(),
  'coverage-planning': () => benchPlanning(),
}

/** What the product's conclusions come to in simulated worlds whose truth is known. */
export async function bench(name: string): Promise<readonly Figure[]> {
  return PARTS[name]?.() ?? []
}
