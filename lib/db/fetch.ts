import { z } from 'zod'
import { db } from './client'
import { readAs } from './rows'

const fetchFile = z.object({
  address: z.string(),
  name: z.string(),
  bytes: z.number().nullable(),
  /** Where the host tells it. */
  sha256: z.string().nullable(),
  /** What tells this version of the file from the next. */
  validator: z.string().nullable(),
  /** In the upload, as if it had been sent. */
  arrived: z.boolean(),
})
export type FetchFile = Readonly<z.infer<typeof fetchFile>>

export type FetchRow = {
  readonly uploadId: string
  readonly address: string
  readonly revision: string | null
  readonly files: readonly FetchFile[]
}

export async function insertFetch({ files, ...fetch }: FetchRow): Promise<void> {
  await db().fetch.create({ data: { ...fetch, files: [...files] } })
}

export async function getFetch(uploadId: string): Promise<FetchRow | null> {
  const row = await db().fetch.findUnique({ where: { uploadId } })
  return row && { ...row, files: readAs(z.array(fetchFile), row.files) }
}

export async function setFetchFiles(uploadId: string, files: readonly FetchFile[]): Promise<void> {
  await db().fetch.updateMany({ where: { uploadId }, data: { files: [...files] } })
}
