import { AppError } from '@/lib/errors'
import { loadColumns, type UnknownColumns } from './load-columns'
import { readStoredUpload } from './open-stored-upload'
import { type Preview, previewUpload } from './preview-upload'

export type UploadView = {
  readonly preview: Preview
  /** Columns that somebody has to, or wants to, give a meaning. */
  readonly unknown: UnknownColumns | null
}

/** What an upload holds as far as it is understood. `byHand`: a person wants to say what the columns mean. */
export async function loadUpload(uploadId: string, datasetId: number | null, byHand: boolean): Promise<UploadView> {
  const preview = await previewUpload(uploadId, datasetId).catch((error: unknown): Preview => {
    // An upload that was swept away meanwhile is no surprise: a bookmark or an old tab leads here.
    if (error instanceof AppError) return { ok: false, faults: [{ file: null, message: error.message }], unknown: null }
    throw error
  })
  if (!preview.ok || !byHand) return { preview, unknown: preview.ok ? null : preview.unknown }
  const stored = await readStoredUpload(uploadId, datasetId !== null)
  const samples = stored?.opened.ok ? stored.opened.upload.recognition.files.map(({ sample }) => sample) : []
  return { preview, unknown: await loadColumns(samples, preview.options.mapping) }
}
