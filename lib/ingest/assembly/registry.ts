import type { RaterKey, ResponseText } from '@/lib/ingest/record'
import { createHasher, createKey, type HashKey } from '@/lib/ingest/text-hash'
import { createColumn } from './column'
import { createKeyTable, createNames } from './key-table'
import { createRaterMap } from './rater-map'
import { createPlaces, createVoteStore, type Place } from './vote-store'

export type PromptText = { readonly promptId: string | null; readonly prompt: string; readonly source: string | null }

/** What a dataset holds so far, by number: 128-bit keys of its texts, never the texts. */
export type Registry = ReturnType<typeof createRegistry>

/** One key for a rater, wherever it is named. */
export const raterName = ({ name, kind, setting }: RaterKey): string => `${kind} ${setting ?? ''} ${name}`

/** Prompts, responses, pairs, raters and factors, each numbered from 0 in the order of its first appearance. */
export function createRegistry() {
  const hasher = createHasher()
  const prompts = createKeyTable()
  const responses = createKeyTable()
  const pairs = createKeyTable()
  const firsts = createColumn((length) => new Int32Array(length))
  const seconds = createColumn((length) => new Int32Array(length))
  const pairPlaces = createPlaces()
  const factors = createNames()
  const factorColumns: (ReturnType<typeof createColumn> & { readonly isRounded: boolean })[] = []
  return {
    prompts,
    responses,
    pairs,
    raters: createRaterNumbers(),
    votes: createVoteStore(undefined, pairPlaces),
    pairPlaces,
    promptKey: ({ promptId, prompt, source }: PromptText, key: HashKey): HashKey =>
      hasher.text(promptId).text(prompt).text(source).writeTo(key),
    responseKey: (prompt: HashKey, { text, source, author, level }: ResponseText, key: HashKey): HashKey =>
      hasher
        .part(prompt)
        .text(text)
        .text(source)
        .text(author)
        .number(level ?? 0)
        .writeTo(key),
    /** A pair is known by its id, else by its two responses in their order. */
    pairKey: (pairId: string | null, a: HashKey, b: HashKey, key: HashKey): HashKey =>
      pairId === null ? hasher.part(a).part(b).writeTo(key) : hasher.text(pairId).writeTo(key),
    placePair(key: HashKey, a: number, b: number, place: Place): number {
      const index = pairs.place(key)
      firsts.set(index, a)
      seconds.set(index, b)
      pairPlaces.set(index, place)
      return index
    },
    sides: (pair: number): [number, number] => [firsts.get(pair), seconds.get(pair)],
    /** The number of a factor; `isNew` when it was never named before. A rounded one keeps 32 bits of its values. */
    placeFactor(name: string, isRounded = false): { readonly factor: number; readonly isNew: boolean } {
      const known = factors.size()
      const factor = factors.place(name)
      const make = (length: number) => (isRounded ? new Float32Array(length) : new Float64Array(length))
      if (factor === known) factorColumns.push({ ...createColumn(make, Number.NaN), isRounded })
      return { factor, isNew: factor === known }
    },
    /** NaN: the response has no value of this factor yet. */
    valueOf: (factor: number, response: number): number => factorColumns[factor]?.get(response) ?? Number.NaN,
    /** Whether a value is the one that is there, as exactly as that was kept. */
    hasValue(factor: number, response: number, value: number): boolean {
      const column = factorColumns[factor]
      return column?.get(response) === (column?.isRounded ? Math.fround(value) : value)
    },
    setValue: (factor: number, response: number, value: number): void => factorColumns[factor]?.set(response, value),
  }
}

/** Numbers raters from 0 in the order they come. */
function createRaterNumbers() {
  const numbers = createRaterMap<number>()
  return {
    size: numbers.size,
    find: (rater: RaterKey): number => numbers.get(rater) ?? -1,
    place(rater: RaterKey): number {
      const found = numbers.get(rater)
      if (found !== undefined) return found
      numbers.set(rater, numbers.size())
      return numbers.size() - 1
    },
  }
}

/** Room for the keys of one record. */
export const createKeys = () => ({ prompt: createKey(), a: createKey(), b: createKey(), pair: createKey() })
