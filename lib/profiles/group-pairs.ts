import { PAIR_GROUPS, type PairGroup, pairGroup } from '@/lib/pairs/pair-group'
import { majority } from '@/lib/profile/majority'
import { manifestation } from '@/lib/profile/manifestation'
import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { type Pack, withCorrected } from './load-pack'

/** People as the profile compares models with them: the majority of several, the only one, or nobody. */
export function referenceOf({ raters }: ProfileInput): RaterInput | null {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 1 ? majority(people) : (people[0] ?? null)
}

export type GroupedPairs = {
  readonly counts: readonly { readonly group: PairGroup; readonly count: number }[]
  /** The place in `PAIR_GROUPS` of each pair's group. */
  readonly codes: Uint8Array
}

const CODES = new Map(PAIR_GROUPS.map((group, code) => [group, code]))

/** Sorts every pair into the five groups of a factor, for people and one model. */
function groupPairs(input: ProfileInput, factorId: string, modelId: string): GroupedPairs | null {
  const factor = input.factors.find(({ id }) => id === factorId)
  const model = input.raters.find(({ id }) => id === modelId)
  const people = referenceOf(input)
  if (!factor || !model || !people) return null
  const counts = PAIR_GROUPS.map(() => 0)
  const codes = new Uint8Array(input.a.length)
  for (const [pair, sign] of manifestation(factor, input.a, input.b).entries()) {
    const group = pairGroup(sign, people.choices[pair] ?? MISSING, model.choices[pair] ?? MISSING)
    const code = CODES.get(group) ?? 0
    codes[pair] = code
    counts[code] = (counts[code] ?? 0) + 1
  }
  return { counts: PAIR_GROUPS.map((group, code) => ({ group, count: counts[code] ?? 0 })), codes }
}

const kept = new WeakMap<Pack, { readonly key: string; readonly groups: GroupedPairs | null }>()

/** The groups of a factor and a model; the last are remembered, as pages of one list ask for the same. */
export function groupsOf(pack: Pack, factor: string | null, model: string | null): GroupedPairs | null {
  if (!factor || !model) return null
  const key = JSON.stringify([factor, model])
  const last = kept.get(pack)
  const { groups } =
    last?.key === key ? last : { groups: groupPairs(withCorrected(pack, [model]).input, factor, model) }
  kept.set(pack, { key, groups })
  return groups
}
