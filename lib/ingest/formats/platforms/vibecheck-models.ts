import type { FileSample } from '@/lib/ingest/format'

/** The two model columns, in the order of the file. */
export type ModelColumns = readonly [string, string]

const RESERVED: ReadonlySet<string> = new Set(['question', 'preference', 'category'])

const cell = (value: unknown, field: string): string => {
  const given: unknown = Reflect.get(Object(value), field)
  return typeof given === 'string' ? given : ''
}

/**
 * The columns that are named as winners. Where all sampled rows have one winner, the other model is the column with the
 * most text beside it. `null`: no column is ever named, or more than two are.
 */
export function findModels({ fields, rows }: FileSample): ModelColumns | null {
  const named = new Set(rows.map(({ value }) => cell(value, 'preference').trim()))
  const candidates = fields.filter((field) => !RESERVED.has(field))
  const winners = candidates.filter((field) => named.has(field.trim()))
  if (winners.length === 1) {
    const textOf = (field: string): number => rows.reduce((sum, { value }) => sum + cell(value, field).length, 0)
    const [loser] = candidates
      .filter((field) => !winners.includes(field) && textOf(field) > 0)
      .toSorted((one, other) => textOf(other) - textOf(one))
    if (loser !== undefined) winners.push(loser)
  }
  const [first, second, ...more] = fields.filter((field) => winners.includes(field))
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second]
}
