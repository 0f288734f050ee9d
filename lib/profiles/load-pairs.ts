import { listPairExcerpts, type PairExcerpt } from '@/lib/db/pair'
import { type ChoiceLine, choiceLines } from '@/lib/pairs/choice-lines'
import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { ProfileInput } from '@/lib/profile/profile'
import type { RaterKind } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import { type ChosenPairs, choosePairs } from './choose-pairs'
import { loadPack, withCorrected } from './load-pack'

export type Choice = 1 | 0 | -1 | null
export type PairVote = { readonly rater: string; readonly kind: RaterKind; readonly choice: Choice }

export type PairsPage = Pick<ChosenPairs, 'filters' | 'groups'> & {
  /** Pairs that meet the query, and all there are. */
  readonly total: number
  readonly all: number
  readonly page: number
  readonly pages: number
  readonly rows: readonly (PairExcerpt & {
    readonly votes: readonly ChoiceLine[]
    /** Of the factor that is shown: the one asked for, or length; `null` where there is none. */
    readonly values: { readonly a: number | null; readonly b: number | null } | null
  })[]
}

/** A page of the pairs that a query asks for. */
export async function loadPairs(
  datasetId: number,
  query: PairsQuery,
  asked = 1,
  perPage = 25,
): Promise<PairsPage | null> {
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const { input } = pack
  const { indexes: chosen, filters, groups } = await choosePairs(pack, query)
  const [total, all] = [chosen.length, input.a.length]
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(Math.max(1, asked), pages)
  const indexes = Array.from(chosen.subarray((page - 1) * perPage, page * perPage))
  const texts = await listPairExcerpts(datasetId, indexes, query.text)
  // A corrected judge's votes are seen where one asks for it.
  const { raters } = withCorrected(pack, [query.model ?? '', query.rater ?? '']).input
  const excerpts = new Map(texts.map((row) => [row.index, row]))
  const named = query.rater ?? (query.factor || query.votes ? query.model : null)
  const factor = query.factor ?? LENGTH
  const isMeasured = input.factors.some(({ id }) => id === factor)
  const rows = indexes.flatMap((index) => {
    const row = excerpts.get(index)
    if (!row) return []
    const votes = choiceLines(raters, index, named)
    return [{ ...row, votes, values: isMeasured ? valuesOf(input, factor, index) : null }]
  })
  return { total, all, page, pages, filters, groups, rows }
}

/** A factor's values on both responses of a pair; `null` = not applicable. */
export function valuesOf(input: ProfileInput, factorId: string, pair: number) {
  const values = input.factors.find(({ id }) => id === factorId)?.values
  const at = (response: number | undefined): number | null => {
    const value = values?.[response ?? -1]
    return value === undefined || Number.isNaN(value) ? null : value
  }
  return { a: at(input.a[pair]), b: at(input.b[pair]) }
}
