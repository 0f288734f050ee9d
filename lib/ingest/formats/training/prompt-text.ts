import { readTurns } from '@/lib/ingest/dialogue'
import { splitTurns, type Turn, writeTurns } from '@/lib/words/turns'

export type Row = Readonly<Record<string, unknown>>

/** What objects around a question call its text. */
const INSIDE = ['full_text', 'text', 'content', 'question', 'prompt', 'value', 'body'] as const

/** A field’s text: as it stands, in an object around it, or in a list of texts. */
function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value.length > 0 && value.every((each) => typeof each === 'string') ? value.join('\n\n') : null
  if (typeof value !== 'object' || value === null) return null
  const name = INSIDE.find((each) => Object.hasOwn(value, each) && typeof Reflect.get(value, each) === 'string')
  return name === undefined ? null : String(Reflect.get(value, name))
}

/** The turns of a field: a list of messages, a dialogue written as one text, or else what the user says. */
export function turnsOf(value: unknown): readonly Turn[] | null {
  const turns = readTurns(value)
  if (turns !== null) return turns
  const text = plainText(value)
  return text === null || text.trim() === '' ? null : splitTurns(text)
}

export function textOf(value: unknown): string | null {
  const turns = turnsOf(value)
  return turns === null ? null : writeTurns(turns)
}
