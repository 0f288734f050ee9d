/** Deeper than any form of ours; what reads it goes down once a level. */
const DEEPEST = 60
/** What React writes for values that JSON lacks: an escaped dollar, a date, a large number, and so on. */
const WRITTEN = /^\$(\$|undefined$|NaN$|Infinity$|-Infinity$|-0$|D\d|n-?\d+$|T)/

/**
 * Whether a text is what a browser of ours sends to call an action: a list of arguments as JSON. Next itself answers
 * anything else with an error of the server.
 *
 * @example isActionCall('[{"name":"$$5"}]') // true
 */
export function isActionCall(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) && isWritten(parsed, 0)
  } catch {
    return false
  }
}

function isWritten(part: unknown, depth: number): boolean {
  if (typeof part === 'string') return !part.startsWith('$') || WRITTEN.test(part)
  if (typeof part !== 'object' || part === null) return true
  return depth < DEEPEST && Object.values(part).every((each) => isWritten(each, depth + 1))
}
