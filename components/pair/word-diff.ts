import { diffWordsWithSpace } from 'diff'
import { markCovered, type Span } from '@/lib/factors/mark-phrases'

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

const lettersIn = (parts: readonly DiffPart[], isCounted: (part: DiffPart) => boolean): number =>
  parts.reduce((sum, part) => sum + (isCounted(part) ? part.text.replaceAll(/\s/g, '').length : 0), 0)

/**
 * How much of two texts stands in both in the same order: of all their letters, those in parts they share. 1 where they are
 * one text, 0 where there is no comparison.
 *
 * @example sharedShare(diffWords('one two', 'one six')) // 0.5
 */
export function sharedShare(diff: WordDiff | null): number {
  if (diff === null) return 0
  const both = [...diff.a, ...diff.b]
  const all = lettersIn(both, () => true)
  return all === 0 ? 1 : lettersIn(both, ({ own }) => !own) / all
}

/** From this share on one text is a revision of the other: what differs is less than what does not. */
const REVISION = 0.5

/** How two texts are best compared: a revision by what differs, texts of their own by the passages they share. */
export const comparisonOf = (share: number): 'differences' | 'shared' => (share >= REVISION ? 'differences' : 'shared')

/** Fewer words in a row than these are shared by chance: "on the other hand". */
export const SHARED_WORDS = 5

/**
 * The passages that both texts have word for word, in each of them.
 *
 * @example sharedPassages('he was a tall grey bird', 'a tall grey bird').a // []: four words are too few
 */
export const sharedPassages = (a: string, b: string): { readonly a: readonly Span[]; readonly b: readonly Span[] } => ({
  a: markCovered(a, b, SHARED_WORDS),
  b: markCovered(b, a, SHARED_WORDS),
})
