import type { ServerResponse } from 'node:http'
import { drawFrom } from './blocks'

export const FAULTS = [
  '429',
  '429-retry-after',
  '500',
  '503',
  'stall',
  'silence',
  'reset',
  'cut-body',
  'truncated',
  'prose',
  'enum',
  'empty',
  'nan',
  'echo-key',
] as const
export type Fault = (typeof FAULTS)[number]
/** The share of requests that each fault meets. */
export type FaultShares = Partial<Readonly<Record<Fault, number>>>

/** Faults of a connection or server: no answer comes. */
export const isBroken = (fault: Fault | null): boolean =>
  fault !== null && !['stall', 'truncated', 'prose', 'enum', 'empty', 'nan'].includes(fault)

/** Draws a fault for a request, anew at each attempt at it. */
export function drawFault(shares: FaultShares, content: string, attempt: number): Fault | null {
  let draw = drawFrom(`${attempt} ${content}`)
  for (const [fault, share] of Object.entries(shares) as [Fault, number][]) {
    if (draw < share) return fault
    draw -= share
  }
  return null
}

/** Spoils an answer that is otherwise good. */
export function spoil(fault: Fault | null, content: string): string {
  if (fault === 'truncated') return content.slice(0, Math.ceil(content.length / 2))
  if (fault === 'prose') return `Of course! Here is my answer:\n\n${content}\n\nLet me know if you need more.`
  if (fault === 'enum') return content.replace(/"(yes|no|A|B|tie)"/g, '"perhaps"').replace(/:\s*[1-5]\b/g, ': 9')
  if (fault === 'nan') return content.replace(/:\s*("?)(\d+|yes|no|A|B|tie)\1/g, ': NaN')
  return fault === 'empty' ? '' : content
}

/** Answers as a server in trouble does. */
export function fail(fault: Fault, response: ServerResponse, authorization: string, body: string): void {
  const error = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message, type: 'server_error', code: null } }))
  }
  if (fault === '429') error(429, 'Rate limit reached')
  else if (fault === '429-retry-after') error(429, 'Rate limit reached', { 'retry-after': '1' })
  else if (fault === '503') error(503, 'Overloaded')
  else if (fault === 'echo-key') error(500, `Upstream refused: Authorization: ${authorization}`)
  else if (fault === 'reset') response.destroy()
  else if (fault === 'silence') setTimeout(() => response.destroy(), 30_000).unref()
  else if (fault === 'cut-body') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(body.slice(0, Math.ceil(body.length / 2)))
  } else error(500, 'Internal error')
}
