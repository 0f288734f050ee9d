import { setTimeout as wait } from 'node:timers/promises'

export type Pace = {
  /** The first wait; each further one may be twice as long. */
  readonly firstMs: number
  readonly longestMs: number
  /** Failures in a row without anything to show for it. */
  readonly patience: number
}
export const PACE: Pace = { firstMs: 1000, longestMs: 60_000, patience: 8 }

const LONGEST_ASKED_MS = 15 * 60_000

/** A failure that may pass: a lost connection, a server that is busy. */
export class Passing extends Error {
  readonly retryAfter: string | null

  constructor(message: string, retryAfter: string | null = null) {
    super(message)
    this.retryAfter = retryAfter
  }
}

export const isPassing = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500

/** What a Retry-After header asks for, in milliseconds: seconds or a date. `null`: nothing that can be read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), LONGEST_ASKED_MS) : null
}

/** How long to wait after the n-th failure: doubled each time and jittered, never less than the server asked for. */
export function retryDelay(failures: number, asked: number | null, pace: Pace, random: number): number {
  const longest = Math.min(pace.longestMs, pace.firstMs * 2 ** (failures - 1))
  return (asked ?? 0) + longest * (0.5 + random / 2)
}

/** Waits as the failure asks for, and says so; rejects at once when stopped. */
export async function waitAfter(
  error: unknown,
  failures: number,
  { pace, stop, onNote }: { readonly pace: Pace; readonly stop: AbortSignal; readonly onNote?: (note: string) => void },
): Promise<void> {
  const asked = error instanceof Passing ? readRetryAfter(error.retryAfter, Date.now()) : null
  const delay = retryDelay(failures, asked, pace, Math.random())
  onNote?.(`${reasonOf(error)} Trying again in ${Math.ceil(delay / 1000)} s.`)
  await wait(delay, undefined, { signal: stop }).catch(() => {})
  stop.throwIfAborted()
}

const SAID: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The host’s name is not known.',
  EAI_AGAIN: 'The host’s name could not be looked up.',
  ECONNREFUSED: 'The host refused the connection.',
  ENETUNREACH: 'The host cannot be reached.',
  UND_ERR_CONNECT_TIMEOUT: 'The host does not answer.',
  UND_ERR_HEADERS_TIMEOUT: 'The host does not answer.',
  UND_ERR_BODY_TIMEOUT: 'The host stopped sending.',
}

/** A failure in words that may be shown: never the library's own, which can hold addresses with keys. */
export function reasonOf(error: unknown): string {
  if (error instanceof Passing) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) return 'The host’s certificate is not valid.'
  return SAID[code] ?? 'The connection was lost.'
}
