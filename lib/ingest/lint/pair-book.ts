import { countWords } from '@/lib/factors/tokenize'
import { createColumn } from '@/lib/ingest/assembly/column'
import { createKeyTable } from '@/lib/ingest/assembly/key-table'
import type { PairRecord } from '@/lib/ingest/record'
import { createHasher, createKey, type HashKey } from '@/lib/ingest/text-hash'

/** A pair without its texts. */
export type BookedPair = {
  readonly pair: number
  readonly prompt: number
  /** Whether the record's first text is longer in words (1), shorter (−1) or as long (0). */
  readonly longer: number
  /** 1 where the record has the texts in the order of their hashes, else −1. */
  readonly order: 1 | -1
}

type Texts = Pick<PairRecord, 'promptId' | 'prompt' | 'source' | 'pairId'> & { readonly a: string; readonly b: string }

/**
 * Numbers prompts and pairs by hashes of their texts, so that duplicates find each other. `keepsIds`: and verdicts their pair.
 */
export function createPairBook(keepsIds: boolean) {
  const hasher = createHasher()
  const [key, first, second] = [createKey(), createKey(), createKey()]
  const prompts = createKeyTable()
  const pairs = createKeyTable()
  const ids = createKeyTable()
  // Mostly each id is of a new pair: what they are apart is 0, which takes no space in a column.
  const apart = createColumn((length) => new Int32Array(length))
  const bookedPrompts = createColumn((length) => new Int32Array(length))
  const longers = createColumn((length) => new Int8Array(length))
  const orders = createColumn((length) => new Int8Array(length))

  const promptOf = ({ promptId, prompt, source }: Pick<Texts, 'promptId' | 'prompt' | 'source'>): number =>
    prompts.place(hasher.text(promptId).text(prompt).text(source).writeTo(key))

  return {
    promptOf,
    prompts: () => prompts.size(),
    /** The number of a pair; `a` and `b` in the record's order. */
    place(texts: Texts): BookedPair {
      const prompt = promptOf(texts)
      const order = compare(hasher.text(texts.a).writeTo(first), hasher.text(texts.b).writeTo(second))
      const [low, high] = order === 1 ? [first, second] : [second, first]
      const pair = pairs.place(hasher.number(prompt).part(low).part(high).writeTo(key))
      const longer = Math.sign(countWords(texts.a) - countWords(texts.b))
      if (keepsIds && texts.pairId !== null) {
        const at = ids.place(hasher.text(texts.pairId).writeTo(key))
        apart.set(at, pair - at)
        bookedPrompts.set(at, prompt)
        longers.set(at, longer)
        orders.set(at, order)
      }
      return { pair, prompt, longer, order }
    },
    /** The pair of an earlier row by its id, in that row's order; `null` for one that no row had. */
    find(pairId: string): BookedPair | null {
      const at = ids.find(hasher.text(pairId).writeTo(key))
      if (at === -1) return null
      const order = orders.get(at) === 1 ? 1 : -1
      return { pair: at + apart.get(at), prompt: bookedPrompts.get(at), longer: longers.get(at), order }
    },
  }
}

function compare(one: HashKey, other: HashKey): 1 | -1 {
  for (let word = 0; word < one.length; word++) {
    const difference = (one[word] ?? 0) - (other[word] ?? 0)
    if (difference !== 0) return difference < 0 ? 1 : -1
  }
  return 1
}
