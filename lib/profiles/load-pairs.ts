import { listPairExcerpts, listVotes, type PairExcerpt } from '@/lib/db/pair'
import type { PairGroup } from '@/lib/profile/pair-group'
import type { ProfileInput } from '@/lib/profile/profile'
import { groupPairs } from './group-pairs'
import { loadPack } from './load-pack'

export type Choice = 1 | 0 | -1 | null
export type PairVote = { readonly rater: string; readonly kind: 'human' | 'model'; readonly choice: Choice }

export type PairsQuery = {
  readonly factor: string | null
  readonly model: string | null
  readonly group: PairGroup | null
  /** From 1. */
  readonly page: number
}

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

/** A page of a dataset's pairs: all, or those of one group of a factor. */
export async function loadPairs(datasetId: number, query: PairsQuery): Promise<PairsPage | null> {
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const { input } = pack
  const grouped = query.factor && query.model ? groupPairs(input, query.factor, query.model) : null
  const chosen = grouped && query.group ? grouped.of(query.group) : null
  const total = chosen?.length ?? input.a.length
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const page = Math.min(Math.max(1, query.page), pages)
  const from = (page - 1) * PAGE
  const to = Math.min(from + PAGE, total)
  const indexes = chosen?.slice(from, to) ?? Array.from({ length: to - from }, (_, offset) => from + offset)
  const votes = Map.groupBy(await listVotes(datasetId, indexes), ({ pairIndex }) => pairIndex)
  const rows = (await listPairExcerpts(datasetId, indexes)).map((row) => ({
    ...row,
    votes: (votes.get(row.index) ?? []).map(({ rater, choice }) => ({
      rater: rater.name,
      kind: rater.kind,
      choice: choice as Choice,
    })),
    values: query.factor ? valuesOf(input, query.factor, row.index) : null,
  }))
  return { total, page, pages, groups: grouped?.counts ?? null, rows }
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
