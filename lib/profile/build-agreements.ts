import { inferKappa } from '@/lib/statistics/agreement'
import {
  completeDisagreementOf,
  type Disagreements,
  disagreementOf,
  fleissOf,
  krippendorffOf,
  sumDisagreements,
} from '@/lib/statistics/annotator-agreement'
import { CELLS, choiceCodes, choiceIn, denseCodes } from '@/lib/statistics/cells'
import { byPrompt } from '@/lib/statistics/clusters'
import type { CountedEstimate, Estimate } from '@/lib/statistics/estimate'
import { type Inference, inferMean } from '@/lib/statistics/jackknife'
import { inferLeftOut, leaveOut } from '@/lib/statistics/jackknife-ratio'
import { ROLE, type Roles, sumPairs, sumPrompts, sumsOfShares } from '@/lib/statistics/prompt-sums'
import { SIGN } from '@/lib/statistics/sign-codes'
import { MAJORITY } from '@/lib/words/rater'
import type { Agreement, PeopleAgreement, RaterInput } from './profile'
import { inferredOf, shareOf } from './statistic'
import type { Study } from './study'

/** Pairs of raters worth comparing: models with people, annotators with each other, models with each other. */
function comparisons({ raters, reference }: Study): readonly (readonly [RaterInput, RaterInput])[] {
  return raters.flatMap((first, index) =>
    raters.slice(index + 1).flatMap((second) => {
      const alike = first.kind === second.kind && first.id !== MAJORITY && second.id !== MAJORITY
      const withPeople = first.id === reference?.id || second.id === reference?.id
      const mixed = first.kind !== second.kind && withPeople
      return alike || mixed ? [[first, second] as const] : []
    }),
  )
}

const isLabel = (choice: number): boolean => Math.abs(choice) <= 1
const isSide = (choice: number): boolean => Math.abs(choice) === 1

function rolesWhere(counts: (choice: number) => boolean): Roles {
  return Uint8Array.from({ length: CELLS }, (_, cell) => {
    const [one, other] = [choiceIn(cell, 0), choiceIn(cell, 1)]
    if (!counts(one) || !counts(other)) return ROLE.out
    return one === other ? ROLE.up : ROLE.down
  })
}

const NO_SUMS = sumPairs([], [])
const LABELLED = rolesWhere(isLabel)
const DECIDED = rolesWhere(isSide)

function agreementOf({ clusters, settings }: Study, first: RaterInput, second: RaterInput): Agreement {
  const dense = denseCodes(choiceCodes(clusters.order, [first.choices, second.choices]))
  const even = new Uint8Array(clusters.order.length).fill(SIGN.alike)
  const { confidence } = settings
  const [labelled = NO_SUMS, without = NO_SUMS] = sumPrompts(dense, even, [LABELLED, DECIDED], clusters)
  const [all, decided] = [labelled, without].map((sums) => inferMean(sums, 1, confidence))
  const share = (found: Inference | null | undefined): Estimate => {
    const { value, low, high } = shareOf(inferredOf(found ?? null))
    return { value, low, high }
  }
  return {
    first: first.id,
    second: second.id,
    n: all?.pairs ?? 0,
    agreement: share(all),
    decided: decided?.pairs ?? 0,
    agreementWithoutTies: share(decided),
    kappa: inferKappa(first.choices, second.choices, clusters, labelled, confidence),
  }
}

/** How often raters choose alike, with and without ties, and beyond chance; each with the prompt as the unit. */
export function buildAgreements(study: Study): readonly Agreement[] {
  return comparisons(study).map(([first, second]) => agreementOf(study, first, second))
}

/** How far several annotators agree beyond chance; `null` with fewer than two. */
export function buildPeopleAgreement(study: Study): PeopleAgreement | null {
  const people = study.raters.filter(({ kind, id }) => kind === 'human' && id !== MAJORITY)
  if (people.length < 2) return null
  const choices = people.map((rater) => rater.choices)
  const prompts = byPrompt(study.clusters)
  const some = sumDisagreements(choices, disagreementOf, prompts)
  const all = sumDisagreements(choices, (votes) => completeDisagreementOf(votes, people.length), prompts)
  const { confidence } = study.settings
  return {
    annotators: people.length,
    krippendorff: beyondChance(some, krippendorffOf, confidence),
    fleiss: beyondChance(all, fleissOf, confidence),
  }
}

function beyondChance(
  { columns, pairs, alike }: Disagreements,
  statistic: (sums: readonly number[]) => number,
  confidence: number,
): CountedEstimate {
  const of = (sums: ArrayLike<number>) => statistic(Array.from(sums))
  const value = of(columns.map((column) => column.reduce((sum, each) => sum + each, 0)))
  const n = pairs.reduce((sum, each) => sum + each, 0)
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, n }
  const { low, high } = inferLeftOut(value, leaveOut(columns, of), sumsOfShares(pairs, alike), 1, confidence)
  return { value, low, high, n }
}
