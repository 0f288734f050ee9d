import { type GroupedPairs, groupPairs } from './group-pairs'
import type { Pack } from './load-pack'

const kept = new WeakMap<Pack, { readonly key: string; readonly groups: GroupedPairs | null }>()

/** The groups of a factor and a model; the last are remembered, as pages of one list ask for the same. */
export function groupsOf(pack: Pack, factor: string | null, model: string | null): GroupedPairs | null {
  if (!factor || !model) return null
  const key = JSON.stringify([factor, model])
  const last = kept.get(pack)
  const { groups } = last?.key === key ? last : { groups: groupPairs(pack.input, factor, model) }
  kept.set(pack, { key, groups })
  return groups
}
