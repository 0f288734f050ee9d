import { MAJORITY } from './majority'
import { MISSING, type RaterInput, type RaterSummary } from './profile'

/** How many pairs a rater decided, tied, or left without a readable label. */
export function summariseRater(rater: RaterInput, all: readonly RaterInput[]): RaterSummary {
  let [decided, ties, missing] = [0, 0, 0]
  for (const choice of rater.choices) {
    if (choice === MISSING) missing++
    else if (choice === 0) ties++
    else decided++
  }
  const { id, name, kind, setting, orders } = rater
  const of = id === MAJORITY ? all.filter((each) => each.kind === 'human').length : null
  return { id, name, kind, setting, decided, ties, missing, orders, of }
}
