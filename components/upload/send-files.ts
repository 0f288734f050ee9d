import * as z from 'zod/mini'
import type { SizedFile } from './dropped-files'

const opened = z.object({ uploadId: z.string() })
const refused = z.object({ error: z.string() })
const LOST = 'the connection was lost. Try again.'

/** The server's own words about a failure, where it gave any. */
export function reasonIn(body: string, status: number): string {
  try {
    return refused.parse(JSON.parse(body)).error
  } catch {
    return `the server answered ${status}.`
  }
}

async function openUpload(stop: AbortSignal): Promise<string> {
  const answer = await fetch('/api/uploads', { method: 'POST', signal: stop }).catch(() => null)
  if (!answer) throw new Error(`The upload could not start: ${LOST}`)
  const body = await answer.text()
  if (!answer.ok) throw new Error(`The upload could not start: ${reasonIn(body, answer.status)}`)
  return opened.parse(JSON.parse(body)).uploadId
}

/** Files up to this size go together, up to so many of them and so many bytes in a request. */
const SMALL = 1_000_000
const MOST_FILES = 64
const MOST_BYTES = 4_000_000

/** Which files go in one request, in their order. */
export function inRequests(files: readonly SizedFile[]): readonly (readonly SizedFile[])[] {
  const requests: SizedFile[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const named of files) {
    const { size } = named
    const last = requests.at(-1)
    if (last && last.length < MOST_FILES && size <= SMALL && bytes + size <= MOST_BYTES) last.push(named)
    else {
      requests.push([named])
      bytes = size <= SMALL ? 0 : Number.POSITIVE_INFINITY
    }
    bytes += size
  }
  return requests
}

type Sendable = { readonly method: string; readonly address: string; readonly body: Blob; readonly head: number }

/** A file by itself, or several led by a line that lists them. */
function toSend(address: string, files: readonly SizedFile[]): Sendable {
  const [only] = files
  if (only && files.length === 1)
    return { method: 'PUT', address: `${address}?name=${encodeURIComponent(only.name)}`, body: only.file, head: 0 }
  const list = new Blob([`${JSON.stringify(files.map(({ name, size }) => ({ name, bytes: size })))}\n`])
  return { method: 'POST', address, body: new Blob([list, ...files.map(({ file }) => file)]), head: list.size }
}

/** The bytes of one request. `fetch` cannot tell how far it is, so this is the older way. */
function sendBytes(
  { method, address, body, head }: Sendable,
  files: readonly SizedFile[],
  onProgress: (bytes: number) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const names = files.length > 1 ? `${files[0]?.name} and ${files.length - 1} more files` : files[0]?.name
    const fail = (reason: string) => reject(new Error(`${names}: ${reason}`))
    request.open(method, address)
    request.upload.onprogress = (event) => onProgress(Math.max(0, event.loaded - head))
    request.onload = () => {
      const reason = request.status === 200 ? null : reasonIn(request.responseText, request.status)
      if (reason === null) resolve()
      // Of several the server names the one that it is about.
      else if (files.length > 1 && files.some(({ name }) => reason.startsWith(`${name}: `))) reject(new Error(reason))
      else fail(reason)
    }
    request.onerror = () => fail(LOST)
    request.onabort = () => fail('stopped.')
    stop.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body)
  })
}

/** Sends files in their order, small ones together, and gives the upload's id; rejects with a message to show. */
export async function sendFiles(
  files: readonly SizedFile[],
  onProgress: (sent: readonly number[]) => void,
  stop: AbortSignal,
): Promise<string> {
  const uploadId = await openUpload(stop)
  const sent = files.map(() => 0)
  let start = 0
  for (const batch of inRequests(files)) {
    stop.throwIfAborted()
    const first = start
    const tell = (bytes: number): void => {
      let left = bytes
      for (const [at, { size }] of batch.entries()) {
        sent[first + at] = Math.min(left, size)
        left = Math.max(0, left - size)
      }
      onProgress(sent)
    }
    await sendBytes(toSend(`/api/uploads/${uploadId}/files`, batch), batch, tell, stop)
    tell(Number.POSITIVE_INFINITY)
    start += batch.length
  }
  return uploadId
}
