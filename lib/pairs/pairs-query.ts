import type { PairGroup } from './pair-group'

export const VOTE_FILTERS = ['alike', 'apart', 'unreadable'] as const
export const PAIR_SORTS = [
  'order',
  ...(['difference', 'closest', 'more-a', 'more-b'] as const),
  ...(['longest', 'shortest', 'chose-a', 'chose-b', 'divided'] as const),
] as const
export type PairSort = (typeof PAIR_SORTS)[number]
/** By the values of a factor. */
export const FACTOR_SORTS: readonly PairSort[] = ['difference', 'closest', 'more-a', 'more-b']
export const PEOPLE_FILTERS = ['unanimous', 'split', 'tie', 'missing'] as const
export const RATERS_FILTERS = ['unanimous', 'split', 'opposed'] as const
export const SIGN_FILTERS = ['a', 'b', 'equal', 'none'] as const
export const LABEL_FILTERS = ['unreadable', 'missing'] as const
export const CHOICE_FILTERS = ['a', 'b', 'tie', 'missing'] as const

/** Which pairs are shown, and in which order. */
export type PairsQuery = {
  readonly factor: string | null
  readonly model: string | null
  readonly group: PairGroup | null
  /** Words that the prompt or one of the responses holds. */
  readonly text: string | null
  /** How the model's choice stands to people's. */
  readonly votes: (typeof VOTE_FILTERS)[number] | null
  /** How far annotators agree. */
  readonly people: (typeof PEOPLE_FILTERS)[number] | null
  /** How far all raters that labelled the pair agree, people and models. */
  readonly raters: (typeof RATERS_FILTERS)[number] | null
  /** Where a rater, any, gave no label or one that could not be read. */
  readonly labels: (typeof LABEL_FILTERS)[number] | null
  /** One rater and what it chose. */
  readonly rater: string | null
  readonly choice: (typeof CHOICE_FILTERS)[number] | null
  /** Which response has more of the factor. */
  readonly sign: (typeof SIGN_FILTERS)[number] | null
  /** The size of the factor's difference, |A − B|, both ends included. */
  readonly least: number | null
  readonly most: number | null
  /** Words of the longer response, both ends included. */
  readonly wordsLeast: number | null
  readonly wordsMost: number | null
  /** `null`: as they are best read, by `sortOf`. */
  readonly sort: PairSort | null
  /** A metadata column and one of its values. */
  readonly slice: string | null
  readonly value: string | null
}

/** Every pair, in the order of the dataset. */
export const ALL_PAIRS: PairsQuery = {
  factor: null,
  model: null,
  group: null,
  text: null,
  votes: null,
  people: null,
  raters: null,
  labels: null,
  rater: null,
  choice: null,
  sign: null,
  least: null,
  most: null,
  wordsLeast: null,
  wordsMost: null,
  sort: null,
  slice: null,
  value: null,
}

/**
 * The order of a list: where one came from a factor, its largest difference comes first.
 *
 * @example sortOf({ ...ALL_PAIRS, factor: 'length' }) // 'difference'
 */
export const sortOf = ({ sort, factor }: Pick<PairsQuery, 'sort' | 'factor'>): PairSort => {
  if (factor === null) return sort === null || FACTOR_SORTS.includes(sort) ? 'order' : sort
  return sort ?? 'difference'
}

/** Conditions that a pair must meet, each a filter that can be taken away alone. */
export const PAIR_FILTERS = [
  ...(['text', 'group', 'votes', 'people', 'raters', 'labels', 'rater'] as const),
  ...(['sign', 'size', 'words', 'slice'] as const),
] as const
export type PairFilter = (typeof PAIR_FILTERS)[number]

/** What a query holds for each filter; without it there is no such condition. */
const HELD: Readonly<Record<PairFilter, (query: PairsQuery) => boolean>> = {
  text: ({ text }) => Boolean(text),
  group: ({ factor, model, group }) => Boolean(factor && model && group),
  votes: ({ model, votes }) => Boolean(model && votes),
  people: ({ people }) => people !== null,
  raters: ({ raters }) => raters !== null,
  labels: ({ labels }) => labels !== null,
  rater: ({ rater, choice }) => Boolean(rater && choice),
  sign: ({ factor, sign }) => Boolean(factor && sign),
  size: ({ factor, least, most }) => Boolean(factor) && (least !== null || most !== null),
  words: ({ wordsLeast, wordsMost }) => wordsLeast !== null || wordsMost !== null,
  slice: ({ slice, value }) => Boolean(slice && value),
}

/**
 * The conditions of a query, in the order they are shown.
 *
 * @example filtersIn({ ...ALL_PAIRS, people: 'split', sign: 'a' }) // ['people']: a sign is a factor's
 */
export const filtersIn = (query: PairsQuery): readonly PairFilter[] =>
  PAIR_FILTERS.filter((filter) => HELD[filter](query))

/** Whether a query asks for all pairs as they come, without groups to count. */
export const isEveryPair = (query: PairsQuery): boolean =>
  filtersIn(query).length === 0 && sortOf(query) === 'order' && !(query.factor && query.model)

/** Whether a query asks for pairs by the words of their texts and nothing else, as they come. */
export const isOfTextsAlone = (query: PairsQuery): boolean =>
  query.text !== null && filtersIn(query).length > 0 && isEveryPair({ ...query, text: null })

const CLEARED: Readonly<Record<PairFilter, Partial<PairsQuery>>> = {
  text: { text: null },
  group: { group: null },
  votes: { votes: null },
  people: { people: null },
  raters: { raters: null },
  labels: { labels: null },
  rater: { rater: null, choice: null },
  sign: { sign: null },
  size: { least: null, most: null },
  words: { wordsLeast: null, wordsMost: null },
  slice: { slice: null, value: null },
}

/** The same query without one of its conditions. */
export const withoutFilter = (query: PairsQuery, filter: PairFilter): PairsQuery => ({ ...query, ...CLEARED[filter] })

/** Stand before and after a found word in an excerpt; taken out of texts that hold them. */
export const FOUND = { from: '\u0002', to: '\u0003' } as const
