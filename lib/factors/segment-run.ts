/** Scripts that write no spaces between words: Chinese and Japanese, Thai, Lao, Khmer, Burmese; a part of a /v class. */
export const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`

/** Where a word of a run stands in it, in UTF-16 units. */
export type Segment = { readonly start: number; readonly end: number }

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The segmenter's time grows with the square of a text; no prose goes so far without a comma. */
const LONGEST = 400

/** Short runs come again and again, and to start the segmenter takes longer than they do. V8 copies them out of their text. */
const SHORT = 12
const MOST_KNOWN = 20_000
const known = new Map<string, readonly Segment[]>()

/**
 * The words of a run of letters of scripts without spaces, by the dictionaries of Unicode (ICU).
 *
 * Runs of more than 400 units are cut. Another version of ICU may cut a few words otherwise. O(characters).
 *
 * @example segmentRun('自由平等') // [{ start: 0, end: 2 }, { start: 2, end: 4 }]
 */
export function segmentRun(run: string): readonly Segment[] {
  if (run.length > SHORT) return cut(run)
  const found = known.get(run) ?? cut(run)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(run, found)
  return found
}

/** How many words a run has. */
export function countSegments(run: string): number {
  if (run.length <= SHORT) return segmentRun(run).length
  let count = 0
  for (let from = 0; from < run.length; from = cutAfter(run, from))
    for (const { isWordLike } of segmenter.segment(run.slice(from, cutAfter(run, from)))) if (isWordLike) count++
  return count
}

function cut(run: string): readonly Segment[] {
  const segments: Segment[] = []
  for (let from = 0; from < run.length; from = cutAfter(run, from))
    for (const { segment, index, isWordLike } of segmenter.segment(run.slice(from, cutAfter(run, from))))
      if (isWordLike) segments.push({ start: from + index, end: from + index + segment.length })
  return segments
}

/** A cut never parts the halves of a pair. */
function cutAfter(run: string, from: number): number {
  const to = from + LONGEST
  return to < run.length && (run.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to
}
