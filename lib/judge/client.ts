import OpenAI from 'openai'
import { configuredEndpoint } from './endpoint'

const clients = new Map<string, OpenAI>()

/** The client of an endpoint. It never retries by itself: every request sent is counted by whoever sends it. */
export function clientOf(name: string): OpenAI {
  const open = clients.get(name)
  if (open) return open
  const { endpoint, key } = configuredEndpoint(name)
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    // Servers of one's own often need no key; the SDK insists on one.
    apiKey: key || 'none',
    // Taken from the environment unless they are given.
    ...{ organization: null, project: null, webhookSecret: null },
    maxRetries: 0,
    timeout: endpoint.timeoutMs,
    // Judge addresses are the operator's alone: a server may not send a request elsewhere.
    fetchOptions: { redirect: 'error' },
    logLevel: 'off',
  })
  clients.set(name, client)
  return client
}
