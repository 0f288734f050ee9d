import type { RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import type { ChoiceSource } from './choice-source'
import type { PairTable } from './choice-table'
import type { OnePerson } from './explanation'
import { hits } from './quality'
import { tell } from './told'

/** An annotator's pair on which the others have a majority: the row, whose it is, and whether the others chose the first. */
type Entry = { readonly row: number; readonly person: RaterInput; readonly first: number }

/** O(annotators × pairs): what the others say follows from what all say. */
function entriesOf(annotators: readonly RaterInput[], { pair }: PairTable): readonly Entry[] {
  const needed = Math.min(2, annotators.length - 1)
  const votes = Array.from(pair, () => ({ ones: 0, others: 0, all: 0 }))
  for (const { choices } of annotators)
    for (const [row, vote] of votes.entries()) {
      const choice = choices[pair[row] ?? 0] ?? MISSING
      vote.ones += Number(choice === 1)
      vote.others += Number(choice === -1)
      vote.all += Number(choice !== MISSING)
    }
  return annotators.flatMap((person) => {
    const entries: Entry[] = []
    for (const [row, vote] of votes.entries()) {
      const choice = person.choices[pair[row] ?? 0] ?? MISSING
      if (choice === MISSING) continue
      const [one, other, all] = [vote.ones - Number(choice === 1), vote.others - Number(choice === -1), vote.all - 1]
      if (one >= needed && 2 * one > all) entries.push({ row, person, first: 1 })
      else if (other >= needed && 2 * other > all) entries.push({ row, person, first: 0 })
    }
    return entries
  })
}

const hitOf = (choice: number, first: number): number => (choice === 0 ? 0.5 : Number((choice === 1) === (first === 1)))

/**
 * One person against the others: each annotator against the majority of the other ones, where at least two of them (or the
 * only one) make it; factors and judges against the same others on the same pairs, averaged over annotators.
 *
 * No ceiling: a good model may pass it. `null` with one annotator or two. `heldOut` holds the factors' chances of the table's rows.
 */
export function comparePerson(
  { annotators, judges }: ChoiceSource,
  table: PairTable,
  heldOut: readonly Float64Array[],
): OnePerson | null {
  // Of two the pairs that both decided alike are all there is to explain: one would always choose as the other.
  if (annotators.length < 3) return null
  const entries = entriesOf(annotators, table)
  const prompt = Int32Array.from(entries, ({ row }) => table.prompt[row] ?? 0)
  const first = Uint8Array.from(entries, (entry) => entry.first)
  const own = Float64Array.from(entries, (entry) =>
    hitOf(entry.person.choices[table.pair[entry.row] ?? 0] ?? 0, entry.first),
  )
  const person = tell([own], prompt, 'share')
  if (!person) return null
  const drawn = heldOut.map((chances) =>
    hits(
      Float64Array.from(entries, ({ row }) => chances[row] ?? 0.5),
      first,
    ),
  )
  return {
    annotators: annotators.length,
    person,
    factors: tell(drawn, prompt, 'share'),
    above: tell(
      drawn.map((draw) => own.map((hit, at) => hit - (draw[at] ?? 0))),
      prompt,
      'difference',
    ),
    judges: judges.map(({ id, choices }) => {
      const choiceAt = (row: number) => choices[table.pair[row] ?? 0] ?? MISSING
      const seen = [...entries.keys()].filter((at) => choiceAt(entries[at]?.row ?? 0) !== MISSING)
      const rows = seen.map((at) => entries[at]?.row ?? 0)
      const right = Float64Array.from(seen, (at, place) => hitOf(choiceAt(rows[place] ?? 0), entries[at]?.first ?? 0))
      const below = Float64Array.from(seen, (at, place) => (own[at] ?? 0) - (right[place] ?? 0))
      const theirs = Int32Array.from(rows, (row) => table.prompt[row] ?? 0)
      return { id, agreement: tell([right], theirs, 'share'), below: tell([below], theirs, 'difference') }
    }),
  }
}
