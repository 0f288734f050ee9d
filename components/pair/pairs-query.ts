import {
  createParser,
  createSerializer,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { PAIR_GROUPS } from '@/lib/pairs/pair-group'
import {
  CHOICE_FILTERS,
  LABEL_FILTERS,
  PAIR_SORTS,
  type PairsQuery,
  PEOPLE_FILTERS,
  RATERS_FILTERS,
  SIGN_FILTERS,
  sortOf,
  VOTE_FILTERS,
} from '@/lib/pairs/pairs-query'
import type { PairFilters } from '@/lib/profiles/pairs/load-filters'

/** A size: 0 or more; anything else is not there. */
const parseAsSize = createParser({
  parse: (text) => {
    const size = text.trim() === '' ? Number.NaN : Number(text)
    return Number.isFinite(size) && size >= 0 ? size : null
  },
  serialize: String,
})

/** The state of a list of pairs, as its address holds it. */
export const pairsParsers = {
  factor: parseAsString,
  model: parseAsString,
  group: parseAsStringLiteral(PAIR_GROUPS),
  text: parseAsString,
  votes: parseAsStringLiteral(VOTE_FILTERS),
  people: parseAsStringLiteral(PEOPLE_FILTERS),
  raters: parseAsStringLiteral(RATERS_FILTERS),
  labels: parseAsStringLiteral(LABEL_FILTERS),
  rater: parseAsString,
  choice: parseAsStringLiteral(CHOICE_FILTERS),
  sign: parseAsStringLiteral(SIGN_FILTERS),
  least: parseAsSize,
  most: parseAsSize,
  wordsLeast: parseAsSize,
  wordsMost: parseAsSize,
  sort: parseAsStringLiteral(PAIR_SORTS),
  slice: parseAsString,
  value: parseAsString,
}

export const PAGE_SIZES = [25, 50, 100] as const
export const pageParsers = {
  page: parseAsInteger.withDefault(1),
  per: parseAsNumberLiteral(PAGE_SIZES).withDefault(PAGE_SIZES[0]),
}

const serialize = createSerializer(pairsParsers)
const serializePage = createSerializer(pageParsers)

/**
 * The query of a list of pairs, without what means nothing: a group is of a factor and a model, a value of a slice.
 *
 * @example pairsQuery({ factor: 'length', model: 'r3', group: null }) // 'factor=length&model=r3'
 */
export function pairsQuery(choice: Partial<PairsQuery>): string {
  const { factor = null, votes = null, slice = null, rater = null, sort = null } = choice
  const model = factor || votes ? (choice.model ?? null) : null
  const ofFactor = factor ? {} : ({ sign: null, least: null, most: null } as const)
  const means = {
    ...choice,
    ...ofFactor,
    model,
    group: factor && model ? (choice.group ?? null) : null,
    value: slice ? (choice.value ?? null) : null,
    choice: rater ? (choice.choice ?? null) : null,
    // What is meant without being said is left out.
    sort: sortOf({ sort, factor }) === sortOf({ sort: null, factor }) ? null : sort,
  } as const
  return serialize(means).replace(/^\?/, '')
}

type Page = { readonly page: number; readonly per: (typeof PAGE_SIZES)[number] }

/**
 * A query of a list with the page of it.
 *
 * @example withPage('factor=length', { page: 2, per: 25 }) // '?factor=length&page=2'
 */
export const withPage = (query: string, page: Page): string => serializePage(query === '' ? '?' : `?${query}`, page)

export const READER_MODES = ['differences', 'shared', 'novel', 'plain', 'markdown'] as const
export type ReaderMode = (typeof READER_MODES)[number]

/**
 * How the texts of a pair are shown, as the address holds it; nothing: compared as they are best, by how much they share.
 */
export const readerParsers = { show: parseAsStringLiteral(READER_MODES) }

const serializeMode = createSerializer(readerParsers)

/**
 * A query of a list with the way the texts are shown.
 *
 * @example withMode('people=split', 'novel') // '?people=split&show=novel'
 */
export const withMode = (query: string, show: ReaderMode | null): string =>
  serializeMode(query === '' ? '?' : `?${query}`, { show })

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
    factor,
    rater,
    slice,
    model: known(models, query.model) ?? models[0]?.id ?? null,
    value: slice === null ? null : query.value,
    choice: rater === null ? null : query.choice,
    ...(factor ? {} : { sign: null, least: null, most: null, group: null }),
  }
}
