import { matchWords, normalize } from './tokenize'

/** A word as factors count it, and where it stands in the text as it was written, in UTF-16 units. */
export type LocatedWord = { readonly word: string; readonly start: number; readonly end: number }

/**
 * The words of a text with their places in it: what `tokenize` finds, in the same order.
 *
 * Composing letters and lower-casing can change how long a text is, but never across white space, so each run between
 * white space is read alone; where such a run changes its length, character by character (grapheme clusters). O(characters).
 *
 * @example locateWords('It’s OK.') // [{ word: "it's", start: 0, end: 4 }, { word: 'ok', start: 5, end: 7 }]
 */
export function locateWords(text: string): readonly LocatedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => locateIn(run, index))
}

function locateIn(run: string, offset: number): readonly LocatedWord[] {
  const normal = normalize(run)
  const place = isSameLength(run, normal) ? null : placesOf(run, normal)
  return matchWords(normal).map(({ word, index }) => {
    const end = index + word.length
    return {
      word,
      start: offset + (place === null ? index : (place.starts[index] ?? 0)),
      end: offset + (place === null ? end : (place.ends[end - 1] ?? run.length)),
    }
  })
}

/** Nothing was composed and no letter became two: every unit stands where it stood. */
const isSameLength = (run: string, normal: string): boolean =>
  run.length === normal.length && run.normalize('NFC') === run

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** For each unit of the normalised run: where in the run the character that it came from starts and ends. */
function placesOf(run: string, normal: string) {
  const starts = new Int32Array(normal.length)
  const ends = new Int32Array(normal.length).fill(run.length)
  let at = 0
  for (const { segment, index } of graphemes.segment(run))
    for (let unit = normalize(segment).length; unit > 0 && at < normal.length; unit--) {
      starts[at] = index
      ends[at++] = index + segment.length
    }
  return { starts, ends }
}
