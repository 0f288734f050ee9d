import { FileError, type FileFault } from '@/lib/files/file-error'
import { type DiskFile, type OpenFile, openFile } from '@/lib/files/readers/open-file'
import type { FileSample } from '@/lib/ingest/format'
import type { SourceRow } from '@/lib/ingest/record'
import { serveCalls } from '@/lib/threads/serve-calls'
import { takeTurns } from '@/lib/threads/thread'
import { type PackedRows, packRows } from './pack-rows'

type Limits = Parameters<typeof openFile>[1]
type Shape = NonNullable<Parameters<typeof openFile>[2]>

/** What is wrong with the file, as a value: of an error only its message would be sure to come through. */
export type Opened = { readonly sample: FileSample } | { readonly fault: FileFault }
export type Read =
  | { readonly packed: PackedRows; readonly bytesRead: number; readonly isLast: boolean }
  | { readonly fault: FileFault }

/** Rows handed over at once, and characters of their texts after which there are enough: each message costs some time. */
const MOST_ROWS = 2000
const MOST_CHARACTERS = 262144

type Reading = { readonly file: OpenFile; readonly batches: AsyncGenerator<readonly SourceRow[]> }

/** `null`: what was opened is at its end. `undefined`: nothing was ever opened. */
let open: Reading | null | undefined
const inTurn = takeTurns()

function faultOf(error: unknown): { readonly fault: FileFault } {
  if (error instanceof FileError) return { fault: error.fault }
  throw error
}

async function openRows(file: DiskFile, limits: Limits, shape: Shape): Promise<Opened> {
  try {
    const opened = await openFile(file, limits, shape)
    open = { file: opened, batches: opened.rows() }
    return { sample: opened.sample }
  } catch (error) {
    return faultOf(error)
  }
}

/** About how long a row is: what stands in lists and objects in it is not looked into. */
function lengthOf({ value }: SourceRow): number {
  let length = 0
  if (typeof value !== 'object' || value === null) return length
  for (const cell of Object.values(value)) if (typeof cell === 'string') length += cell.length
  return length
}

async function readRows(): Promise<Read> {
  const rows: SourceRow[] = []
  // The thread before this one ended with the file open: no end of the file is to be made of that.
  if (open === undefined) throw new Error('The thread that read the file stopped unexpectedly.')
  if (open === null) return { packed: { rows }, bytesRead: 0, isLast: true }
  const { file, batches } = open
  let characters = 0
  try {
    while (rows.length < MOST_ROWS && characters < MOST_CHARACTERS) {
      const next = await batches.next()
      if (next.done) {
        open = null
        return { packed: packRows(rows), bytesRead: file.bytesRead(), isLast: true }
      }
      for (const row of next.value) {
        rows.push(row)
        characters += lengthOf(row)
      }
    }
    return { packed: packRows(rows), bytesRead: file.bytesRead(), isLast: false }
  } catch (error) {
    open = null
    // Rows before the fault are never used: the import ends.
    return faultOf(error)
  }
}

/** The next rows may be asked for before those asked for last have come. */
serveCalls({ ready: async () => undefined, openRows, readRows: () => inTurn('rows', readRows) })
