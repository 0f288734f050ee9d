import type { FactorText } from './factor'
import { type LocatedWord, locateWords } from './locate-words'
import { firstPlace, indexNgrams } from './ngram-index'
import { novelPairs } from './novelty'
import { ANALYSED_CHARACTERS } from './tokenize'

/** A part of a text in UTF-16 units, the end not included. */
export type Span = { readonly start: number; readonly end: number }

type Read = { readonly located: readonly LocatedWord[]; readonly ids: Int32Array }

/** Reads texts whose words are compared with each other. */
function createReader(): (text: string) => Read {
  const known = new Map<string, number>()
  return (text) => {
    const located = locateWords(text.slice(0, ANALYSED_CHARACTERS))
    const ids = Int32Array.from(located, ({ word }) => {
      const id = known.get(word) ?? known.size
      known.set(word, id)
      return id
    })
    return { located, ids }
  }
}

export type NovelPhrases = {
  readonly spans: readonly Span[]
  /** Neighbouring word pairs that are novel, and all there are: their ratio is the factor “Novel phrases”. */
  readonly novel: number
  readonly pairs: number
}

/**
 * The parts of a response that say what neither the prompt nor the source says: its novel word pairs, those that share a
 * word joined to one part.
 *
 * The pairs that the factor `novel-bigrams` counts, by the same rule. Null where that factor has no value: a response below
 * two words, or neither a prompt nor a source with words. O(characters).
 *
 * @example markNovelPhrases({ prompt: 'a b', source: null, response: 'a b c' })?.spans // [{ start: 2, end: 5 }]
 */
export function markNovelPhrases({ prompt, source, response }: FactorText): NovelPhrases | null {
  const read = createReader()
  const known = [prompt, source ?? ''].map((text) => read(text).ids).filter((ids) => ids.length > 0)
  const { located, ids } = read(response)
  if (ids.length < 2 || known.length === 0) return null
  const places = novelPairs(
    ids,
    known.map((text) => indexNgrams(text, 2)),
  )
  return { spans: join(located, places, 2), novel: places.length, pairs: ids.length - 1 }
}

/** Words in a row that count as a passage. */
const PASSAGE = 3

/**
 * The passages of a source that a response has too, word for word: at least three words in a row, or as many as are
 * asked for.
 *
 * @example markCovered('the red fox ran', 'a red fox ran') // [{ start: 4, end: 15 }]
 */
export function markCovered(source: string, response: string, least = PASSAGE): readonly Span[] {
  const read = createReader()
  const [text, other] = [read(source), indexNgrams(read(response).ids, least)]
  const places = Array.from(text.ids.keys()).filter((at) => firstPlace(other, text.ids, at) >= 0)
  return join(text.located, places, least)
}

/** Runs of n words that overlap, as the parts of the text they cover together. */
function join(located: readonly LocatedWord[], places: readonly number[], n: number): readonly Span[] {
  const spans: Span[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const { start = 0 } = located[place] ?? {}
    const { end = start } = located[place + n - 1] ?? {}
    const before = place < last + n ? spans.pop() : undefined
    spans.push({ start: before?.start ?? start, end })
    last = place
  }
  return spans
}
