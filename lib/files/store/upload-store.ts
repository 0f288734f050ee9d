import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

const uploadFolder = (uploadId: string): string => path.join(env().dataDir, 'uploads', uploadId)
export const uploadPath = (uploadId: string, position: number): string =>
  path.join(uploadFolder(uploadId), String(position))

export type StoredFile = { readonly temporary: string; readonly bytes: number; readonly sha256: string }

/**
 * Streams a request body to a temporary file and counts what arrives. Refuses more than `maxBytes`, and a body shorter
 * than `expected`: a cut connection must not become a short file.
 */
export async function storeBody(
  uploadId: string,
  body: AsyncIterable<Uint8Array>,
  expected: number | null,
  maxBytes: number,
): Promise<StoredFile> {
  const folder = uploadFolder(uploadId)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = path.join(folder, `incoming-${randomUUID()}`)
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      if (bytes > maxBytes)
        done(new AppError('too-large', `The file is larger than ${maxBytes} bytes; set MAX_UPLOAD_MB.`))
      else done(null, chunk)
    },
  })
  try {
    await pipeline(body, count, createWriteStream(temporary, { mode: 0o600 }))
    if (expected !== null && bytes !== expected)
      throw new AppError(
        'invalid',
        `The upload was cut off: ${bytes} of ${expected} bytes arrived. Send the file again.`,
      )
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  return { temporary, bytes, sha256: hash.digest('hex') }
}

export async function keepFile(uploadId: string, position: number, temporary: string): Promise<void> {
  await rename(temporary, uploadPath(uploadId, position))
}

export async function dropUpload(uploadId: string): Promise<void> {
  await rm(uploadFolder(uploadId), { recursive: true, force: true })
}

/** A file's bytes, opened when they are first asked for, so that a file that cannot be read fails where it is read. */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>
}
