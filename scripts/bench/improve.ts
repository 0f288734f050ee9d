import type { Figure } from './figure'
import { benchBalanced } from './improve-balanced'
import { benchPenalties, benchScoreTest } from './improve-claims'
import { benchCorrections } from './improve-corrections'
import { benchDisagreement } from './improve-disagreement'
import { benchPowered } from './improve-powered'
import { benchWeights } from './improve-weights'

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
