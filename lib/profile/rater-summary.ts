import { inferSides, verdictsByGroup } from '@/lib/statistics/agreement'
import { byPrompt } from '@/lib/statistics/clusters'
import type { Estimate } from '@/lib/statistics/estimate'
import { inferMean } from '@/lib/statistics/jackknife'
import { type PromptSums, sumsOfShares } from '@/lib/statistics/prompt-sums'
import { MAJORITY, MISSING } from '@/lib/words/rater'
import type { OrderEffects, RaterInput, RaterSummary, SideEffect } from './profile'
import { type Inferred, inferredOf, shareOf } from './statistic'
import type { Study } from './study'

/** A share of hits with its interval; p against ½. */
function shareFound(study: Study, sums: PromptSums): Inferred {
  return shareOf(inferredOf(inferMean(sums, 1, study.settings.confidence)))
}

const bounded = ({ value, low, high }: Inferred): Estimate => ({ value, low, high })

/**
 * What the order of presentation does to a judge: how often its verdict changes with it (the flip rate, over the pairs
 * with a readable verdict in both orders), and how often it names the response shown first (½ is no bias).
 *
 * Wang et al. 2023. Both shares in [0, 1] with intervals by the jackknife over prompts; `null` for one order only.
 */
function orderEffects(study: Study, { orders }: RaterInput): OrderEffects | null {
  if (orders === null) return null
  const [both, flipped, decided, first] = verdictsByGroup(orders.shown, orders.swapped, byPrompt(study.clusters))
  const total = (column: Float64Array) => column.reduce((sum, each) => sum + each, 0)
  if (total(both) === 0) return null
  const firstShown = shareFound(study, sumsOfShares(decided, first))
  const { p, basis } = firstShown
  return {
    both: total(both),
    flipped: total(flipped),
    flipRate: bounded(shareFound(study, sumsOfShares(both, flipped))),
    firstShown: { ...bounded(firstShown), n: total(decided), p, q: null, basis },
  }
}

/**
 * Whether a judge that saw pairs in one order only takes the first response whatever it says: how much oftener than people
 * do on the pairs both decided; without people, than half of the time. `null` for people, writers and both orders.
 */
function sideEffect(study: Study, { kind, setting, orders, choices }: RaterInput): SideEffect | null {
  if (kind === 'human' || setting === 'generation' || orders !== null) return null
  const { clusters, reference, settings } = study
  const { first, excess } = inferSides(choices, (reference ?? { choices }).choices, clusters, settings.confidence)
  const own = shareOf(inferredOf(first))
  const over = reference === null ? own : inferredOf(excess)
  return {
    first: { ...bounded(own), n: first?.pairs ?? 0 },
    excess: { ...bounded(over), n: (reference === null ? first : excess)?.pairs ?? 0 },
    ...{ p: over.p, q: null, basis: over.basis },
  }
}

/** How many pairs a rater decided, tied, or left without a readable label. Derived pairs are for writers only. */
export function summariseRater(study: Study, rater: RaterInput): RaterSummary {
  const { id, name, kind, setting, choices, corrected } = rater
  let [ties, missing] = [0, 0]
  for (let pair = 0; pair < choices.length; pair++) {
    if (choices[pair] === MISSING) missing++
    if (choices[pair] === 0) ties++
  }
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
    side: sideEffect(study, rater),
    of: id === MAJORITY ? study.people.length : null,
    ...(corrected && { corrected }),
  }
}
