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
  const languages = Array.from(a, (first, pair) => pairLanguage(codes[first] ?? 0, codes[b[pair] ?? -1] ?? 0, known))
  const counts = Map.groupBy(
    languages.filter((language) => language !== null),
    (language) => language,
  )
  const values = [...counts.keys()].toSorted(
    (x, y) => (counts.get(y)?.length ?? 0) - (counts.get(x)?.length ?? 0) || (x < y ? -1 : 1),
  )
  const place = new Map(values.map((value, at) => [value, at]))
  return {
    name,
    values,
    codes: Int16Array.from(languages, (language) => (language === null ? ABSENT : (place.get(language) ?? ABSENT))),
  }
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

function pairLanguage(a: number, b: number, known: ReadonlyMap<number, string>): string | null {
  if (a === 0 && b === 0) return null
  if (a !== 0 && b !== 0 && a !== b) return MIXED
  return known.get(a || b) ?? OTHER
}
