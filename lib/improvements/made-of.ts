import { createHash } from 'node:crypto'
import type { CorrectedDetails } from '@/lib/improve/corrected-rater'
import type { RaterInput } from '@/lib/profile/profile'
import type { SignedPack } from '@/lib/profiles/load-pack'
import { MISSING } from '@/lib/words/rater'

/** Pairs that came later and that nobody labelled change nothing. */
function labelled(choices: Int8Array): Int8Array {
  let end = choices.length
  while (end > 0 && choices[end - 1] === MISSING) end--
  return choices.subarray(0, end)
}

function hashOf(raters: readonly RaterInput[]): string {
  const hash = createHash('sha256')
  for (const { name, choices, orders } of raters) {
    const columns = [choices, ...(orders ? [orders.shown, orders.swapped] : [])].map(labelled)
    hash.update(JSON.stringify([name, columns.map(({ length }) => length)]))
    for (const column of columns) hash.update(column)
  }
  return hash.digest('hex')
}

/** What a correction of one judge is made of: people's choices and its verdicts, as hashes. O(pairs × people). */
export function madeOf({ input }: SignedPack, judge: RaterInput): CorrectedDetails['madeOf'] {
  return { people: hashOf(input.raters.filter(({ kind }) => kind === 'human')), verdicts: hashOf([judge]) }
}
