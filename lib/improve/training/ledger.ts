import type { TrainingLedger } from './training-preview'

/** What can become of a pair, in the order in which it is asked: a pair counts for the first that holds. */
export const OUTCOMES = [
  ...(['missing', 'tie', 'identical', 'empty', 'filtered', 'heldOut', 'balancedAway', 'written'] as const),
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The code that stands for an outcome in a column of pairs. */
export const outcomeCode = (outcome: Outcome): number => OUTCOMES.indexOf(outcome)

/**
 * How many pairs had each outcome; they add up to all there are.
 *
 * @example ledgerOf(Uint8Array.of(outcomeCode('tie'), outcomeCode('written'))).pairs // 2
 */
export function ledgerOf(outcomes: Uint8Array): TrainingLedger {
  const counts = new Array<number>(OUTCOMES.length).fill(0)
  for (const code of outcomes) counts[code] = (counts[code] ?? 0) + 1
  const of = (outcome: Outcome): number => counts[outcomeCode(outcome)] ?? 0
  return {
    pairs: outcomes.length,
    written: of('written'),
    tie: of('tie'),
    missing: of('missing'),
    identical: of('identical'),
    empty: of('empty'),
    filtered: of('filtered'),
    balancedAway: of('balancedAway'),
    heldOut: of('heldOut'),
  }
}
