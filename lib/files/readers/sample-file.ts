import { FileError } from '@/lib/files/file-error'
import type { FileSample } from '@/lib/ingest/format'
import type { SourceRow } from '@/lib/ingest/record'
import type { FileShape } from './file-shape'
import type { ByteLimits } from './read-bytes'
import { type DiskFile, readRows } from './read-rows'

const SAMPLE_ROWS = 50

/** Every field that a sampled object has, in the order met. */
function keysOf(rows: readonly SourceRow[]): readonly string[] {
  const keys = new Set<string>()
  for (const { value } of rows)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const key of Object.keys(value)) keys.add(key)
  return [...keys]
}

/** The first rows of a file, enough to recognise its format. */
export async function sampleFile(file: DiskFile, shape: FileShape, limits: ByteLimits): Promise<FileSample> {
  let header: readonly string[] | null = null
  const rows: SourceRow[] = []
  const onHeader = (fields: readonly string[]): void => {
    header = fields
  }
  for await (const batch of readRows(file, shape, { limits, onHeader })) {
    rows.push(...batch.slice(0, SAMPLE_ROWS - rows.length))
    if (rows.length >= SAMPLE_ROWS) break
  }
  if (rows.length === 0)
    throw new FileError({
      file: file.name,
      line: null,
      column: null,
      reason: header === null ? 'It holds no rows.' : 'It has a header but no rows.',
      remedy: 'Send a file with at least one row.',
    })
  return {
    path: file.name,
    container: shape.container,
    fields: header ?? keysOf(rows),
    rows,
    document: shape.object?.document ?? {},
  }
}
