import OpenAI from 'openai'
import { boundedFetch } from './bounded-fetch'
import { configuredEndpoint } from './endpoint'

const clients = new Map<string, OpenAI>()

/** Lists, and what is said of files and batches. */
const LIST_BYTES = 8_000_000

/**
 * The client of an endpoint, whose answers may have so many bytes. It never retries by itself: every request sent is
 * counted by whoever sends it.
 */
export function clientOf(name: string, bytes = LIST_BYTES, milliseconds?: number): OpenAI {
  const id = `${name} ${bytes} ${milliseconds ?? ''}`
  const open = clients.get(id)
  if (open) return open
  const { endpoint, key } = configuredEndpoint(name)
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    // Servers of one's own often need no key; the SDK insists on one.
    apiKey: key || 'none',
    // Taken from the environment unless they are given.
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: endpoint.timeoutMs,
    // Judge addresses are the operator's alone: a server may not send a request elsewhere.
    fetchOptions: { redirect: 'error' },
    fetch: boundedFetch({ bytes, milliseconds: milliseconds ?? endpoint.timeoutMs }),
    logLevel: 'off',
  })
  clients.set(id, client)
  return client
}

const BEARER = /\b(bearer|api[-_ ]?key)(["':=\s]+)[^\s"',}]+/gi
const SECRET = /\bsk-[\w-]{6,}/g
const USER_INFO = /\/\/[^\s/@]+@/g
const LONGEST = 400

/** What a server said, fit to be kept and shown: without keys, which careless proxies repeat, and short. */
export function scrub(message: string, key: string): string {
  const known = key === '' ? message : message.replaceAll(key, '(key)')
  return known
    .replace(BEARER, '$1$2(key)')
    .replace(SECRET, '(key)')
    .replace(USER_INFO, '//(key)@')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}
