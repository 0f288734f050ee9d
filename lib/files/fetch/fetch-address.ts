import { type Dispatcher, request } from 'undici'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { openAgents, type Resolve, resolveHost } from './fetch-agents'
import { checkUrl, type FetchRules, parseHosts } from './fetch-rules'

const MAX_REDIRECTS = 5
const MOVED = [301, 302, 303, 307, 308]
const DROPPED_BYTES = 64 * 1024

export type Answer = {
  readonly url: URL
  readonly status: number
  readonly headers: Headers
  readonly body: Dispatcher.ResponseData['body']
}
export type AddressReader = {
  readonly read: (address: string, headers: Readonly<Record<string, string>>, stop: AbortSignal) => Promise<Answer>
  /** Gives up every connection. */
  readonly close: () => Promise<void>
}

type ReaderOptions = {
  readonly rules: FetchRules
  /** A key for one origin; no other host ever sees it. */
  readonly key?: { readonly origin: string; readonly token: string } | null
  readonly resolve?: Resolve
  readonly idleMs?: number
}

function toHeaders(raw: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw))
    for (const each of [value ?? []].flat()) {
      // A header that the standard does not allow says nothing we need.
      try {
        headers.append(name, each)
      } catch {}
    }
  return headers
}

/** Reads addresses over HTTP, following redirects one by one: each hop passes the same checks as the first address. */
export function openAddressReader(options: ReaderOptions): AddressReader {
  const { rules, key = null, resolve = resolveHost, idleMs = 60_000 } = options
  const agents = openAgents(resolve)

  async function read(address: string, given: Readonly<Record<string, string>>, stop: AbortSignal): Promise<Answer> {
    let next = address
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const checked = checkUrl(next, rules)
      if (!checked.ok) throw new AppError('forbidden', hop === 0 ? checked.reason : `Led elsewhere: ${checked.reason}`)
      const { url, inner } = checked
      const headers: Record<string, string> = { ...given, 'accept-encoding': 'identity', 'user-agent': 'proclivity' }
      if (key && url.origin === key.origin) headers.authorization = `Bearer ${key.token}`
      const dispatcher = inner ? agents.inner : agents.outer
      const {
        statusCode,
        headers: raw,
        body,
      } = await request(url, {
        dispatcher,
        headers,
        signal: stop,
        method: 'GET',
        headersTimeout: idleMs,
        bodyTimeout: idleMs,
      })
      // A body that is given up half-way says so as an error that nobody waits for.
      body.on('error', () => {})
      const answered = toHeaders(raw)
      const target = MOVED.includes(statusCode) ? answered.get('location') : null
      if (target === null) return { url, status: statusCode, headers: answered, body }
      await body.dump({ limit: DROPPED_BYTES, signal: stop }).catch(() => {})
      const to = URL.parse(target, url)
      if (!to) throw new AppError('invalid', `${url.host} leads to something that is no address.`)
      next = to.href
    }
    throw new AppError('invalid', `${new URL(address).host} leads on more than ${MAX_REDIRECTS} times.`)
  }

  return {
    read,
    close: async () => {
      await Promise.all([agents.outer.destroy(), agents.inner.destroy()])
    },
  }
}

export function configuredRules(): FetchRules {
  const { importHosts, importPrivateHosts } = env()
  return { hosts: parseHosts(importHosts), privateHosts: parseHosts(importPrivateHosts) }
}

/** A reader as this server is set up; who opens it closes it. */
export function openConfiguredReader(): AddressReader {
  const { hubUrl, hubToken } = env()
  const key = hubToken === '' ? null : { origin: new URL(hubUrl).origin, token: hubToken }
  return openAddressReader({ rules: configuredRules(), key })
}
