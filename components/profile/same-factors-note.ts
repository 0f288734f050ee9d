import type { Profile } from '@/lib/profile/profile'

/** Which factors are left out since another one says the same on every pair; empty when there are none. */
export function sameFactorsNote({ factors }: Pick<Profile, 'factors'>): string {
  const labels = new Map(factors.map(({ id, label }) => [id, label]))
  const doubles = factors.flatMap(({ label, sameAs }) =>
    sameAs === null ? [] : [`“${label}” (as “${labels.get(sameAs)}”)`],
  )
  return doubles.length === 0 ? '' : ` Not shown, since they say the same on every pair: ${doubles.join(', ')}.`
}
