import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export const DATASET = 'test/preferences'
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
export type Seen = { readonly url: string; readonly headers: IncomingMessage['headers'] }
export type TestHub = Awaited<ReturnType<typeof serveHub>>

async function listen(handler: Handler, port = 0) {
  const server = createServer(handler).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, close: () => server.close().closeAllConnections() }
}

export const etagOf = (body: Buffer): string => `"${createHash('sha1').update(body).digest('hex')}"`

/** Sends a file as object stores do: with an ETag, Range and If-Range. */
function sendFile(body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
  const etag = etagOf(body)
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 'none')
  const ranged = Number.isInteger(from) && (headers['if-range'] ?? etag) === etag
  if (ranged && from >= body.length) {
    response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end()
  } else if (ranged) {
    const range = { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` }
    response.writeHead(206, { etag, ...range, 'content-length': body.length - from }).end(body.subarray(from))
  } else {
    response.writeHead(200, { etag, 'content-length': body.length }).end(body)
  }
}

/**
 * The few doors of a Hugging Face hub that an import uses, and the other host that its files come from; on a given port
 * both are one host.
 */
export async function serveHub(files: Map<string, Buffer>, port?: number) {
  const seen: Seen[] = []
  const seenByStore: Seen[] = []
  /** Each takes one request for a file's bytes. */
  const faults: Handler[] = []

  function sendStored(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? ''
    seenByStore.push({ url, headers: request.headers })
    const fault = faults.shift()
    const body = files.get(decodeURIComponent(url.slice('/store/'.length)))
    if (fault) fault(request, response)
    else if (body) sendFile(body, request, response)
    else response.writeHead(404).end()
  }
  const store = port === undefined ? await listen(sendStored) : null

  function listPage(origin: string, search: URLSearchParams, response: ServerResponse): void {
    const entries = [...files].map(([path, body]) => {
      const oid = createHash('sha256').update(body).digest('hex')
      return { type: 'file', oid: '0', size: body.length, path, lfs: { oid, size: body.length, pointerSize: 130 } }
    })
    const at = Number(search.get('cursor') ?? 0)
    const next = `<${origin}/api/datasets/${DATASET}/tree/${COMMIT}?recursive=true&cursor=${at + 2}>; rel="next"`
    const link = at + 2 < entries.length ? { link: next } : {}
    response.writeHead(200, { 'content-type': 'application/json', ...link })
    response.end(JSON.stringify(entries.slice(at, at + 2)))
  }

  const hub = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://hub')
    if (pathname.startsWith('/store/')) return sendStored(request, response)
    seen.push({ url: pathname, headers: request.headers })
    const api = `/api/datasets/${DATASET}`
    const resolve = `/datasets/${DATASET}/resolve/${COMMIT}/`
    if (pathname === `${api}/revision/main` || pathname === `${api}/revision/${COMMIT}`) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ _id: '1', id: DATASET, sha: COMMIT, lastModified: '2026-11-23T00:00:00Z' }))
    } else if (pathname === `${api}/tree/${COMMIT}`) {
      listPage(`http://${request.headers.host}`, searchParams, response)
    } else if (pathname.startsWith(resolve)) {
      const path = decodeURIComponent(pathname.slice(resolve.length))
      response.writeHead(302, { location: `${store?.origin ?? ''}/store/${encodeURIComponent(path)}` }).end()
    } else {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"Not Found"}')
    }
  }, port)

  return {
    hub: hub.origin,
    store: store?.origin ?? hub.origin,
    seen,
    seenByStore,
    faults,
    files,
    close: () => {
      hub.close()
      store?.close()
    },
  }
}

/** Sends so many bytes, then cuts the connection. */
export const cutAfter =
  (body: Buffer, bytes: number, haveArrived: () => Promise<boolean>): Handler =>
  async (_, response) => {
    response.writeHead(200, { etag: etagOf(body), 'content-length': body.length })
    response.write(body.subarray(0, bytes))
    while (!(await haveArrived())) await wait(5)
    response.destroy()
  }
