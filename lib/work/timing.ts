import { type Clock, realClock } from '@/lib/clock'

export type Timing = {
  readonly clock: Clock
  /** How often progress is written, and a job looked at that was stopped. */
  readonly progressMs: number
  /** Before the second attempt; doubled before each further one. */
  readonly retryMs: number
  /** How often to look for work whose process was killed: nobody rings for that. */
  readonly sweepMs: number
}
export const TIMING: Timing = { clock: realClock, progressMs: 500, retryMs: 1000, sweepMs: 1000 }

/** A wait that ends early when somebody rings; rung while nobody waits, it ends the next wait at once. */
export function createBell() {
  let rung = Promise.withResolvers<void>()
  return {
    ring: () => rung.resolve(),
    async wait(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
      const over = new AbortController()
      await Promise.race([rung.promise, clock.wait(milliseconds, AbortSignal.any([signal, over.signal]))])
      over.abort()
      rung = Promise.withResolvers<void>()
    },
  }
}
export type Bell = ReturnType<typeof createBell>
