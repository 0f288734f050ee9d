import { MISSING } from '@/lib/words/rater'
import { MAJORITY } from './majority'
import { orderEffects } from './order-effects'
import type { RaterInput, RaterSummary } from './profile'
import type { Study } from './study'

/** How many pairs a rater decided, tied, or left without a readable label. Derived pairs are for writers only. */
export function summariseRater(study: Study, rater: RaterInput): RaterSummary {
  const { choices } = rater
  let [ties, missing] = [0, 0]
  for (let pair = 0; pair < choices.length; pair++) {
    if (choices[pair] === MISSING) missing++
    if (choices[pair] === 0) ties++
  }
  const decided = choices.length - ties - missing
  const { id, name, kind, setting } = rater
  const people = study.raters.filter((each) => each.kind === 'human' && each.id !== MAJORITY)
  return {
    ...{ id, name, kind, setting, decided, ties },
    // A writer is asked about its own pairs only, a judge about the dataset's.
    missing: setting === 'generation' && study.derived > 0 ? 0 : missing - study.derived,
    orders: orderEffects(study, rater),
    of: id === MAJORITY ? people.length : null,
  }
}
