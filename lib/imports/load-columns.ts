import { listSavedMappings } from '@/lib/db/upload'
import type { FileSample } from '@/lib/ingest/format'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import { type Alternative, guessMapping } from '@/lib/ingest/mapping/guess-mapping'
import { type ColumnProfile, listColumns } from '@/lib/ingest/mapping/list-columns'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import { type Mapping, mappingSchema } from '@/lib/ingest/mapping/mapping'
import { openCell } from '@/lib/ingest/read-path'
import type { SourceRow } from '@/lib/ingest/record'

/** What a person needs to say what the columns of an unknown file mean. */
export type UnknownColumns = {
  /** The first rows, their texts shortened. */
  readonly sample: FileSample
  /** Those are all that were looked at. */
  readonly isWhole: boolean
  readonly columns: readonly ColumnProfile[]
  readonly mapping: Mapping | null
  /** Why no mapping is proposed; `null` where one is. */
  readonly reason: string | null
  /** Of a guessed mapping: where it may be wrong, and what else the columns could mean. */
  readonly doubts: readonly Doubt[]
  readonly alternatives: readonly Alternative[]
  /** Mappings saved before that fit this file. */
  readonly saved: readonly { readonly name: string; readonly mapping: Mapping }[]
}

const SHOWN = 20

/** Columns and a first guess for the first of the unknown files; `chosen`: what was said about them before. */
export async function loadColumns(
  unknown: readonly FileSample[],
  chosen: Mapping | null,
): Promise<UnknownColumns | null> {
  const sample = unknown[0]
  if (!sample) return null
  const columns = listColumns(sample)
  const guess = guessMapping(sample, unknown.slice(1), columns)
  const saved = (await listSavedMappings()).flatMap(({ name, mapping }) => {
    const read = mappingSchema.safeParse(mapping)
    return read.success && mappedFormat(read.data).recognise(sample) !== null ? [{ name, mapping: read.data }] : []
  })
  const kept = chosen ?? saved[0]?.mapping ?? null
  return {
    sample: { ...sample, rows: shortenRows(sample.rows.slice(0, SHOWN)) },
    isWhole: sample.rows.length <= SHOWN,
    columns,
    mapping: kept ?? guess.mapping,
    reason: kept === null ? guess.reason : null,
    doubts: kept === null ? guess.doubts : [],
    alternatives: kept === null && guess.mapping !== null ? guess.alternatives : [],
    saved,
  }
}

const MOST_CHARACTERS = 600
const MOST_ELEMENTS = 30

function shorten(value: unknown): unknown {
  const opened = openCell(value)
  if (typeof opened === 'string')
    return opened.length > MOST_CHARACTERS ? `${opened.slice(0, MOST_CHARACTERS)}…` : opened
  if (Array.isArray(opened)) return opened.slice(0, MOST_ELEMENTS).map(shorten)
  if (typeof opened !== 'object' || opened === null) return opened
  return Object.fromEntries(Object.entries(opened).map(([name, inner]) => [name, shorten(inner)]))
}

/** Rows small enough to be sent to a browser: long texts are cut, everything else keeps its place. */
const shortenRows = (rows: readonly SourceRow[]): readonly SourceRow[] =>
  rows.map(({ line, value }) => ({ line, value: shorten(value) }))
