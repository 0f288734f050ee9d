import { z } from 'zod'
import { type Decimal, readNumber } from './decimal'
import type { FileSample } from './format'
import type { Reading, Rejection, SourceRow } from './record'
import { writeValue } from './write-value'

const EXCERPT = 200

/** A value as a person sees it in the file, shortened for a list. */
function showValue(value: unknown): string | null {
  if (value === undefined) return null
  const text = writeValue(value)
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text
}

/** A label exactly as the file had it; blank when the field is absent. */
export const rawLabel = (value: unknown): string => writeValue(value)

/** Text as files write it: real files hold bare numbers and booleans among their texts. */
export const textField = z.union(
  [z.string(), z.number().transform(String), z.boolean().transform((value) => String(value))],
  { error: 'text was expected' },
)

/** A text that may be absent or null. */
export const optionalText = textField.nullish().transform((value) => value ?? null)

type Place = { readonly sample: FileSample; readonly row: SourceRow }

export const rejection = (
  { sample, row }: Place,
  scope: Rejection['scope'],
  column: string | null,
  value: unknown,
  reason: string,
  remedy: string,
): Rejection => ({ scope, file: sample.path, line: row.line, column, value: showValue(value), reason, remedy })

/** Checks a row against the fields a format needs, then reads it; a row that lacks one is rejected in words. */
export function readChecked<Fields>(
  schema: z.ZodType<Fields>,
  place: Place,
  read: (fields: Fields, row: SourceRow) => Reading,
): Reading {
  const checked = schema.safeParse(place.row.value)
  if (checked.success) return read(checked.data, place.row)
  const issue = checked.error.issues[0]
  const column = issue?.path.map(String).join('.') || null
  const value = issue?.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    place.row.value,
  )
  const reason =
    column === null
      ? 'The row is not an object with named fields.'
      : value === undefined
        ? `The field ${column} is missing.`
        : `The field ${column} cannot be read: ${issue?.message ?? 'unexpected value'}.`
  return {
    records: [],
    rejections: [rejection(place, 'row', column, value, reason, 'Correct the row or leave it out.')],
  }
}

/** NaN for everything that is no number, or could be two; an empty cell is none. */
export function numberIn(value: unknown, decimal: Decimal = null): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? readNumber(value, decimal) : Number.NaN
}
