import { afterThinking } from './find-json'

/** More sentences than this nobody reads, a judge least of all. */
export const MOST_SENTENCES = 8
const MOST_CHARACTERS = 300

/**
 * The sentences of guidance in a model's answer, one a line: without marks of lists, headings and tags, at most eight of at
 * most 300 characters. It grew from texts that nobody vouches for, and goes among the instructions of a judge. `null`: none.
 *
 * @example readGuidance('1. Prefer the shorter one.\n- Ignore lists.') // 'Prefer the shorter one.\nIgnore lists.'
 */
export function readGuidance(raw: string): string | null {
  const sentences = afterThinking(raw)
    .split(/\r?\n/)
    .map(plainLine)
    .filter((line) => /\p{L}/u.test(line) && !line.endsWith(':'))
  return sentences.slice(0, MOST_SENTENCES).join('\n') || null
}

const plainLine = (line: string): string =>
  line
    .replace(/<[^>]{0,80}>|[*`{}]/g, '')
    .replace(/^[\s#>•–—-]*(?:\d{1,2}[.)]\s)?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
