import * as z from 'zod/mini'
import type { NamedFile } from './dropped-files'

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

/** One file's bytes. `fetch` cannot tell how far it is, so this is the older way. */
function sendFile(
  address: string,
  { file, name }: NamedFile,
  onProgress: (bytes: number) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = (reason: string) => reject(new Error(`${name}: ${reason}`))
    request.open('PUT', `${address}?name=${encodeURIComponent(name)}`)
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onload = () => {
      if (request.status === 200) resolve()
      else fail(reasonIn(request.responseText, request.status))
    }
    request.onerror = () => fail(LOST)
    request.onabort = () => fail('stopped.')
    stop.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** Sends files one after another and gives the upload's id; rejects with a message to show. */
export async function sendFiles(
  files: readonly NamedFile[],
  onProgress: (sent: readonly number[]) => void,
  stop: AbortSignal,
): Promise<string> {
  const uploadId = await openUpload(stop)
  const sent = files.map(() => 0)
  for (const [index, named] of files.entries()) {
    stop.throwIfAborted()
    const tell = (bytes: number) => {
      sent[index] = Math.min(bytes, named.file.size)
      onProgress([...sent])
    }
    await sendFile(`/api/uploads/${uploadId}/files`, named, tell, stop)
    tell(named.file.size)
  }
  return uploadId
}
