import { listUnreadable } from '@/lib/db/pair'
import { countIndexed, type Found, searchTexts } from '@/lib/db/search/search-texts'
import { labelPatterns, PATTERN } from '@/lib/pairs/label-patterns'
import { PAIR_GROUPS } from '@/lib/pairs/pair-group'
import type { PairFilter, PairsQuery } from '@/lib/pairs/pairs-query'
import { referenceOf } from '@/lib/profile/majority'
import type { RaterInput, SignedInput } from '@/lib/profile/profile'
import { keepRecent } from '@/lib/profiles/keep-recent'
import type { ListPack, TextPack } from '@/lib/profiles/load-pack'
import { loadSliceColumn } from '@/lib/profiles/load-slices'
import { MISSING } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import { groupsOf } from './group-pairs'
import { hasSign, isLarge } from './mask-factor'

/** The pairs that meet one condition. */
export type Mask = {
  readonly keep: Uint8Array
  readonly count: number
  /** Texts that were not looked through for want of time: they may meet it as well. */
  readonly unread: number
}
type Test = (pair: number) => boolean
type Make = (pack: ListPack, query: PairsQuery) => Promise<Test> | Test

const NONE: Test = () => false
const MOST_KEPT = 12
const keep = keepRecent<Mask>(MOST_KEPT, Uint8Array.BYTES_PER_ELEMENT)

/**
 * The pairs of whose texts one holds these words; the latest are remembered. Texts that are not indexed yet are looked through
 * for so many milliseconds.
 */
export async function maskTexts(pack: TextPack, text: string, patience = Number.POSITIVE_INFINITY): Promise<Mask> {
  // While texts are being indexed a search may not have seen them all.
  const indexed = await countIndexed(pack.datasetId)
  return keep(pack, JSON.stringify(['text', text, patience, indexed]), async () => {
    const found = await searchTexts(pack.datasetId, text, patience)
    return { ...maskOf(pack, holdsText(pack, found)), unread: found.unread }
  })
}

/** Which pairs meet one of a query's conditions. */
export async function maskPairs(
  pack: ListPack,
  query: PairsQuery,
  filter: PairFilter,
  patience = Number.POSITIVE_INFINITY,
): Promise<Mask> {
  if (filter === 'text') return maskTexts(pack, query.text ?? '', patience)
  const { sort: _sort, ...conditions } = query
  const used = USED[filter].map((name) => conditions[name])
  return keep(pack, JSON.stringify([filter, ...used]), async () => ({
    ...maskOf(pack, await MAKE[filter](pack, query)),
    unread: 0,
  }))
}

function maskOf({ input: { a } }: TextPack, test: Test) {
  const mask = new Uint8Array(a.length)
  let count = 0
  for (let pair = 0; pair < mask.length; pair++)
    if (test(pair)) {
      mask[pair] = 1
      count++
    }
  return { keep: mask, count }
}

/** What each condition depends on. */
const USED: Readonly<Record<Exclude<PairFilter, 'text'>, readonly Exclude<keyof PairsQuery, 'sort'>[]>> = {
  group: ['factor', 'model', 'group'],
  votes: ['model', 'votes'],
  people: ['people'],
  raters: ['raters'],
  labels: ['labels'],
  rater: ['rater', 'choice'],
  sign: ['factor', 'sign'],
  size: ['factor', 'least', 'most'],
  words: ['wordsLeast', 'wordsMost'],
  slice: ['slice', 'value'],
}

const MAKE: Readonly<Record<Exclude<PairFilter, 'text'>, Make>> = {
  group: (pack, { factor, model, group }) => {
    const codes = groupsOf(pack, factor, model)?.codes
    const code = group ? PAIR_GROUPS.indexOf(group) : -1
    return codes ? (pair) => codes[pair] === code : NONE
  },
  votes: stands,
  people: ({ input }, { people }) => {
    const patterns = labelPatterns(input.raters.filter(({ kind }) => kind === 'human'))
    const bit = people ? PATTERN[people] : 0
    return (pair) => ((patterns[pair] ?? 0) & bit) !== 0
  },
  raters: ({ input }, { raters }) => {
    const patterns = labelPatterns(judging(input))
    const bit = raters ? PATTERN[raters] : 0
    return (pair) => ((patterns[pair] ?? 0) & bit) !== 0
  },
  labels: async ({ datasetId, input }, { labels }) => {
    if (labels === 'unreadable') return isIn(await listUnreadable(datasetId, null), input.a.length)
    const patterns = labelPatterns(judging(input))
    return (pair) => ((patterns[pair] ?? 0) & PATTERN.missing) !== 0
  },
  rater: (pack, { rater, choice }) => {
    const choices = raterIn(pack, rater)?.choices
    const sought = choice ? CHOICES[choice] : MISSING
    return choices ? (pair) => choices[pair] === sought : NONE
  },
  sign: ({ input }, query) => hasSign(input, query),
  size: (pack, { factor, least, most }) => isLarge(pack, factor, (a, b) => Math.abs(a - b), [least, most]),
  words: (pack, { wordsLeast, wordsMost }) => isLarge(pack, LENGTH, Math.max, [wordsLeast, wordsMost]),
  slice: async (pack, { slice, value }) => {
    const { values, codes } = await loadSliceColumn(pack, slice ?? '')
    const code = values.indexOf(value ?? '')
    return code < 0 ? NONE : (pair) => codes[pair] === code
  },
}
const CHOICES = { a: 1, b: -1, tie: 0, missing: MISSING } as const

/** Whoever is asked for by name, a corrected judge too. */
const raterIn = (pack: ListPack, id: string | null): RaterInput | undefined =>
  [...pack.input.raters, ...pack.corrected].find((rater) => rater.id === id)

/** Raters that were asked about the dataset's pairs; a writer prefers its own. */
const judging = ({ raters }: SignedInput): readonly RaterInput[] =>
  raters.filter(({ setting }) => setting !== 'generation')

function isIn(indexes: ArrayLike<number>, length: number): Test {
  const found = new Uint8Array(length)
  for (let at = 0; at < indexes.length; at++) found[indexes[at] as number] = 1
  return (index) => found[index] === 1
}

function holdsText({ input: { a, b, prompt } }: TextPack, { prompts, responses }: Found): Test {
  return (pair) =>
    prompts[prompt[pair] as number] === 1 || responses[a[pair] as number] === 1 || responses[b[pair] as number] === 1
}

async function stands(pack: ListPack, { model: id, votes }: PairsQuery): Promise<Test> {
  const { datasetId, input } = pack
  // The index of a rater follows from its id; see `loadPack`.
  if (votes === 'unreadable') return isIn(await listUnreadable(datasetId, Number(id?.slice(1))), input.a.length)
  const people = referenceOf(input)?.choices
  const model = raterIn(pack, id)?.choices
  if (!people || !model) return NONE
  return (pair) =>
    people[pair] !== MISSING && model[pair] !== MISSING && (people[pair] === model[pair]) === (votes === 'alike')
}
