import type { Figure } from '@/scripts/bench/figure'
import { benchBalanced } from './balanced'
import { benchPenalties, benchScoreTest } from './claims'
import { benchCorrections } from './corrections'
import { benchDisagreement } from './disagreement'
import { benchPowered } from './powered'
import { benchWeights } from './weights'

/** The parts of `improve`, each of which can be asked for by itself. */
const PARTS: Readonly<Record<string, () => readonly Figure[]>> = {
  'improve-weights': () => benchWeights(),
  'improve-claims': () => [...benchScoreTest(), ...benchPenalties()],
  'improve-corrections': () => benchCorrections(),
  'improve-disagreement': () => benchDisagreement(),
  'improve-balanced': () => benchBalanced(),
  'improve-powered': () => benchPowered(),
}

/** What models of choices, corrections and training files come to in simulated worlds whose truth is known. */
export async function bench(name: string): Promise<readonly Figure[]> {
  return PARTS[name]?.() ?? []
}
