import type { FileSample } from '@/lib/ingest/format'
import type { Turn } from '@/lib/words/turns'
import type { PromptColumns } from './prompt-columns'
import { type Row, textOf, turnsOf } from './prompt-text'

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

/** What was answered in a row. */
export type Asked = {
  /** Empty where no field holds it. */
  readonly turns: readonly Turn[]
  readonly source: string | null
}

function askedIn(row: Row, { fields, joined }: PromptColumns): readonly Turn[] {
  const parts = joined.map((field) => textOf(row[field])).filter((text) => text !== null)
  const history = historyOf(row)
  // Some files say the same question under both names.
  const told = parts.filter((text, at) => parts.findIndex((each) => each.trim() === text.trim()) === at)
  if (told.length > 0) return [...history, { role: 'user', text: told.join('\n') }]
  for (const field of fields) {
    const turns = field === 'history' && history.length > 0 ? history : turnsOf(row[field])
    if (turns !== null) return field === 'history' ? turns : [...history, ...turns]
  }
  return []
}

const firstText = (row: Row, fields: readonly string[]): string | null =>
  fields.map((field) => textOf(row[field])).find((text) => text !== null) ?? null

/**
 * Reads what was answered in a row: a dialogue of one or more turns. A system text of its own field goes before it, unless
 * it is the same in all sampled rows: then it tells no prompt from another.
 */
export function createPromptReader({ rows }: FileSample, columns: PromptColumns): (row: Row) => Asked {
  const systems = new Set(
    rows.map(({ value }) =>
      typeof value === 'object' && value !== null ? firstText(value as Row, columns.systems) : null,
    ),
  )
  return (row) => {
    const asked = askedIn(row, columns)
    const source = columns.source === null ? null : textOf(row[columns.source])
    const system = systems.size > 1 ? firstText(row, columns.systems) : null
    const isAdded = system !== null && asked.length > 0 && asked[0]?.role !== 'system'
    return { turns: isAdded ? [{ role: 'system', text: system }, ...asked] : asked, source }
  }
}
