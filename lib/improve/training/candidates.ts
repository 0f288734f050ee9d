import { MISSING } from '@/lib/words/rater'
import { type Outcome, outcomeCode } from './ledger'
import type { SourceChoices } from './source-choices'
import { HELD_OUT } from './split'

/** What is known of every pair before anything is balanced. */
export type Sorting = Pick<SourceChoices, 'choices' | 'barred'> & {
  /** 1 where both texts are the same; where one is blank. */
  readonly identical: Uint8Array
  readonly empty: Uint8Array
  /** Filters: 1 where a pair meets the condition. */
  readonly masks: readonly Uint8Array[]
  /** The part of each pair: see `splitPrompts`. */
  readonly parts: Uint8Array
  /** Ties are written too. */
  readonly ties: boolean
}

export type Candidates = {
  /** What became of each pair, by the code of its outcome; `written` where it could be. */
  readonly outcomes: Uint8Array
  /** Pairs with a choice that could be written: the balance takes from them. */
  readonly pairs: Int32Array
  /** Ties that are written whatever is balanced. */
  readonly ties: Int32Array
}

const CODES: Readonly<Record<Outcome, number>> = {
  missing: outcomeCode('missing'),
  tie: outcomeCode('tie'),
  identical: outcomeCode('identical'),
  empty: outcomeCode('empty'),
  filtered: outcomeCode('filtered'),
  heldOut: outcomeCode('heldOut'),
  balancedAway: outcomeCode('balancedAway'),
  written: outcomeCode('written'),
}

/**
 * What becomes of every pair before a balance. A pair counts for the first that holds: not the source's business (filtered),
 * no readable label, a tie, identical, empty, filtered, held out. O(pairs × filters).
 */
export function sortPairs({ choices, barred, identical, empty, masks, parts, ties }: Sorting): Candidates {
  const outcomes = new Uint8Array(choices.length)
  const decided = new Int32Array(choices.length)
  const tied: number[] = []
  let count = 0
  for (let pair = 0; pair < choices.length; pair++) {
    const choice = choices[pair]
    let code = CODES.written
    if (barred?.[pair]) code = CODES.filtered
    else if (choice === MISSING) code = CODES.missing
    else if (choice === 0 && !ties) code = CODES.tie
    else if (identical[pair]) code = CODES.identical
    else if (empty[pair]) code = CODES.empty
    else if (!masks.every((mask) => mask[pair] === 1)) code = CODES.filtered
    else if (parts[pair] === HELD_OUT) code = CODES.heldOut
    outcomes[pair] = code
    if (code !== CODES.written) continue
    if (choice === 0) tied.push(pair)
    else decided[count++] = pair
  }
  return { outcomes, pairs: decided.slice(0, count), ties: Int32Array.from(tied) }
}
