import type { PairGroup } from '@/lib/profile/pair-group'

export type PairsChoice = {
  readonly factor: string | null
  readonly model: string | null
  readonly group: PairGroup | null
}

/**
 * The query of a list of pairs; a group means something for a factor and a model only.
 *
 * @example pairsQuery({ factor: 'length', model: 'r3', group: null }) // 'factor=length&model=r3'
 */
export function pairsQuery({ factor, model, group }: PairsChoice): string {
  const query = new URLSearchParams()
  if (factor) query.set('factor', factor)
  if (factor && model) query.set('model', model)
  if (factor && model && group) query.set('group', group)
  return String(query)
}
