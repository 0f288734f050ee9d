import { z } from 'zod'
import { findJson } from './find-json'

const reasoned = z.object({ reason: z.string() })

/**
 * The reason in a judge's answer: what its JSON gives as one, else all that it said. `null`: it gave none.
 *
 * @example reasonIn('{"reason": "a is shorter", "winner": "A"}') // 'a is shorter'
 */
export function reasonIn(raw: string): string | null {
  const found = findJson(raw)
  const parsed = reasoned.safeParse(found)
  if (parsed.success) return parsed.data.reason.trim() || null
  return found === undefined ? raw.trim() || null : null
}
