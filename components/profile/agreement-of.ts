import type { Agreement, Profile } from '@/lib/profile/profile'

/** A model's agreement with the rater models are compared with. */
export function agreementWith(profile: Profile, rater: string): Agreement | undefined {
  return profile.agreements.find(
    ({ first, second }) =>
      (first === rater && second === profile.reference) || (second === rater && first === profile.reference),
  )
}
