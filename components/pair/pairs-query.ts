import { createSerializer, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { PAIR_GROUPS } from '@/lib/profile/pair-group'
import { PAIR_SORTS, type PairsQuery, VOTE_FILTERS } from '@/lib/profile/pairs-query'

/** The state of a list of pairs, as its address holds it. */
export const pairsParsers = {
  factor: parseAsString,
  model: parseAsString,
  group: parseAsStringLiteral(PAIR_GROUPS),
  text: parseAsString,
  votes: parseAsStringLiteral(VOTE_FILTERS),
  sort: parseAsStringLiteral(PAIR_SORTS).withDefault('order'),
  slice: parseAsString,
  value: parseAsString,
}
export const pageParser = { page: parseAsInteger.withDefault(1) }

const serialize = createSerializer(pairsParsers)

/**
 * The query of a list of pairs, without what means nothing: a group is of a factor and a model, a value of a slice.
 *
 * @example pairsQuery({ factor: 'length', model: 'r3', group: null }) // 'factor=length&model=r3'
 */
export function pairsQuery(choice: Partial<PairsQuery>): string {
  const { factor = null, group = null, votes = null, slice = null, value = null, sort = 'order' } = choice
  const model = factor || votes ? (choice.model ?? null) : null
  const means = {
    ...choice,
    model,
    group: factor && model ? group : null,
    value: slice ? value : null,
    sort: sort === 'difference' && !factor ? 'order' : sort,
  } as const
  return serialize(means).replace(/^\?/, '')
}
