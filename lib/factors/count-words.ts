import { tokenize } from './tokenize'

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
