import { findLink } from './open-link'
import { slidingWindow } from './sliding-window'

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
