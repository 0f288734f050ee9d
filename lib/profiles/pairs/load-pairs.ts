import { listVotes, loadPairValues } from '@/lib/db/columns/pair-rows'
import { getDataset } from '@/lib/db/dataset'
import { listPairExcerpts, type PairExcerpt } from '@/lib/db/pair'
import { type ChoiceLine, choiceLines } from '@/lib/pairs/choice-lines'
import { isEveryPair, isOfTextsAlone, type PairsQuery } from '@/lib/pairs/pairs-query'
import { listNamedRaters } from '@/lib/profiles/list-named-raters'
import { loadListPack, loadTextPack } from '@/lib/profiles/load-pack'
import { listWhole } from '@/lib/profiles/load-values'
import { MISSING, type RaterKind } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import { type ChosenPairs, choosePairs, PATIENCE_MS, searchPairs } from './choose-pairs'

export type Choice = 1 | 0 | -1 | null
export type PairVote = { readonly rater: string; readonly kind: RaterKind; readonly choice: Choice }

export type PairsPage = Pick<ChosenPairs, 'filters' | 'groups' | 'unread'> & {
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

/** The pairs that a query asks for, from no more columns than it takes; `null` while the dataset is not imported. */
export async function chosenBy(datasetId: number, query: PairsQuery): Promise<ChosenPairs | null> {
  if (isOfTextsAlone(query)) {
    const pack = await loadTextPack(datasetId)
    return pack && searchPairs(pack, query, PATIENCE_MS)
  }
  const pack = await loadListPack(datasetId, [query.factor ?? LENGTH, LENGTH])
  return pack && choosePairs(pack, query, PATIENCE_MS)
}

/** A page of the pairs that a query asks for. Columns are read only where pairs are chosen or put in order by them. */
export async function loadPairs(
  datasetId: number,
  query: PairsQuery,
  asked = 1,
  perPage = 25,
): Promise<PairsPage | null> {
  const dataset = await getDataset(datasetId)
  const isEvery = isEveryPair(query)
  const chosen = isEvery ? null : await chosenBy(datasetId, query)
  if (dataset?.status !== 'ready' || (chosen === null && !isEvery)) return null
  const total = chosen?.indexes.length ?? dataset.pairs
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(Math.max(1, asked), pages)
  const [first, last] = [(page - 1) * perPage, Math.min(total, page * perPage)]
  const indexes = Array.from({ length: last - first }, (_, at) => chosen?.indexes[first + at] ?? first + at)
  const [texts, votes, values] = await Promise.all([
    listPairExcerpts(datasetId, indexes, query.text),
    votesOn(datasetId, indexes, query),
    valuesOn(dataset, indexes, query.factor ?? LENGTH),
  ])
  const excerpts = new Map(texts.map((row) => [row.index, row]))
  const rows = indexes.flatMap((index, at) => {
    const row = excerpts.get(index)
    return row ? [{ ...row, votes: votes(at), values: values(index) }] : []
  })
  const { filters = [], groups = null, unread = 0 } = chosen ?? {}
  return { total, all: dataset.pairs, page, pages, filters, groups, unread, rows }
}

/** Who chose what on each of these pairs, by its place. */
async function votesOn(datasetId: number, indexes: readonly number[], query: PairsQuery) {
  const raters = await loadRatersOn(datasetId, indexes, query)
  const named = query.rater ?? (query.factor || query.votes ? query.model : null)
  return (at: number) => choiceLines(raters, at, named)
}

/** Raters with their choices on these pairs alone, in the order of these; a corrected judge where a query asks for it. */
export async function loadRatersOn(
  datasetId: number,
  indexes: readonly number[],
  query: Pick<PairsQuery, 'model' | 'rater'>,
) {
  const [everybody, votes] = await Promise.all([listNamedRaters(datasetId), listVotes(datasetId, indexes)])
  const raters = everybody
    .filter(({ id, isCorrected }) => !isCorrected || id === query.model || id === query.rater)
    .map((rater) => ({ ...rater, choices: new Int8Array(indexes.length).fill(MISSING) }))
  const columns = new Map(raters.map(({ id, choices }) => [id, choices]))
  for (const { pair, rater, choice } of votes) columns.get(`r${rater}`)?.set([choice], indexes.indexOf(pair))
  return raters
}

/** A value as it is shown; `null` where there is none. */
export const known = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** A factor's values on these pairs, by pair; `null` where it is not measured. */
async function valuesOn(dataset: Parameters<typeof listWhole>[0], indexes: readonly number[], factorId: string) {
  const factor = (await listWhole(dataset)).find(({ key }) => key === factorId)
  if (!factor) return () => null
  const valuesOf = await loadPairValues(dataset.id, [factor], indexes)
  return (pair: number) => {
    const { a, b } = valuesOf(factorId, pair)
    return { a: known(a), b: known(b) }
  }
}
