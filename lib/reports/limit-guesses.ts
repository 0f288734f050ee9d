import { findLink } from './open-link'

type SlidingWindow = {
  /** Counts an event of `key`: 0 when it is still allowed, else the seconds until the next one is. */
  readonly take: (key: string, now: number) => number
  readonly forget: (key: string) => void
}

const MOST_KEYS = 10_000

/**
 * At most so many events of each key in any stretch of so many seconds; refused ones are not counted. Kept in memory:
 * it is empty after a restart, and forgets the keys that were quiet the longest when there are too many.
 *
 * @example slidingWindow({ most: 2, seconds: 60 }).take('a', 0) // 0
 */
export function slidingWindow({ most, seconds }: { readonly most: number; readonly seconds: number }): SlidingWindow {
  const events = new Map<string, readonly number[]>()
  return {
    take(key, now) {
      const recent = (events.get(key) ?? []).filter((at) => at > now - seconds * 1000)
      const first = recent[recent.length - most]
      // Set anew, so that the map keeps the order of the last use.
      events.delete(key)
      events.set(key, first === undefined ? [...recent, now] : recent)
      const oldest = events.size > MOST_KEYS ? events.keys().next().value : undefined
      if (oldest !== undefined) events.delete(oldest)
      return first === undefined ? 0 : Math.max(1, Math.ceil((first + seconds * 1000 - now) / 1000))
    },
    forget(key) {
      events.delete(key)
    },
  }
}

const PER_CLIENT = { most: 20, seconds: 60 }
const OF_ALL = { most: 300, seconds: 60 }

const openWindows = () => ({ client: slidingWindow(PER_CLIENT), all: slidingWindow(OF_ALL) })
// Next reloads modules in development; what was counted outlives that.
const kept = globalThis as typeof globalThis & { proclivityGuesses?: ReturnType<typeof openWindows> }

/** Seconds that somebody who asks for links that do not exist has to wait; 0 for every link that does, whoever guesses. */
export async function limitGuesses(token: string, client: string): Promise<number> {
  if (await findLink(token)) return 0
  kept.proclivityGuesses ??= openWindows()
  const { client: own, all } = kept.proclivityGuesses
  const now = Date.now()
  return own.take(client, now) || all.take('', now)
}
