import { getUpload, putSavedMapping, setUploadOptions } from '@/lib/db/upload'
import { type ImportOptions, NO_OPTIONS, optionsSchema } from '@/lib/ingest/assembly/import-options'

export type OptionsChange = {
  readonly uploadId: string
  readonly options: Partial<ImportOptions>
  /** The name to save a mapping under, for the next file of its kind. */
  readonly saveAs: string | null
}

/** Changes how an upload will be read; what is not named stays. */
export async function chooseOptions({ uploadId, options, saveAs }: OptionsChange): Promise<void> {
  const before = optionsSchema.catch(NO_OPTIONS).parse((await getUpload(uploadId))?.options)
  await setUploadOptions(uploadId, { ...before, ...options })
  if (saveAs !== null && options.mapping) await putSavedMapping(saveAs, options.mapping)
}
