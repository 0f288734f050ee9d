import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { numberIn, textField } from '@/lib/ingest/read-field'
import { writeTurns } from '@/lib/words/turns'

/** A response as StringSight takes it: a text, or a conversation in which the prompt comes first. */
export const responseText = z.unknown().transform((value, context) => {
  const turns = readTurns(value)
  if (turns !== null) {
    const first = turns.findIndex(({ role }) => role !== 'user' && role !== 'system')
    return writeTurns(turns.slice(Math.max(first, 0)))
  }
  const text = textField.safeParse(value)
  if (text.success) return text.data
  context.addIssue({ code: 'custom', message: 'a text or a list of messages with role and content was expected' })
  return z.NEVER
})

/** Scores by name: a dictionary, also written as JSON in a string; a single number is named score. */
export function readScores(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  if (typeof value !== 'string' || !value.trim().startsWith('{'))
    return value === undefined || value === null ? {} : { score: value }
  // Python writes dictionaries into CSV with its own quotes and words.
  const json = value.includes('"') ? value : value.replaceAll("'", '"')
  const words = json.replaceAll(/:\s*(True|False|None|nan)\b/g, (_, word) => `: ${WORDS[word] ?? 'null'}`)
  try {
    const parsed: unknown = JSON.parse(words)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false' }

/** A number, a numeric text or a boolean; `null` for everything else. */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'boolean') return Number(value)
  const number = typeof value === 'string' ? numberIn(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}
