import type { SliceColumn } from '@/lib/db/slices'
import { languagesOfCode } from '@/lib/factors/language-codes'
import { languageName } from '@/lib/factors/valid-languages'

/** Below so many responses, or such a share of them, a language is none of the dataset's: a quotation, or a mistake. */
const LEAST_RESPONSES = 5
const LEAST_SHARE = 0.01
const OTHER = 'other languages'
const MIXED = 'a and b differ'
const ABSENT = -1

/**
 * The language of each pair's responses as a column to slice by; `null` where they have less than two languages.
 *
 * A response too short to tell has that of the other one; a pair without any has none.
 */
export function languageSlice(
  name: string,
  codes: Uint8Array,
  { a, b }: { readonly a: Int32Array; readonly b: Int32Array },
): SliceColumn | null {
  const known = languagesIn(codes)
  if (known.size < 2) return null
  // By number, since a list of a million names takes its time: the known languages, then the two words for what is none.
  const names = [...known.values(), OTHER, MIXED]
  const [other, mixed] = [known.size, known.size + 1]
  const numbers = new Int16Array(256).fill(other)
  for (const [number, code] of [...known.keys()].entries()) numbers[code] = number
  const counts = new Int32Array(names.length)
  const languages = new Int16Array(a.length).fill(ABSENT)
  for (let pair = 0; pair < a.length; pair++) {
    const [first, second] = [codes[a[pair] ?? -1] ?? 0, codes[b[pair] ?? -1] ?? 0]
    if (first === 0 && second === 0) continue
    const number = first !== 0 && second !== 0 && first !== second ? mixed : (numbers[first || second] ?? other)
    languages[pair] = number
    counts[number] = (counts[number] ?? 0) + 1
  }
  return { name, ...byFrequency(names, languages, counts) }
}

/** The values that occur, the most frequent first, those of one name together, and for each pair the place of its own. */
function byFrequency(names: readonly string[], languages: Int16Array, counts: Int32Array) {
  const total = new Map<string, number>()
  for (const [number, value] of names.entries()) total.set(value, (total.get(value) ?? 0) + (counts[number] ?? 0))
  const values = [...total.keys()]
    .filter((value) => (total.get(value) ?? 0) > 0)
    .toSorted((x, y) => (total.get(y) ?? 0) - (total.get(x) ?? 0) || (x < y ? -1 : 1))
  const places = names.map((value) => values.indexOf(value))
  return { values, codes: languages.map((number) => (number === ABSENT ? ABSENT : (places[number] ?? ABSENT))) }
}

/** The names of the languages that enough responses are in, by their code. */
function languagesIn(codes: Uint8Array): ReadonlyMap<number, string> {
  const counts = new Map<number, number>()
  for (const code of codes) if (code > 0) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const least = Math.max(LEAST_RESPONSES, LEAST_SHARE * told)
  return new Map(
    [...counts]
      .filter(([, count]) => count >= least)
      .map(([code]) => [code, languageName(languagesOfCode(code)[0] ?? '')]),
  )
}
