import type { Clock } from '@/lib/clock'
import { cutEndpointLimit, getEndpointLimit, raiseEndpointLimit } from '@/lib/db/endpoint'

const CUT_EVERY_MS = 1000

/** How many calls this worker may have under way at an endpoint, and when. */
export type Pace = {
  /** This worker's share of what the endpoint bears. */
  share(of: number): number
  blockedMs(): number
  succeeded(): void
  congested(retryAfterMs: number | null): Promise<void>
  /** Exchanges with the other workers what was found out. */
  exchange(workers: number): Promise<void>
}

/**
 * Additive increase, multiplicative decrease (Chiu and Jain 1989): one more call at once for every round of answers, half
 * as many after a refusal or time-out. The limit is kept in the database and shared by all workers.
 */
export function createPace(endpoint: string, most: number, clock: Clock): Pace {
  let limit = most
  let workers = 1
  let gained = 0
  let cutAt = Number.NEGATIVE_INFINITY
  let blockedUntil = 0
  return {
    share: (of) => Math.max(1, Math.ceil(Math.min(of, limit) / workers)),
    blockedMs: () => Math.max(0, blockedUntil - clock.now()),
    succeeded() {
      if (limit >= most) return
      gained += 1 / limit
      limit = Math.min(most, limit + 1 / limit)
    },
    async congested(retryAfterMs) {
      const now = clock.now()
      blockedUntil = Math.max(blockedUntil, now + (retryAfterMs ?? 0))
      if (now - cutAt < CUT_EVERY_MS && retryAfterMs === null) return
      if (now - cutAt >= CUT_EVERY_MS) limit = Math.max(1, limit / 2)
      cutAt = now
      await cutEndpointLimit(endpoint, retryAfterMs ?? 0)
    },
    async exchange(alive) {
      workers = Math.max(1, alive)
      const by = gained
      gained = 0
      if (by > 0) await raiseEndpointLimit(endpoint, by, most)
      const state = await getEndpointLimit(endpoint, most)
      limit = state.limit
      blockedUntil = Math.max(blockedUntil, clock.now() + state.blockedMs)
    },
  }
}
