import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { PairFilters } from '@/lib/profiles/load-filters'

type Named = { readonly id: string }

type There = { readonly [List in 'factors' | 'models' | 'raters']: readonly Named[] } & Pick<PairFilters, 'slices'>

const known = (list: readonly Named[], id: string | null) => list.find((one) => one.id === id)?.id ?? null

/**
 * A query as a dataset can answer it: what an address names that is not there is left out, and the first model is meant
 * where none is named.
 */
export function settleQuery(query: PairsQuery, { factors, models, raters, slices }: There): PairsQuery {
  const factor = known(factors, query.factor)
  const rater = known(raters, query.rater)
  const slice = slices.find((name) => name === query.slice) ?? null
  return {
    ...query,
    ...{ factor, rater, slice },
    model: known(models, query.model) ?? models[0]?.id ?? null,
    value: slice === null ? null : query.value,
    choice: rater === null ? null : query.choice,
    ...(factor ? {} : { sign: null, least: null, most: null, group: null }),
  }
}
