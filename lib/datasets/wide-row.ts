import type { PairRow } from '@/lib/db/pair'
import type { RaterRow } from '@/lib/db/rater'
import type { FactorInput } from '@/lib/profile/profile'

type Cell = readonly [string, string | number | null]

const LETTER = new Map<number | null | undefined, string>([
  [1, 'a'],
  [-1, 'b'],
  [0, 'tie'],
])
const letter = (choice: number | null | undefined): string | null => LETTER.get(choice) ?? null

/** A pair as one row of the wide format (the format's columns are listed on the upload page). */
export function wideRow(
  pair: PairRow,
  task: string,
  raters: readonly RaterRow[],
  slices: readonly string[],
  factors: readonly FactorInput[],
): readonly Cell[] {
  const votes = new Map(pair.preferences.map((vote) => [vote.raterIndex, vote]))
  const named = (pair.slices ?? {}) as Record<string, string>
  const value = (factor: FactorInput, response: number): number | null => {
    const found = factor.values[response]
    return found === undefined || Number.isNaN(found) ? null : found
  }
  return [
    ['pair_id', pair.externalId],
    ['prompt_id', pair.a.prompt.externalId],
    ['task', task],
    ['prompt', pair.a.prompt.text],
    ['source', pair.a.prompt.source],
    ['source_a', pair.a.source],
    ['source_b', pair.b.source],
    ['response_a', pair.a.text],
    ['response_b', pair.b.text],
    ['level_a', pair.a.level],
    ['level_b', pair.b.level],
    ...raters.flatMap((rater) => raterCells(rater, votes.get(rater.index))),
    ...factors.flatMap((factor): readonly Cell[] => {
      const name = `factor.${factor.label}`
      return [
        [`${name}.a`, value(factor, pair.aIndex)],
        [`${name}.b`, value(factor, pair.bIndex)],
      ]
    }),
    ...slices.map((name): Cell => [`slice.${name}`, named[name] ?? null]),
  ]
}

/** A model asked in both orders has a column for each; one that wrote is marked, its levels say the rest. */
function raterCells(rater: RaterRow, vote: PairRow['preferences'][number] | undefined): readonly Cell[] {
  if (rater.setting === 'generation') return [[`generator.${rater.name}`, vote ? 1 : null]]
  const column = `${rater.kind}.${rater.name}`
  const asked = vote?.swapped !== null && vote?.swapped !== undefined
  if (rater.kind === 'human') return [[column, letter(vote?.choice)]]
  return [
    [column, letter(asked ? vote.shown : vote?.choice)],
    [`${column}.swapped`, asked ? letter(vote.swapped) : null],
  ]
}
