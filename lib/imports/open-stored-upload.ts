import { createHash } from 'node:crypto'
import { getUpload, listUploadFiles, setUploadPlan } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import type { FileShape } from '@/lib/files/readers/detect-container'
import type { openFile } from '@/lib/files/readers/open-file'
import { DEFAULT_LIMITS } from '@/lib/files/readers/read-bytes'
import { type OpenedUpload, openUpload, readByPlan, type Upload } from '@/lib/files/readers/read-upload'
import { readPlan, storedPlan, type UploadPlan } from '@/lib/files/readers/upload-plan'
import { uploadPath } from '@/lib/files/store/upload-store'
import { type ImportOptions, NO_OPTIONS, optionsSchema } from '@/lib/ingest/assembly/import-options'
import { describeProblem } from '@/lib/ingest/mapping/recognise'

type Opener = { readonly open: typeof openFile; readonly stop: () => Promise<void> }
type StoredUpload = Awaited<ReturnType<typeof loadStored>>
type StoredFiles = NonNullable<StoredUpload>['files']

/**
 * The stored files of an upload as one stream of rows, by the plan that was made when they were looked at; what is wrong
 * with them is one message. Whoever asks closes it. `beside`: makes something that opens files elsewhere, or `null` where
 * bytes of so much work are not worth it.
 */
export async function openStoredUpload(
  uploadId: string | null,
  hasTexts: boolean,
  beside: (bytes: number) => Opener | null = () => null,
): Promise<{ readonly upload: Upload; readonly options: ImportOptions }> {
  const stored = uploadId === null ? null : await loadStored(uploadId, hasTexts)
  if (!stored) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  const { files, options, madeOf } = stored
  const known = readPlan(stored.plan, madeOf, options.mapping)
  if (known) return { upload: readBeside(stored, known, beside(bytesOfWork(files, known))), options }
  const looked = await lookAt(stored)
  if (!looked.ok) throw new AppError('invalid', looked.problems.map(describeProblem).join('\n'))
  const { plan } = looked.upload
  const opener = beside(bytesOfWork(files, plan))
  if (!opener) return { upload: looked.upload, options }
  await looked.upload.close()
  return { upload: readBeside(stored, plan, opener), options }
}

/** One is split as soon as its rows are handed over, and PostgreSQL has work for the second core. */
const isPlainTable = ({ container, packing }: FileShape): boolean =>
  packing === null && (container === 'csv' || container === 'tsv')

/** Bytes of an upload's files that are worth a thread. */
const bytesOfWork = (files: StoredFiles, plan: UploadPlan): number =>
  plan.files
    .filter(({ shape }) => !isPlainTable(shape))
    .reduce((sum, { path }) => sum + (files.find(({ name }) => name === path)?.bytes ?? 0), 0)

function readBeside({ files, options }: NonNullable<StoredUpload>, plan: UploadPlan, opener: Opener | null): Upload {
  if (!opener) return readByPlan({ files, plan, options })
  const upload = readByPlan({ files, plan, options, openWith: opener.open })
  async function close(): Promise<void> {
    await upload.close().finally(opener?.stop)
  }
  return { ...upload, close }
}

/**
 * Looks at the stored files of an upload and keeps what was recognised for its import; `null` for an upload without files.
 * `hasTexts`: they are added to a dataset, whose texts verdicts may be about. Whoever asks closes what is opened.
 */
export async function lookAtUpload(
  uploadId: string,
  hasTexts: boolean,
): Promise<{ readonly opened: OpenedUpload; readonly options: ImportOptions } | null> {
  const stored = await loadStored(uploadId, hasTexts)
  return stored && { opened: await lookAt(stored), options: stored.options }
}

async function loadStored(uploadId: string, hasTexts: boolean) {
  const [upload, files] = await Promise.all([getUpload(uploadId), listUploadFiles(uploadId)])
  if (!upload || files.length === 0) return null
  const options = optionsSchema.catch(NO_OPTIONS).parse(upload.options)
  const { mapping, raterColumn, sheets } = options
  // All that decides what the files are recognised as: other files or another mapping, and a plan is void.
  const determines = { files: files.map(({ name, sha256 }) => [name, sha256]), mapping, raterColumn, sheets, hasTexts }
  const madeOf = createHash('sha256').update(JSON.stringify(determines)).digest('hex')
  return {
    uploadId,
    files: files.map(({ position, name, bytes }) => ({ path: uploadPath(uploadId, position), name, bytes })),
    options,
    hasTexts,
    plan: upload.plan,
    madeOf,
  }
}

async function lookAt({ uploadId, files, options, hasTexts, madeOf }: NonNullable<StoredUpload>) {
  const opened = await openUpload(files, DEFAULT_LIMITS, { ...options, hasTexts })
  if (opened.ok) await setUploadPlan(uploadId, storedPlan(opened.upload.plan, madeOf))
  return opened
}
