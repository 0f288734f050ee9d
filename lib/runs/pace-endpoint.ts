import type { Clock } from '@/lib/clock'
import {
  type EndpointState,
  getEndpointLimit,
  type ModelAt,
  noteAnswered,
  noteTrouble,
  raiseEndpointLimit,
  type Trouble,
} from '@/lib/db/runs/endpoint-limit'

const CUT_EVERY_MS = 1000
/** Rounds of nothing but refusals after which all calls wait together, where the server did not say how long. */
const PATIENT_ROUNDS = 3
const BACKOFF_MS = 500
const LONGEST_BACKOFF_MS = 60_000

/** How many calls this worker may have under way at one model of an endpoint, and when. */
export type Pace = {
  /** This worker's share of what the model bears. */
  share(of: number): number
  blockedMs(): number
  /** Whether the model does not answer at all: nothing but a look whether it does is sent. */
  isAway(): boolean
  /** When it answered last. */
  answeredAt(): number
  succeeded(): void
  /** It asks to be left alone, or failed. */
  congested(message: string, retryAfterMs: number | null): void
  /** It is taken for away; the next look is due after a while. */
  lost(message: string): void
  /** Exchanges with the other workers what was found out. */
  exchange(workers: number): Promise<void>
}

/**
 * Additive increase, multiplicative decrease (Chiu and Jain 1989): one more call at once for every round of answers, half
 * as many after a refusal or time-out. The limit is kept in the database and shared by all workers.
 */
export function createPace(at: ModelAt, most: number, clock: Clock): Pace {
  let limit = most
  let workers = 1
  let gained = 0
  let cutAt = Number.NEGATIVE_INFINITY
  let answeredAt = Number.NEGATIVE_INFINITY
  let blockedUntil = 0
  let waits: Trouble['waits'] | null = null
  /** Rounds since it answered last. */
  let rounds = 0
  let revision = 0
  let answered = false
  let pending: Trouble | null = null
  let before: Promise<unknown> = getEndpointLimit(at, most).then(adopt, () => {})

  function adopt(state: EndpointState): void {
    limit = state.limit
    if (state.revision === revision || pending || answered) return
    revision = state.revision
    waits = state.waits
    blockedUntil = clock.now() + state.blockedMs
  }

  function note(kind: Trouble['waits'], reason: string, blockedMs: number): void {
    waits = kind
    answered = false
    blockedUntil = Math.max(blockedUntil, clock.now() + blockedMs)
    pending = { waits: kind, reason, times: (pending?.times ?? 0) + 1, blockedMs: blockedUntil - clock.now() }
    // The other workers must not run into the same wall.
    if (blockedMs > 0) void flush().catch(() => {})
  }

  function cut(): void {
    const now = clock.now()
    if (now - cutAt < CUT_EVERY_MS) return
    limit = Math.max(1, limit / 2)
    cutAt = now
    rounds++
  }
  const backoff = () => (0.5 + clock.random() / 2) * Math.min(LONGEST_BACKOFF_MS, BACKOFF_MS * 2 ** rounds)

  /** One after another, so that what is read is never older than what was written. */
  function flush(): Promise<void> {
    const work = before.then(async () => {
      const [trouble, isAnswered, by] = [pending, answered, gained]
      pending = null
      answered = false
      gained = 0
      if (isAnswered) await noteAnswered(at)
      else if (trouble) revision = await noteTrouble(at, { ...trouble, blockedMs: Math.max(0, trouble.blockedMs) })
      if (by > 0) await raiseEndpointLimit(at, by, most)
    })
    before = work.catch(() => {})
    return work
  }

  return {
    share: (of) => Math.max(1, Math.ceil(Math.min(of, limit) / workers)),
    blockedMs: () => Math.max(0, blockedUntil - clock.now()),
    isAway: () => waits === 'away',
    answeredAt: () => answeredAt,
    succeeded() {
      const now = clock.now()
      answeredAt = now
      rounds = 0
      if (limit < most) {
        gained += 1 / limit
        limit = Math.min(most, limit + 1 / limit)
      }
      // One that was under way does not undo the time that the server asked for.
      if (waits === null || (waits === 'busy' && now < blockedUntil)) return
      waits = null
      blockedUntil = now
      pending = null
      answered = true
    },
    congested(message, retryAfterMs) {
      cut()
      if (waits !== 'away') note('busy', message, retryAfterMs ?? (rounds > PATIENT_ROUNDS ? backoff() : 0))
    },
    lost(message) {
      rounds++
      note('away', message, backoff())
    },
    async exchange(alive) {
      workers = Math.max(1, alive)
      await flush()
      adopt(await getEndpointLimit(at, most))
    },
  }
}
