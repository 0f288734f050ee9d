import { listPairExcerpts, listVotes, type PairExcerpt } from '@/lib/db/pair'
import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { ProfileInput } from '@/lib/profile/profile'
import { choiceBySign, type RaterKind } from '@/lib/words/rater'
import { type ChosenPairs, choosePairs } from './choose-pairs'
import { loadPack } from './load-pack'

export type Choice = 1 | 0 | -1 | null
export type PairVote = { readonly rater: string; readonly kind: RaterKind; readonly choice: Choice }

export type PairsPage = Pick<ChosenPairs, 'filters' | 'groups'> & {
  /** Pairs that meet the query, and all there are. */
  readonly total: number
  readonly all: number
  readonly page: number
  readonly pages: number
  readonly rows: readonly (PairExcerpt & {
    readonly votes: readonly PairVote[]
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
  const [listed, texts] = await Promise.all([
    listVotes(datasetId, indexes),
    listPairExcerpts(datasetId, indexes, query.text),
  ])
  // A corrected judge's votes are seen where one asks for it.
  const isSeen = (index: number) => index >= 0 || [query.model, query.rater].includes(`r${index}`)
  const seen = listed.filter(({ raterIndex }) => isSeen(raterIndex))
  const votes = Map.groupBy(seen, ({ pairIndex }) => pairIndex)
  const excerpts = new Map(texts.map((row) => [row.index, row]))
  const found = indexes.flatMap((index) => excerpts.get(index) ?? [])
  const rows = found.map((row) => ({
    ...row,
    votes: (votes.get(row.index) ?? []).map(({ rater, choice }) => ({
      rater: rater.name,
      kind: rater.kind,
      choice: choice === null ? null : choiceBySign(choice),
    })),
    values: query.factor ? valuesOf(input, query.factor, row.index) : null,
  }))
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
