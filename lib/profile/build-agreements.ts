import { agreement, agreementWithoutTies, confusionByGroup, decided, kappa, labelled } from '@/lib/statistics/agreement'
import {
  completeDisagreementOf,
  disagreementOf,
  fleissOf,
  krippendorffOf,
  sumDisagreements,
} from '@/lib/statistics/annotator-agreement'
import { MAJORITY } from '@/lib/words/rater'
import { estimatorOfSums } from './estimate'
import type { Agreement, PeopleAgreement, RaterInput } from './profile'
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

/** How often raters choose alike, with and without ties, and beyond chance. */
export function buildAgreements(study: Study): readonly Agreement[] {
  return comparisons(study).map(([first, second]) => {
    const { sums, estimate } = estimatorOfSums(study, confusionByGroup(first.choices, second.choices, study.clusters))
    return {
      first: first.id,
      second: second.id,
      n: labelled(sums),
      agreement: estimate(agreement),
      decided: decided(sums),
      agreementWithoutTies: estimate(agreementWithoutTies),
      kappa: estimate(kappa),
    }
  })
}

/** How far several annotators agree beyond chance; `null` with fewer than two. */
export function buildPeopleAgreement(study: Study): PeopleAgreement | null {
  const people = study.raters.filter(({ kind, id }) => kind === 'human' && id !== MAJORITY)
  if (people.length < 2) return null
  const choices = people.map((rater) => rater.choices)
  const some = sumDisagreements(choices, disagreementOf, study.clusters)
  const all = sumDisagreements(choices, (votes) => completeDisagreementOf(votes, people.length), study.clusters)
  return {
    annotators: people.length,
    krippendorff: { ...estimatorOfSums(study, some.columns).estimate(krippendorffOf), n: some.n },
    fleiss: { ...estimatorOfSums(study, all.columns).estimate(fleissOf), n: all.n },
  }
}
