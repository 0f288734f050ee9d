import type { TrainingRow } from '@/lib/improve/training/training-row'

/** A small file that a trainer reads beside the data. */
export type FileBeside = { readonly name: string; readonly text: string }

/** `lines` are whole JSON values: a line each, or with commas between them in one array. */
type AsJson = { readonly extension: 'jsonl' | 'json'; readonly lines: (row: TrainingRow) => readonly string[] }

/** One value a column; `null` is a blank cell. */
type AsTable = {
  readonly extension: 'csv' | 'parquet'
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'number' }[]
  readonly cells: (row: TrainingRow) => readonly (string | number | null)[]
}

/** A file that some trainer reads: what to tell a person about it, and how a row is written. */
export type TrainingFormat = {
  readonly id: string
  readonly label: string
  /** One line: who reads it. */
  readonly reader: string
  /** What goes wrong most easily with it. */
  readonly trap: string
  /** `pairs`: chosen and rejected in one record. `singles`: a record for each answer. `winners`: chosen answers alone. */
  readonly holds: 'pairs' | 'singles' | 'winners'
  /** Whether it can say that neither was preferred; rows with `tie` are for these alone. */
  readonly ties: boolean
  /** Whether a trainer reads the margin in it. */
  readonly margin: boolean
  /** The settings that make a trainer read these files, as plain text. */
  readonly settings: (files: readonly string[]) => string
  /** Files that must lie in the same folder: then the download is a zip of all. */
  readonly beside: (files: readonly string[]) => readonly FileBeside[]
} & (AsJson | AsTable)

/** Most formats are one file a part, and nothing beside it. */
export const NOTHING_BESIDE = (): readonly FileBeside[] => []
