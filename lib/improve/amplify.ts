import { MISSING } from '@/lib/words/rater'
import type { FactorColumn } from './choice-table'
import type { Amplification } from './explanation'
import { tell } from './told'

/**
 * How far each factor is followed by the rater, by the model's expected choices (Σ(2p−1)m/n), and by always taking the
 * likelier response: the last amplifies what is common, the expected choices do not.
 *
 * All three over the same pairs, those that the rater decided and where the factor has a value (τ14's denominator).
 */
export function amplify(
  columns: readonly FactorColumn[],
  heldOut: readonly Float64Array[],
  first: Uint8Array,
  prompt: Int32Array,
): readonly Amplification[] {
  return columns.map(({ factor, label, sign }) => {
    const rows = Int32Array.from([...sign.keys()].filter((row) => sign[row] !== MISSING))
    // The same column where nothing is missing: its prompts are numbered once.
    const prompts = rows.length === prompt.length ? prompt : rows.map((row) => prompt[row] ?? 0)
    const follows = (choice: (row: number) => number) =>
      Float64Array.from(rows, (row) => choice(row) * (sign[row] ?? 0))
    const ofDraws = (choice: (chance: number) => number) =>
      tell(
        heldOut.map((chances) => follows((row) => choice(chances[row] ?? 0.5))),
        prompts,
        'any',
      )
    return {
      factor,
      label,
      rater: tell([follows((row) => (first[row] === 1 ? 1 : -1))], prompts, 'any'),
      expected: ofDraws((chance) => 2 * chance - 1),
      always: ofDraws((chance) => Math.sign(chance - 0.5)),
    }
  })
}
