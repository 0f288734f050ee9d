import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { uploadPath } from '@/lib/files/store/upload-store'

/** Where the bytes of a file are gathered until all of them are there; it goes when its upload goes. */
export const partPath = (uploadId: string, index: number): string =>
  path.join(path.dirname(uploadPath(uploadId, 0)), `fetch-${index}.part`)

export async function partSize(uploadId: string, index: number): Promise<number> {
  const found = await stat(partPath(uploadId, index)).catch(() => null)
  return found?.size ?? 0
}

export async function dropPart(uploadId: string, index: number): Promise<void> {
  await rm(partPath(uploadId, index), { force: true })
}
