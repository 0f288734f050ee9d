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
  VOTE_FILTERS,
} from '@/lib/pairs/pairs-query'

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
  sort: parseAsStringLiteral(PAIR_SORTS).withDefault('order'),
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
  const { factor = null, votes = null, slice = null, rater = null, sort = 'order' } = choice
  const model = factor || votes ? (choice.model ?? null) : null
  const ofFactor = factor ? {} : ({ sign: null, least: null, most: null } as const)
  const means = {
    ...choice,
    ...ofFactor,
    model,
    group: factor && model ? (choice.group ?? null) : null,
    value: slice ? (choice.value ?? null) : null,
    choice: rater ? (choice.choice ?? null) : null,
    sort: (sort === 'difference' || sort === 'closest') && !factor ? 'order' : sort,
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
