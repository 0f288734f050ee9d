import { listPairExcerpts, listVotes, type PairExcerpt } from '@/lib/db/pair'
import type { PairGroup } from '@/lib/profile/pair-group'
import type { PairsQuery } from '@/lib/profile/pairs-query'
import type { ProfileInput } from '@/lib/profile/profile'
import { choosePairs } from './choose-pairs'
import { loadPack } from './load-pack'

export type Choice = 1 | 0 | -1 | null
export type PairVote = { readonly rater: string; readonly kind: 'human' | 'model'; readonly choice: Choice }

export type PairsPage = {
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly groups: readonly { readonly group: PairGroup; readonly count: number }[] | null
  readonly rows: readonly (PairExcerpt & {
    readonly votes: readonly PairVote[]
    readonly values: { readonly a: number | null; readonly b: number | null } | null
  })[]
}

const PAGE = 25

/** A page of the pairs that a query asks for. */
export async function loadPairs(datasetId: number, query: PairsQuery, asked = 1): Promise<PairsPage | null> {
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const { input } = pack
  const { indexes: chosen, groups } = await choosePairs(pack, query)
  const total = chosen.length
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  const from = (page - 1) * PAGE
  const indexes = Array.from({ length: Math.min(PAGE, total - from) }, (_, offset) => chosen[from + offset] as number)
  const votes = Map.groupBy(await listVotes(datasetId, indexes), ({ pairIndex }) => pairIndex)
  const excerpts = new Map((await listPairExcerpts(datasetId, indexes, query.text)).map((row) => [row.index, row]))
  const found = indexes.flatMap((index) => excerpts.get(index) ?? [])
  const rows = found.map((row) => ({
    ...row,
    votes: (votes.get(row.index) ?? []).map(({ rater, choice }) => ({
      rater: rater.name,
      kind: rater.kind,
      choice: choice as Choice,
    })),
    values: query.factor ? valuesOf(input, query.factor, row.index) : null,
  }))
  return { total, page, pages, groups, rows }
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
