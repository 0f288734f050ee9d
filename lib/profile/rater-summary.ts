import { verdictsByGroup } from '@/lib/statistics/agreement'
import { MAJORITY, MISSING } from '@/lib/words/rater'
import { estimatorOfSums } from './estimate'
import type { OrderEffects, RaterInput, RaterSummary } from './profile'
import type { Study } from './study'

/**
 * What the order of presentation does to a judge: how often its verdict changes with it (the flip rate, over the pairs
 * with a readable verdict in both orders), and how often it names the response shown first (½ is no bias).
 *
 * Wang et al. 2023. Both shares in [0, 1] with intervals from resampled prompts; `null` for one order only.
 */
function orderEffects(study: Study, { orders }: RaterInput): OrderEffects | null {
  if (orders === null) return null
  const columns = verdictsByGroup(orders.shown, orders.swapped, study.clusters)
  const { sums, estimate } = estimatorOfSums(study, columns)
  const [both = 0, flipped = 0, decided = 0] = sums
  if (both === 0) return null
  return {
    both,
    flipped,
    flipRate: estimate(([both = 0, flipped = 0]) => flipped / both),
    firstShown: { ...estimate(([, , decided = 0, first = 0]) => first / decided), n: decided },
  }
}

/** How many pairs a rater decided, tied, or left without a readable label. Derived pairs are for writers only. */
export function summariseRater(study: Study, rater: RaterInput): RaterSummary {
  const { id, name, kind, setting, choices } = rater
  let [ties, missing] = [0, 0]
  for (let pair = 0; pair < choices.length; pair++) {
    if (choices[pair] === MISSING) missing++
    if (choices[pair] === 0) ties++
  }
  const people = study.raters.filter((each) => each.kind === 'human' && each.id !== MAJORITY)
  return {
    id,
    name,
    kind,
    setting,
    decided: choices.length - ties - missing,
    ties,
    // A writer is asked about its own pairs only, a judge about the dataset's.
    missing: setting === 'generation' && study.derived > 0 ? 0 : missing - study.derived,
    orders: orderEffects(study, rater),
    of: id === MAJORITY ? people.length : null,
  }
}
