import type { Agreement, Profile, RaterSummary } from '@/lib/profile/profile'

/** A model's agreement with the rater models are compared with. */
export function agreementWith(profile: Profile, rater: string): Agreement | undefined {
  return profile.agreements.find(
    ({ first, second }) =>
      (first === rater && second === profile.reference) || (second === rater && first === profile.reference),
  )
}

/** Share of the pairs shown in both orders on which the two verdicts differ; `null` when one order was shown. */
export function flipRate(orders: RaterSummary['orders']): number | null {
  return orders === null || orders.both === 0 ? null : orders.flipped / orders.both
}
