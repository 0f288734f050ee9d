import { listUnreadable } from '@/lib/db/pair'
import { searchTexts } from '@/lib/db/text-words'
import type { PairsQuery } from '@/lib/profile/pairs-query'
import { MISSING, type ProfileInput } from '@/lib/profile/profile'
import { groupPairs, referenceOf } from './group-pairs'
import type { Pack } from './load-pack'
import { loadSliceColumn } from './load-slices'

export type ChosenPairs = {
  /** In the order they are shown. */
  readonly indexes: ArrayLike<number>
  readonly groups: NonNullable<ReturnType<typeof groupPairs>>['counts'] | null
}

/** The pairs that a query asks for: those that pass all of its filters, in its order. */
export async function choosePairs(pack: Pack, query: PairsQuery): Promise<ChosenPairs> {
  const { input } = pack
  const grouped = query.factor && query.model ? groupPairs(input, query.factor, query.model) : null
  let chosen: readonly number[] = grouped && query.group ? grouped.of(query.group) : Array.from(input.a.keys())
  for (const isKept of await filtersOf(pack, query)) chosen = chosen.filter(isKept)
  return { indexes: sorted(input, query, chosen), groups: grouped?.counts ?? null }
}

type Filter = (pair: number) => boolean

async function filtersOf(pack: Pack, query: PairsQuery): Promise<readonly Filter[]> {
  const { datasetId, input } = pack
  const { text, votes, model, slice, value } = query
  return [
    ...(text ? [await holdsText(datasetId, input, text)] : []),
    ...(votes && model ? [await votesFilter(datasetId, input, model, votes)] : []),
    ...(slice && value ? [await inSlice(pack, slice, value)] : []),
  ]
}

async function holdsText(datasetId: number, { a, b, prompt }: ProfileInput, text: string): Promise<Filter> {
  const { prompts, responses } = await searchTexts(datasetId, text)
  const [inPrompts, inResponses] = [new Set(prompts), new Set(responses)]
  return (pair) =>
    inPrompts.has(prompt[pair] as number) || inResponses.has(a[pair] as number) || inResponses.has(b[pair] as number)
}

async function votesFilter(
  datasetId: number,
  input: ProfileInput,
  modelId: string,
  votes: NonNullable<PairsQuery['votes']>,
): Promise<Filter> {
  const model = input.raters.find(({ id }) => id === modelId)
  const people = referenceOf(input)
  if (votes === 'unreadable') {
    // The index of a rater follows from its id; see `loadPack`.
    const unreadable = new Set(await listUnreadable(datasetId, Number(modelId.slice(1))))
    return (pair) => unreadable.has(pair)
  }
  const isBoth = (one: number, other: number): boolean => one !== MISSING && other !== MISSING
  return (pair) => {
    const [one, other] = [people?.choices[pair] ?? MISSING, model?.choices[pair] ?? MISSING]
    return isBoth(one, other) && (one === other) === (votes === 'alike')
  }
}

async function inSlice(pack: Pack, slice: string, value: string): Promise<Filter> {
  const { values, codes } = await loadSliceColumn(pack, slice)
  const code = values.indexOf(value)
  return (pair) => code >= 0 && codes[pair] === code
}

const LENGTH = 'length'

function sorted(input: ProfileInput, { sort, factor }: PairsQuery, chosen: readonly number[]): ArrayLike<number> {
  const by = input.factors.find(({ id }) => id === (sort === 'difference' ? factor : LENGTH))?.values
  if (sort === 'order' || !by) return chosen
  const keyOf = (pair: number): number => {
    const [a, b] = [by[input.a[pair] as number] as number, by[input.b[pair] as number] as number]
    const value = sort === 'difference' ? Math.abs(a - b) : a + b
    if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY
    return sort === 'shortest' ? -value : value
  }
  const keys = new Map(chosen.map((pair) => [pair, keyOf(pair)]))
  return chosen.toSorted((one, other) => (keys.get(other) ?? 0) - (keys.get(one) ?? 0) || one - other)
}
