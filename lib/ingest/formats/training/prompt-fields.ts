import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { splitTurns, type Turn, writeTurns } from '@/lib/words/turns'

export type Row = Readonly<Record<string, unknown>>

/** What files call the text that was answered, the surest first; `instruction` and `input` are one together. */
export const PROMPT_FIELDS = ['prompt', 'messages', 'conversations', 'instruction', 'question', 'query', 'input']
export const SYSTEM_FIELDS = ['system', 'system_prompt'] as const

const given = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A list of messages, a dialogue written as one text, or else what the user says. */
const turnsOf = (value: unknown): readonly Turn[] | null =>
  readTurns(value) ?? (given(value) ? splitTurns(value) : null)

/** Some files keep the chosen answer at the end of the dialogue too. */
const withoutAnswer = (turns: readonly Turn[]): readonly Turn[] =>
  turns.length > 1 && turns.at(-1)?.role === 'assistant' ? turns.slice(0, -1) : turns

/** Earlier turns as Alpaca files keep them: lists of what was said and what was answered. */
function historyOf({ history }: Row): readonly Turn[] {
  if (!Array.isArray(history)) return []
  return history.flatMap((turn: unknown): readonly Turn[] => {
    if (!Array.isArray(turn) || typeof turn[0] !== 'string' || typeof turn[1] !== 'string') return []
    return [
      { role: 'user', text: turn[0] },
      { role: 'assistant', text: turn[1] },
    ]
  })
}

function askedIn(row: Row): readonly Turn[] | null {
  for (const field of PROMPT_FIELDS) {
    if (field !== 'instruction') {
      const turns = turnsOf(row[field])
      if (turns !== null) return withoutAnswer(turns)
    } else {
      const text = [row.instruction, row.input].filter(given).join('\n')
      if (given(row.instruction)) return [...historyOf(row), { role: 'user', text }]
    }
  }
  return null
}

const systemOf = (row: Row): string | null => SYSTEM_FIELDS.map((field) => row[field]).find(given) ?? null

/**
 * Reads what was answered in a row: a text, or a dialogue written with its speakers; `null` when no field holds it. A system
 * text of its own field goes before it, unless it is the same in all sampled rows: then it tells no prompt from another.
 */
export function createPromptReader({ rows }: FileSample): (row: Row) => string | null {
  const systems = new Set(
    rows.map(({ value }) => (typeof value === 'object' && value !== null ? systemOf(value as Row) : null)),
  )
  return (row) => {
    const asked = askedIn(row)
    if (asked === null) return null
    const system = systems.size > 1 ? systemOf(row) : null
    return writeTurns(
      system === null || asked[0]?.role === 'system' ? asked : [{ role: 'system', text: system }, ...asked],
    )
  }
}
