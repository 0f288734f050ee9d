import { amplify } from '@/lib/improve/amplify'
import type { ChoiceSource } from '@/lib/improve/choice-source'
import type { Amplification } from '@/lib/improve/explanation'
import { fitChoices } from '@/lib/improve/factor-model'
import { differencesIn, studyRater, tooFewPairs } from '@/lib/improve/rater-study'

/** How far a factor model trained on a file follows each factor; or why that is not said. */
export type FileAmplification =
  | { readonly refused: null; readonly factors: readonly Amplification[]; readonly pairs: number; readonly of: number }
  | { readonly refused: string }

const SEED = 1

/**
 * Fits a factor model to the pairs of a file and says how far its choices follow each factor, held out.
 *
 * `choices` has +1, −1 for the pairs in the file and MISSING for all others; a pair that comes twice counts once. One draw of
 * ten folds, 20,000 pairs at most. O(factors² × pairs).
 */
export function amplifyFile(source: ChoiceSource, choices: Int8Array): FileAmplification {
  const file = { id: 'file', name: 'file', kind: 'model', setting: 'discrimination', choices, orders: null } as const
  const study = studyRater(source, file, { seed: SEED, ticked: [], without: [] })
  const { table, first, columns } = study
  const few = tooFewPairs(table) ?? (columns.length === 0 ? 'no factor tells these pairs apart' : null)
  if (few) return { refused: few }
  const { heldOut } = fitChoices(differencesIn(columns), study, { seed: SEED, draws: 1 })
  const { pair, prompt, of } = table
  return { refused: null, factors: amplify(columns, heldOut, first, prompt), pairs: pair.length, of }
}
