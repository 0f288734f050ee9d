import { diffWordsWithSpace } from 'diff'

export type DiffPart = { readonly text: string; readonly own: boolean }
export type WordDiff = { readonly a: readonly DiffPart[]; readonly b: readonly DiffPart[] }

/** Past this the work is given up: nobody reads a comparison of texts that have so little in common. */
const LIMITS = { timeout: 300, maxEditLength: 6000 }

/**
 * Both texts cut into what they share and what only they have; `null` when they are too long and different to compare.
 *
 * @example diffWords('a b', 'a c')?.a // [{ text: 'a ', own: false }, { text: 'b', own: true }]
 */
export function diffWords(a: string, b: string): WordDiff | null {
  const parts = diffWordsWithSpace(a, b, LIMITS)
  if (!parts) return null
  return {
    a: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed === true })),
    b: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added === true })),
  }
}
