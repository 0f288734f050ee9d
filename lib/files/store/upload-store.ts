import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { glob, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

const uploadFolder = (uploadId: string): string => path.join(env().dataDir, 'uploads', uploadId)
export const uploadPath = (uploadId: string, position: number): string =>
  path.join(uploadFolder(uploadId), String(position))

/** What is still arriving or being packed, and in which process: numbers of processes come again, so each has a name too. */
const INCOMING = 'incoming-'
const PROCESS = randomUUID()
export const incomingName = (): string => `${INCOMING}${process.pid}-${PROCESS}-${randomUUID()}`

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
  const temporary = path.join(folder, incomingName())
  // Opened before the first byte is asked for: a stream that opens its file late would make it anew after it was removed.
  const file = await open(temporary, 'wx', 0o600)
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
    await pipeline(body, count, file.createWriteStream())
    if (expected !== null && bytes !== expected)
      throw new AppError(
        'invalid',
        `The upload was cut off: ${bytes} of ${expected} bytes arrived. Send the file again.`,
      )
  } catch (error) {
    await file.close().catch(() => undefined)
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

/** Removes what arrived or was packed half in a process that is no more. */
export async function sweepIncoming(): Promise<void> {
  const folder = path.join(env().dataDir, 'uploads')
  for await (const file of glob(`*/${INCOMING}*`, { cwd: folder })) {
    const pid = Number(path.basename(file).slice(INCOMING.length).split('-', 1)[0])
    const isLeft = pid === process.pid ? !file.includes(PROCESS) : !isAlive(pid)
    if (isLeft) await rm(path.join(folder, file), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A file's bytes, opened when they are first asked for, so that a file that cannot be read fails where it is read. */
export async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>
}
