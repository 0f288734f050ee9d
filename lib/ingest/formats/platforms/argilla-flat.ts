import type { FileSample, Format } from '@/lib/ingest/format'
import { openCell } from '@/lib/ingest/read-path'
import type { SourceRow } from '@/lib/ingest/record'
import { argilla } from './argilla'

type Row = Readonly<Record<string, unknown>>

const RESPONSES = '.responses'
const SUGGESTION = /^(.+)[.-]suggestion$/
/** What belongs to a question or to Argilla itself, and is no field of the record. */
const OWN =
  /^(id|_server_id|external_id|status|metadata|vectors|split)$|\.(responses|suggestion)(\.|$)|-suggestion(-metadata)?$/

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})

/** Answers of version 1: a list of users with their values. */
const isAnswers = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((each) => 'user_id' in asRow(each) && 'value' in asRow(each))

/** Answers of version 2: lists of values, users and states beside each other. */
function zipAnswers(row: Row, column: string): unknown {
  const [values, users, states] = ['', '.users', '.status'].map((ending) => openCell(row[`${column}${ending}`]))
  if (!Array.isArray(values)) return []
  const at = (list: unknown, index: number): unknown => (Array.isArray(list) ? list[index] : undefined)
  return values.map((value: unknown, index) => ({
    value,
    user_id: at(users, index) ?? null,
    status: at(states, index) ?? 'submitted',
  }))
}

/** A record as Argilla’s own files hold it, of a row as the datasets library writes it; `null`: no question is in it. */
function unflatten(value: unknown): Row | null {
  const row = asRow(value)
  const responses: Record<string, unknown> = {}
  const suggestions: Record<string, unknown> = {}
  const fields: Record<string, unknown> = {}
  for (const [name, cell] of Object.entries(row)) {
    const opened = openCell(cell)
    const [, question] = SUGGESTION.exec(name) ?? []
    if (name.endsWith(RESPONSES)) responses[name.slice(0, -RESPONSES.length)] = zipAnswers(row, name)
    else if (isAnswers(opened)) responses[name] = opened
    else if (question !== undefined && opened !== null) {
      const about = asRow(openCell(row[`${name}-metadata`]))
      suggestions[question] = { value: opened, agent: row[`${name}.agent`] ?? about.agent ?? null }
    } else if (!OWN.test(name)) fields[name] = cell
  }
  if (Object.keys(responses).length === 0) return null
  const { id, external_id, metadata } = row
  return { id, external_id, metadata: openCell(metadata), fields, responses, suggestions }
}

const openRow = (row: SourceRow): SourceRow => ({ ...row, value: unflatten(row.value) ?? row.value })

const opened = (sample: FileSample): FileSample => ({
  ...sample,
  fields: ['fields', 'responses'],
  rows: sample.rows.map(openRow),
})

const holdsQuestions = ({ fields, rows }: FileSample): boolean =>
  !fields.includes('responses') && rows.some(({ value }) => unflatten(value) !== null)

export const argillaFlat: Format = {
  ...argilla,
  id: 'argilla-flat',
  label: 'Argilla records in columns, as datasets hold them',
  fields: ['_server_id', 'external_id'],
  recognise: (sample) => (holdsQuestions(sample) ? argilla.recognise(opened(sample)) : null),
  open(sample) {
    const read = argilla.open(opened(sample))
    return (row) => read(openRow(row))
  },
}
