import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { clientAddress, isLoopback, parseAddresses } from './client-address'
import { shareSecret, trustedProxies } from './env'

/** How a request came in, as the socket and the proxies that were named tell it, and not as the request does. */
export type Arrival = {
  /** The client's address; empty: not known. */
  readonly client: string
  /** Nobody but this machine had a hand in it: neither the client nor any proxy that left a word is another one. */
  readonly isLocal: boolean
  /** The path as it was sent, before anybody made it plain. */
  readonly path: string
  /** It came by the port that serves shared reports alone. */
  readonly isShared: boolean
}

const NOTE = 'x-proclivity-arrival'
const SHARE_NOTE = 'x-proclivity-share'
const FORWARDED = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-port', 'forwarded']

// Next loads parts of the server more than once; they share the word that only this process knows.
const kept = globalThis as typeof globalThis & { proclivityArrivals?: { readonly word: string } }

/** Notes on a request how it came in; headers that only a trusted proxy may set are taken from everybody else's. */
function noteArrival({ url, headers, socket }: Pick<IncomingMessage, 'url' | 'headers' | 'socket'>, word: string) {
  const [secret, peer] = String(headers[SHARE_NOTE] ?? '').split(' ')
  const isShared = shareSecret() !== '' && secret === shareSecret()
  const from = (isShared ? peer : socket.remoteAddress) ?? ''
  const trusted = parseAddresses(trustedProxies())
  const forwarded = String(headers['x-forwarded-for'] ?? '')
  const client = clientAddress(from, forwarded, trusted)
  const hands = [from, ...forwarded.split(',').filter((part) => part.trim() !== '')]
  const isLocal = hands.every(isLoopback) && headers.forwarded === undefined
  if (!trusted.has(clientAddress(from, '', trusted))) for (const name of FORWARDED) delete headers[name]
  delete headers[SHARE_NOTE]
  const path = (url ?? '').split(/[?#]/, 1)[0] ?? ''
  headers[NOTE] = `${word} ${encodeURIComponent(JSON.stringify({ client, isLocal, path, isShared } satisfies Arrival))}`
}

/** From now on every request that reaches this process is noted, before Next sees it. */
export function noteArrivals(): void {
  if (kept.proclivityArrivals) return
  const word = crypto.randomUUID()
  kept.proclivityArrivals = { word }
  subscribe('http.server.request.start', (message) =>
    noteArrival((message as { readonly request: IncomingMessage }).request, word),
  )
}

const UNKNOWN: Arrival = { client: '', isLocal: false, path: '', isShared: false }

/** How a request came in. One that nobody noted, or that brings a note of its own, is as good as from nowhere. */
export function arrivalOf(headers: Pick<Headers, 'get'>): Arrival {
  const [word, note] = (headers.get(NOTE) ?? '').split(' ')
  if (!note || word !== kept.proclivityArrivals?.word) return UNKNOWN
  return JSON.parse(decodeURIComponent(note)) as Arrival
}
