import { MAJORITY } from './majority'
import { MISSING, type RaterInput, type RaterSummary } from './profile'

/** How many pairs a rater decided, tied, or left without a readable label. */
export function summariseRater(rater: RaterInput, all: readonly RaterInput[]): RaterSummary {
  const { choices } = rater
  let [ties, missing] = [0, 0]
  for (let pair = 0; pair < choices.length; pair++) {
    if (choices[pair] === MISSING) missing++
    if (choices[pair] === 0) ties++
  }
  const decided = choices.length - ties - missing
  const { id, name, kind, setting, orders } = rater
  const of = id === MAJORITY ? all.filter((each) => each.kind === 'human').length : null
  return { id, name, kind, setting, decided, ties, missing, orders, of }
}
