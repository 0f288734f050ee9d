import { inferAgreement } from '@/lib/statistics/agreement'
import {
  completeDisagreementOf,
  type Disagreements,
  disagreementOf,
  fleissOf,
  krippendorffOf,
  sumDisagreements,
} from '@/lib/statistics/annotator-agreement'
import { byPrompt } from '@/lib/statistics/clusters'
import type { CountedEstimate, Estimate } from '@/lib/statistics/estimate'
import { inferLeftOut, leaveOut } from '@/lib/statistics/jackknife-left-out'
import { sumsOfShares } from '@/lib/statistics/prompt-sums'
import { MAJORITY } from '@/lib/words/rater'
import { mostInCommon } from './crowd/most-in-common'
import type { Agreement, PeopleAgreement, RaterInput } from './profile'
import { type Inferred, inferredOf, shareOf } from './statistic'
import type { Study } from './study'

/**
 * Pairs of raters worth comparing: models with people, annotators with each other, models with each other; of many of a kind
 * only those with the most pairs in common.
 */
function comparisons({ raters, reference }: Study): readonly (readonly [RaterInput, RaterInput])[] {
  const compared = new Set(mostInCommon(raters.filter(({ kind }) => kind === 'model')))
  return raters.flatMap((first, index) =>
    raters.slice(index + 1).flatMap((second) => {
      const people = first.kind === 'human' && first.id !== MAJORITY && second.id !== MAJORITY
      const alike = first.kind === second.kind && (people || (compared.has(first) && compared.has(second)))
      const withPeople = first.id === reference?.id || second.id === reference?.id
      const mixed = first.kind !== second.kind && withPeople
      return alike || mixed ? [[first, second] as const] : []
    }),
  )
}

function agreementOf({ clusters, settings }: Study, first: RaterInput, second: RaterInput): Agreement {
  const { labelled, decided, kappa } = inferAgreement(first.choices, second.choices, clusters, settings.confidence)
  const bounded = ({ value, low, high }: Inferred): Estimate => ({ value, low, high })
  return {
    first: first.id,
    second: second.id,
    n: labelled?.pairs ?? 0,
    agreement: bounded(shareOf(inferredOf(labelled))),
    decided: decided?.pairs ?? 0,
    agreementWithoutTies: bounded(shareOf(inferredOf(decided))),
    kappa: bounded(inferredOf(kappa)),
  }
}

/** How often raters choose alike, with and without ties, and beyond chance; each with the prompt as the unit. */
export function buildAgreements(study: Study): readonly Agreement[] {
  return comparisons(study).map(([first, second]) => agreementOf(study, first, second))
}

/** How far several annotators agree beyond chance; `null` with fewer than two. */
export function buildPeopleAgreement(study: Study): PeopleAgreement | null {
  const { people } = study
  if (people.length < 2) return null
  const choices = people.map((rater) => rater.choices)
  const prompts = byPrompt(study.clusters)
  const complete: typeof disagreementOf = (votes) => completeDisagreementOf(votes, people.length)
  const { confidence } = study.settings
  // One after the other: the sums are six numbers a prompt.
  return {
    annotators: people.length,
    krippendorff: beyondChance(sumDisagreements(choices, disagreementOf, prompts), krippendorffOf, confidence),
    fleiss: beyondChance(sumDisagreements(choices, complete, prompts), fleissOf, confidence),
  }
}

function beyondChance(
  { columns, pairs, alike }: Disagreements,
  statistic: (sums: ArrayLike<number>) => number,
  confidence: number,
): CountedEstimate {
  const value = statistic(columns.map((column) => column.reduce((sum, each) => sum + each, 0)))
  const n = pairs.reduce((sum, each) => sum + each, 0)
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, n }
  const { low, high } = inferLeftOut(value, leaveOut(columns, statistic), sumsOfShares(pairs, alike), 1, confidence)
  return { value, low, high, n }
}
