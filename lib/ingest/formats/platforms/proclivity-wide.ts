import type { Decimals } from '@/lib/ingest/decimal'
import type { Format } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { readChecked, rejection } from '@/lib/ingest/read-field'
import type { PairRecord, Reading, Rejection, SourceRow } from '@/lib/ingest/record'
import type { Counting } from '@/lib/ingest/side-words'
import { createCellReader, isWideRow, type WideRow, wideRowShape } from './proclivity-wide-cells'
import { ESCAPE_VERSION, ESCAPED, EXACT, readColumns, unescapeCell } from './wide-columns'
import { countingUnder, holdsOtherLabels, isOwn, readHeadings } from './wide-headings'
import { labelIn } from './wide-labels'

const FIELDS = ['prompt', 'response_a', 'response_b'] as const

/** A row of a CSV file that Proclivity wrote, as it was before its texts were escaped. */
function unescapeRow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const version: unknown = Reflect.get(value, ESCAPED)
  if (version !== '1' && version !== ESCAPE_VERSION) return value
  const required: readonly string[] = FIELDS
  return Object.fromEntries(
    Object.entries(value).map(([field, cell]) => {
      if (typeof cell !== 'string') return [field, cell]
      // Other programs drop the lone apostrophe of an empty text when they save the file.
      return [field, cell === '' && required.includes(field) ? '' : unescapeCell(cell, version)]
    }),
  )
}

export const proclivityWide: Format = {
  id: 'proclivity',
  label: 'Proclivity pairs',
  encoding:
    'preference, human.<name> and model.<name> hold a for response_a, b for response_b, tie, unreadable, or nothing when there is no label; model.<name>.swapped is the verdict in the other order, in terms of the same a and b.',
  task: 'custom',
  mayLackLabels: ({ fields }) => fields.includes(EXACT),
  fields: FIELDS,
  recognise(sample) {
    const { fields, alike } = readHeadings(sample)
    const { labels } = readColumns(fields)
    // A lone preference that says something else is for the columns to be mapped.
    const isOther = labels.length === 1 && holdsOtherLabels(sample, 'preference')
    const labelled = fields.includes(EXACT) || (labels.length > 0 && !isOther)
    const complete = FIELDS.every((field) => fields.includes(field))
    return complete && (labelled || alike !== null) ? 'pairs' : null
  },
  open(sample) {
    const { meant, fields: named, alike } = readHeadings(sample)
    const exact = named.includes(EXACT)
    const headings = new Map([...meant].map(([heading, name]) => [name, heading]))
    const known = new Set(named)
    let columns = readColumns(named)
    let latest: readonly string[] = []
    /** Objects of a JSON file need not all have the same fields; most rows have those of the one before. */
    function learnFields(row: WideRow): void {
      let at = 0
      let isAlike = true
      for (const field in row) if (field !== latest[at++]) isAlike = false
      if (isAlike) return
      const before = known.size
      latest = Object.keys(row)
      for (const field of latest) known.add(field)
      if (known.size > before) columns = readColumns([...known])
    }
    const own = sample.fields.filter((field) => isOwn(meant.get(field) ?? field))
    const countings = new Map<string, Counting>()
    function countingIn(field: string): Counting {
      const known = countings.get(field)
      if (known !== undefined) return known
      const found = countingUnder(sample, headings.get(field) ?? field)
      countings.set(field, found)
      return found
    }
    const judgedIn = createJudgeColumns(sample, exact ? sample.fields : own, (cell, field) =>
      typeof cell === 'string' ? (labelIn(cell, false, countingIn(field)) ?? null) : null,
    )
    const place = { ...sample, ...(sample.decimals && { decimals: renamed(sample.decimals, meant) }) }
    const inWords = (each: Rejection): Rejection => ({
      ...each,
      column: headings.get(each.column ?? '') ?? each.column,
    })
    const readCells = createCellReader(place, () => columns, exact, countingIn)
    function readFields(fields: WideRow, row: SourceRow): Reading {
      learnFields(fields)
      const { record, rejections } = readCells(fields, row)
      if (!exact && isEmpty(record)) return refuseEmpty({ sample, row })
      const judged = judgedIn(fields)
      return {
        records: [judged.length === 0 ? record : { ...record, votes: [...record.votes, ...judged] }],
        rejections,
      }
    }
    return ({ line, value }) => {
      const row = { line, value: unescapeRow(meant.size === 0 ? value : renameFields(value, meant)) }
      if (alike !== null) return refuseAlike({ sample, row }, alike)
      const { records, rejections } = isWideRow(row.value)
        ? readFields(row.value, row)
        : readChecked(wideRowShape, { sample, row }, readFields)
      return { records, rejections: headings.size === 0 ? rejections : rejections.map(inWords) }
    }
  },
}

const renamed = ({ columns, file }: Decimals, meant: ReadonlyMap<string, string>): Decimals => ({
  columns: new Map([...columns].map(([field, decimal]) => [meant.get(field) ?? field, decimal])),
  file,
})

function renameFields(value: unknown, meant: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, cell]) => [meant.get(field) ?? field, cell]))
}

/** The foot of a spreadsheet, such as “End of list”: nothing is compared, and nobody said anything. */
const isEmpty = ({ a, b, votes }: PairRecord): boolean =>
  a.text.trim() === '' && b.text.trim() === '' && votes.every(({ raw, choice }) => choice === null && raw.trim() === '')

const refuseEmpty = (place: Parameters<typeof rejection>[0]): Reading => ({
  records: [],
  rejections: [
    rejection(
      place,
      'row',
      null,
      place.row.value,
      'Both responses and all labels are empty.',
      'Fill the row in or leave it out.',
    ),
  ],
})

const refuseAlike = (place: Parameters<typeof rejection>[0], [one, other]: readonly [string, string]): Reading => ({
  records: [],
  rejections: [
    rejection(
      place,
      'row',
      other,
      undefined,
      `Two columns are called alike: “${one}” and “${other}”.`,
      'Rename one of them.',
    ),
  ],
})
