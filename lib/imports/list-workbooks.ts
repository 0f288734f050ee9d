import type { ImportOptions } from '@/lib/ingest/assembly/import-options'
import type { FileSample } from '@/lib/ingest/format'

/** The workbooks of an upload of which a sheet can be chosen, and which were chosen. */
export type WorkbookChoice = {
  readonly workbooks: readonly { readonly file: string; readonly sheet: string; readonly sheets: readonly string[] }[]
  readonly chosen: ImportOptions['sheets']
}

/** Workbooks with several sheets, and all whose sheet was chosen: a choice that cannot be read can be taken back. */
export function listWorkbooks(samples: readonly FileSample[], chosen: ImportOptions['sheets']): WorkbookChoice {
  const read = samples.flatMap(({ path, workbook }) =>
    workbook && workbook.sheets.length > 1 ? [{ file: path, ...workbook }] : [],
  )
  const unread = Object.entries(chosen)
    .filter(([file]) => !samples.some(({ path }) => path === file))
    .map(([file, sheet]) => ({ file, sheet, sheets: [sheet] }))
  return { workbooks: [...read, ...unread], chosen }
}
