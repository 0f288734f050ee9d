/** Characters of a text that are analysed; only its length is counted beyond them, so one huge field cannot stall a worker. */
export const ANALYSED_CHARACTERS = 200_000

/** A word: letters and digits, with inner apostrophes and hyphens. */
export const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

/** Lower-case, composed (NFC) and with straight apostrophes, so that two ways to type one word are one word. */
export function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/**
 * The words of a text, lower-case, in order: letters and digits with inner apostrophes and hyphens.
 *
 * Scripts written without spaces give one word per run of letters.
 *
 * @example tokenize('Don’t panic, it is 3.5 state-of-the-art cafés!')
 * // ["don't", 'panic', 'it', 'is', '3', '5', 'state-of-the-art', 'cafés']
 */
export function tokenize(text: string): readonly string[] {
  return normalize(text).match(WORD) ?? []
}

const CHUNK = 100_000

/** How many words a text of any size has, without keeping them. */
export function countWords(text: string): number {
  let count = 0
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start)
    count += tokenize(text.slice(start, end)).length
    start = end
  }
  return count
}

/** Just before a space where there is one, so that no word is cut. */
function chunkEnd(text: string, start: number): number {
  if (start + CHUNK >= text.length) return text.length
  const space = text.slice(start, start + CHUNK).lastIndexOf(' ')
  return start + (space > 0 ? space : CHUNK)
}
