import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
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
  'endless',
  'endless-headers',
  'drip',
  'gzip-bomb',
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
  else if (fault === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' })
    pour(response, body.replace(/"content":".*/s, '"content":"'), 'a'.repeat(65_536), 0)
  } else if (fault === 'endless-headers') pour(response, 'HTTP/1.1 200 OK\r\n', `x-more: ${'a'.repeat(500)}\r\n`, 0)
  else if (fault === 'drip') {
    response.writeHead(200, { 'content-type': 'application/json' })
    pour(response, '{', ' ', 20)
  } else if (fault === 'gzip-bomb') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(bomb())
  } else if (fault === 'cut-body') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(body.slice(0, Math.ceil(body.length / 2)))
  } else error(500, 'Internal error')
}

/** Sends without an end, as fast as it is taken or a piece at a time. Headers are written past the server's own. */
function pour(response: ServerResponse, first: string, then: string, everyMs: number): void {
  const sink = response.headersSent ? response : response.socket
  const go = () => {
    if (!sink || sink.destroyed) return
    sink.write(then, () => setTimeout(go, everyMs))
  }
  sink?.on('error', () => {})
  sink?.write(first, go)
}

let packed: Buffer | null = null
/** 30 MB of one letter in 30 kB. */
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(30_000_000, 'a'))
  return packed
}
