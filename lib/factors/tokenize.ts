/** A word: letters and digits, with inner apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Characters of a text that are analysed; only its length is counted beyond them, so one huge field cannot stall a worker. */
export const ANALYSED_CHARACTERS = 200_000

/**
 * The words of a text, lower-case, in order.
 *
 * Letters and digits with inner apostrophes and hyphens; composed Unicode (NFC), curly apostrophes made straight, so that
 * two ways to type one word are one word. Scripts written without spaces give one word per run of letters.
 *
 * @example tokenize('Don’t panic, it is 3.5 state-of-the-art cafés!')
 * // ["don't", 'panic', 'it', 'is', '3', '5', 'state-of-the-art', 'cafés']
 */
export function tokenize(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? []
}

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

/** The end of the next chunk: just before a space where there is one, so that no word is cut. */
function chunkEnd(text: string, start: number): number {
  const end = start + ANALYSED_CHARACTERS
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end)
  return space > start ? space : end
}
