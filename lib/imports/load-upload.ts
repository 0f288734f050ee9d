import { AppError } from '@/lib/errors'
import { loadColumns, type UnknownColumns } from './load-columns'
import { type Preview, previewWithSamples, refusal } from './preview-upload'

export type UploadView = {
  readonly preview: Preview
  /** Columns that somebody has to, or wants to, give a meaning. */
  readonly unknown: UnknownColumns | null
}

/** What an upload holds as far as it is understood. `byHand`: a person wants to say what the columns mean. */
export async function loadUpload(uploadId: string, datasetId: number | null, byHand: boolean): Promise<UploadView> {
  const { preview, samples } = await previewWithSamples(uploadId, datasetId).catch((error: unknown) => {
    // An upload that was swept away meanwhile is no surprise: a bookmark or an old tab leads here.
    if (error instanceof AppError) return refusal([{ file: null, message: error.message }])
    throw error
  })
  if (!preview.ok) return { preview, unknown: preview.unknown }
  return { preview, unknown: byHand ? await loadColumns(samples, preview.options.mapping) : null }
}
