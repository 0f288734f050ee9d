import { createWriteStream } from 'node:fs'
import { mkdir, open, rm, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@/lib/errors'
import { uploadPath } from '@/lib/files/store/upload-store'
import { asExpected } from '@/lib/resource-error'
import { formatBytes } from '@/lib/words/format'
import type { AddressReader, Answer } from './fetch-address'
import { isWebPage, type Known, mayContinue, nameIn, refusalOf, totalOf, validatorOf } from './fetch-answer'
import { isPassing, type Pace, Passing, reasonOf, waitAfter } from './fetch-retry'

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

export type FileFetch = {
  readonly address: string
  /** Where the bytes are gathered; what is there is continued. */
  readonly part: string
  readonly known: Known
  readonly maxBytes: number
  readonly stop: AbortSignal
  readonly pace: Pace
  readonly onProgress: (bytes: number) => void
  readonly onNote: (note: string | null) => void
  /** Kept before the first byte it is true of is written: what lies in `part` is of this version. */
  readonly onKnown: (known: Known) => Promise<void>
}

const sizeOf = async (file: string): Promise<number> => {
  const found = await stat(file).catch(() => null)
  return found?.size ?? 0
}

/**
 * Downloads an address into `part`, taking up what an earlier attempt left there. A lost connection or a busy server is
 * tried again; anything else rejects with an `AppError`. Gives what is known of the file, whose bytes are then complete.
 */
export async function fetchFile(reader: AddressReader, fetch: FileFetch): Promise<Known> {
  await mkdir(path.dirname(fetch.part), { recursive: true, mode: 0o700 })
  await (await open(fetch.part, 'a', 0o600)).close()
  let known = fetch.known
  let failures = 0
  const learn = async (next: Known) => {
    known = next
    await fetch.onKnown(next)
  }
  for (;;) {
    const have = await sizeOf(fetch.part)
    if (known.bytes === have) return known
    try {
      await takeRest(reader, fetch, known, have, learn)
      await learn({ ...known, bytes: await sizeOf(fetch.part) })
      fetch.onNote(null)
    } catch (error) {
      fetch.stop.throwIfAborted()
      const expected = asExpected(error)
      if (expected) throw expected
      failures = (await sizeOf(fetch.part)) > have ? 1 : failures + 1
      if (failures >= fetch.pace.patience)
        throw new AppError('busy', `${new URL(fetch.address).host}: ${reasonOf(error)} Tried ${failures} times.`)
      await waitAfter(error, failures, fetch)
    }
  }
}

async function takeRest(
  reader: AddressReader,
  fetch: FileFetch,
  known: Known,
  have: number,
  learn: (known: Known) => Promise<void>,
): Promise<void> {
  const range = have > 0 && known.validator !== null
  const headers = range ? { range: `bytes=${have}-`, 'if-range': known.validator ?? '' } : {}
  const answer = await reader.read(fetch.address, headers, fetch.stop)
  try {
    if (isPassing(answer.status))
      throw new Passing(`The host answered ${answer.status}.`, answer.headers.get('retry-after'))
    const goesOn = range && mayContinue(answer, known, have)
    if (!goesOn) await truncate(fetch.part, 0).catch(() => {})
    if (answer.status === 416 || (answer.status === 206 && !goesOn))
      throw new Passing('The file has changed on the host.')
    if (answer.status !== 200 && !goesOn) throw refusalOf(answer)
    if (isWebPage(answer))
      throw new AppError('invalid', `${answer.url.host} sends a web page here, not a file of data.`)
    await writeBody(answer, fetch, goesOn ? have : 0, known, learn)
  } finally {
    answer.body.destroy()
  }
}

async function writeBody(
  answer: Answer,
  fetch: FileFetch,
  from: number,
  known: Known,
  learn: (known: Known) => Promise<void>,
): Promise<void> {
  const total = totalOf(answer) ?? (from > 0 ? known.bytes : null)
  const refused = new AppError(
    'too-large',
    `The file is larger than ${formatBytes(fetch.maxBytes)}; set MAX_UPLOAD_MB.`,
  )
  if (total !== null && total > fetch.maxBytes) throw refused
  await learn({
    name: nameIn(answer.headers) ?? known.name,
    bytes: total,
    validator: from > 0 ? known.validator : validatorOf(answer.headers),
  })
  let bytes = from
  fetch.onProgress(bytes)
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > fetch.maxBytes) return done(refused)
      fetch.onProgress(bytes)
      done(null, chunk)
    },
  })
  try {
    await pipeline(answer.body, count, createWriteStream(fetch.part, { flags: 'a' }))
  } catch (error) {
    if (error === refused) await rm(fetch.part, { force: true })
    throw error
  }
  if (total !== null && bytes !== total) {
    if (bytes > total) await rm(fetch.part, { force: true })
    throw new Passing('The connection was lost.')
  }
}
