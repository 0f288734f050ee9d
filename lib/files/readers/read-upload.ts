import { FileError } from '@/lib/files/file-error'
import { createFlip } from '@/lib/ingest/assembly/import-options'
import type { FileSample } from '@/lib/ingest/format'
import { type Problem, type RecogniseOptions, type Recognition, recognise } from '@/lib/ingest/mapping/recognise'
import type { Reading } from '@/lib/ingest/record'
import { detectContainer } from './detect-container'
import type { FileShape } from './file-shape'
import { type ByteLimits, DEFAULT_LIMITS } from './read-bytes'
import { type DiskFile, readRows } from './read-rows'
import { sampleFile } from './sample-file'

export type UploadRow = {
  readonly file: string
  readonly line: number
  /** As the file has it. */
  readonly value: unknown
  readonly reading: Reading
}

export type Upload = {
  readonly recognition: Extract<Recognition, { ok: true }>
  /**
   * All rows of all files, files with texts first, in batches. Rows go through `takeRow` into an assembler and a ledger
   * made of `recognition.files`. Throws a FileError at the first place that is not well formed.
   */
  read(): AsyncGenerator<readonly UploadRow[]>
  /** Bytes of the files on disk that `read` has consumed so far, and all of them. */
  progress(): { readonly bytesRead: number; readonly bytes: number }
}

export type OpenedUpload = { readonly ok: true; readonly upload: Upload } | Extract<Recognition, { ok: false }>

export type UploadOptions = RecogniseOptions & {
  /** Raters whose labels are turned around, as `raterName` writes them. */
  readonly flipped: readonly string[]
}

const AS_IT_IS: UploadOptions = { mapping: null, hasTexts: false, flipped: [] }
/** What folders of data hold besides data: left out with its reason, where other files can be read. */
const NO_DATA =
  /\.(md|rst|txt|html?|pdf|py|ipynb|png|jpe?g|gif|svg|ya?ml|toml|cfg|ini|sh|xml|log|lock)$|(^|\/)(LICENSE|README)[^/]*$/i

type Opened = { readonly file: DiskFile; readonly shape: FileShape; readonly sample: FileSample }

async function openFile(file: DiskFile, limits: ByteLimits): Promise<Opened | Problem> {
  try {
    const shape = await detectContainer(file.path, file.name, limits)
    return { file, shape, sample: await sampleFile(file, shape, limits) }
  } catch (error) {
    if (error instanceof FileError) return error.fault
    throw error
  }
}

/**
 * Looks at the first rows of each file of an upload, recognises what they are together, and makes them readable as one
 * stream. What is wrong with the files is returned; only a disk that fails throws.
 */
export async function openUpload(
  files: readonly (DiskFile & { readonly bytes: number })[],
  limits: ByteLimits = DEFAULT_LIMITS,
  options: UploadOptions = AS_IT_IS,
): Promise<OpenedUpload> {
  const readable: Opened[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const opened = await openFile(file, limits)
    if ('reason' in opened) problems.push(opened)
    else readable.push(opened)
  }
  const grave = problems.filter(({ file }) => readable.length === 0 || !NO_DATA.test(file ?? ''))
  if (grave.length > 0) return { ok: false, problems: grave, unknown: [] }
  const recognised = recognise(
    readable.map(({ sample }) => sample),
    options,
  )
  if (!recognised.ok) return recognised
  const recognition = { ...recognised, leftOut: [...problems, ...recognised.leftOut] }
  const flip = createFlip(options.flipped)
  let bytesRead = 0
  const onRead = (bytes: number): void => {
    bytesRead += bytes
  }

  async function* read(): AsyncGenerator<readonly UploadRow[]> {
    bytesRead = 0
    for (const { sample, format } of recognition.files) {
      const source = readable.find((each) => each.sample === sample)
      if (source === undefined) continue
      const readRow = format.open(sample)
      const name = source.file.name
      for await (const rows of readRows(source.file, source.shape, { limits, onRead }))
        yield rows.map((row) => ({ file: name, line: row.line, value: row.value, reading: flip(readRow(row)) }))
    }
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { ok: true, upload: { recognition, read, progress: () => ({ bytesRead, bytes }) } }
}
