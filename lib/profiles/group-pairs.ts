import { majority } from '@/lib/profile/majority'
import { manifestation } from '@/lib/profile/manifestation'
import { PAIR_GROUPS, type PairGroup, pairGroup } from '@/lib/profile/pair-group'
import { MISSING, type ProfileInput, type RaterInput } from '@/lib/profile/profile'

/** People as the profile compares models with them: the majority of several, the only one, or nobody. */
export function referenceOf({ raters }: ProfileInput): RaterInput | null {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 1 ? majority(people) : (people[0] ?? null)
}

export type GroupedPairs = {
  readonly counts: readonly { readonly group: PairGroup; readonly count: number }[]
  /** The pairs of one group, in the dataset's order. */
  of(group: PairGroup): readonly number[]
}

/** Sorts every pair into the five groups of a factor, for people and one model. */
export function groupPairs(input: ProfileInput, factorId: string, modelId: string): GroupedPairs | null {
  const factor = input.factors.find(({ id }) => id === factorId)
  const model = input.raters.find(({ id }) => id === modelId)
  const people = referenceOf(input)
  if (!factor || !model || !people) return null
  const signs = manifestation(factor, input.a, input.b)
  const lists = new Map<PairGroup, number[]>(PAIR_GROUPS.map((group) => [group, []]))
  for (const [pair, sign] of signs.entries())
    lists.get(pairGroup(sign, people.choices[pair] ?? MISSING, model.choices[pair] ?? MISSING) as PairGroup)?.push(pair)
  return {
    counts: PAIR_GROUPS.map((group) => ({ group, count: lists.get(group)?.length ?? 0 })),
    of: (group) => lists.get(group) ?? [],
  }
}
