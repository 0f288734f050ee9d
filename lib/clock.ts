import { setTimeout as sleep } from 'node:timers/promises'

/** Time and chance as work takes them: given to it, so that a test of what comes later need not wait for it. */
export type Clock = {
  /** In milliseconds. */
  now(): number
  /** Ends early when the signal does. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Calls back later; it alone keeps no process alive. */
  later(milliseconds: number, call: () => void): void
  /** At least 0, less than 1. */
  random(): number
}

export const realClock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }).catch(() => {}),
  later: (milliseconds, call) => void setTimeout(call, milliseconds).unref(),
  random: Math.random,
}
