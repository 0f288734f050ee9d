import type { PairFilter, PairsQuery } from '@/lib/pairs/pairs-query'
import type { PairFilters } from '@/lib/profiles/pairs/load-filters'
import { formatValue } from '@/lib/words/format'
import { groupName } from './group-links'

export type FilterNames = Pick<PairFilters, 'factors' | 'models' | 'raters'>

export const VOTES = [
  { id: 'alike', label: 'alike' },
  { id: 'apart', label: 'differently' },
  { id: 'unreadable', label: 'unreadably' },
] as const
export const PEOPLE = [
  { id: 'unanimous', label: 'unanimous' },
  { id: 'split', label: 'split' },
  { id: 'tie', label: 'a tie' },
  { id: 'missing', label: 'some missing' },
] as const
export const RATERS = [
  { id: 'unanimous', label: 'unanimous' },
  { id: 'split', label: 'not unanimous' },
  { id: 'opposed', label: 'opposed (A and B)' },
] as const
export const LABELS = [
  { id: 'unreadable', label: 'some unreadable' },
  { id: 'missing', label: 'some missing or unreadable' },
] as const
export const SIGNS = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'equal', label: 'neither: equal' },
  { id: 'none', label: 'no value' },
] as const
export const CHOICES = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'tie', label: 'tie' },
  { id: 'missing', label: 'missing' },
] as const

const nameIn = (list: PairFilters['factors'], id: string | null): string =>
  list.find((one) => one.id === id)?.label ?? ''

/** '10 to 20', 'at least 10', 'at most 20'. */
function rangeInWords(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return `${formatValue(least)} to ${formatValue(most)}`
  return least === null ? `at most ${formatValue(most)}` : `at least ${formatValue(least)}`
}

const WORDS: Readonly<Record<PairFilter, (query: PairsQuery, names: FilterNames) => string>> = {
  text: ({ text }) => `Holds ${text}`,
  group: ({ group, factor }, { factors }) => `${nameIn(factors, factor)}: ${group && groupName(group)}`,
  votes: ({ model, votes }, { models }) =>
    `${nameIn(models, model)} chose ${nameIn(VOTES, votes)}${votes === 'unreadable' ? '' : ' to people'}`,
  people: ({ people }) => `People: ${nameIn(PEOPLE, people)}`,
  raters: ({ raters }) => `All raters: ${nameIn(RATERS, raters)}`,
  labels: ({ labels }) => `Labels: ${nameIn(LABELS, labels)}`,
  rater: ({ rater, choice }, { raters }) => `${nameIn(raters, rater)}: ${nameIn(CHOICES, choice)}`,
  sign: ({ factor, sign }, { factors }) =>
    sign === 'none' || sign === 'equal'
      ? `${nameIn(factors, factor)}: ${sign === 'none' ? 'no value' : 'equal'}`
      : `${nameIn(factors, factor)}: more in ${nameIn(SIGNS, sign)}`,
  size: ({ factor, least, most }, { factors }) => `${nameIn(factors, factor)}: difference ${rangeInWords(least, most)}`,
  words: ({ wordsLeast, wordsMost }) => `Longer response: ${rangeInWords(wordsLeast, wordsMost)} words`,
  slice: ({ slice, value }) => `${slice}: ${value}`,
}

/**
 * One condition of a list as its chip says it.
 *
 * @example filterInWords('people', { ...ALL_PAIRS, people: 'split' }, names) // 'People: split'
 */
export const filterInWords = (filter: PairFilter, query: PairsQuery, names: FilterNames): string =>
  WORDS[filter](query, names)
