import { networkOf } from '@/lib/client-address'
import { type Clock, realClock } from '@/lib/clock'
import { fairTurns } from './fair-turns'

// A person mistypes a few times for nothing; then each wrong guess doubles what the next one waits, up to a few seconds.
const FREE = 3
const FIRST_MS = 250
const MOST_MS = 4000
const REMEMBERED_MS = 15 * 60_000
// Guesses of many addresses together are slowed a little, so that no crowd of them is as fast as it likes.
const CROWD = 200
const CROWD_MS = 60_000
const CROWD_DELAY_MS = 1000

const MOST_CLIENTS = 10_000
/** A check of a password takes a thread and 16 MB: pages want some of them too. */
const AT_ONCE = 2

const ENOUGH = FREE + 1 + Math.ceil(Math.log2(MOST_MS / FIRST_MS))

/**
 * How long a guess waits that comes after so many wrong ones.
 *
 * @example delayAfter(4) // 500
 */
export const delayAfter = (failures: number): number =>
  failures < FREE ? 0 : Math.min(MOST_MS, FIRST_MS * 2 ** (failures - FREE))

/** The longest that anybody is kept waiting on purpose, whoever guesses. */
export const LONGEST_DELAY_MS = MOST_MS + CROWD_DELAY_MS

type Guesses = {
  /** Waits for as long as this client's wrong guesses come to, checks, and remembers a wrong one. */
  readonly guess: (client: string, check: () => Promise<boolean>) => Promise<boolean>
}

/**
 * Slows guessing down and never refuses: a right guess enters after a short wait at most, whoever else is wrong. Only
 * wrong guesses count. Kept in memory: empty after a restart, and the client that was quiet the longest is forgotten.
 *
 * @example if (await slowGuesses().guess(address, () => isPassword(given, known))) letIn()
 */
export function slowGuesses(clock: Clock = realClock): Guesses {
  const failures = new Map<string, readonly number[]>()
  const underWay = new Map<string, number>()
  const turns = fairTurns(AT_ONCE)
  let crowd: readonly number[] = []

  const count = (key: string, by: number): void => {
    const left = (underWay.get(key) ?? 0) + by
    if (left === 0) underWay.delete(key)
    else underWay.set(key, left)
  }
  const recent = (key: string): readonly number[] =>
    (failures.get(key) ?? []).filter((at) => at > clock.now() - REMEMBERED_MS)
  const isCrowded = (): boolean => (crowd.length < CROWD ? false : (crowd[0] ?? 0) > clock.now() - CROWD_MS)

  function remember(key: string): void {
    const known = recent(key)
    // Set anew, so that the map keeps the order of the last use.
    failures.delete(key)
    failures.set(key, [...known, clock.now()].slice(-ENOUGH))
    const oldest = failures.size > MOST_CLIENTS ? failures.keys().next().value : undefined
    if (oldest !== undefined) failures.delete(oldest)
    crowd = [...crowd, clock.now()].slice(-CROWD)
  }

  return {
    async guess(client, check) {
      const key = networkOf(client)
      // Those whose answer is not known yet count like wrong ones: a thousand at the same moment are not all free.
      const delay = delayAfter(recent(key).length + (underWay.get(key) ?? 0)) + (isCrowded() ? CROWD_DELAY_MS : 0)
      count(key, 1)
      try {
        if (delay > 0) await clock.wait(delay)
        const isRight = await turns.run(key, check)
        if (!isRight) remember(key)
        return isRight
      } finally {
        count(key, -1)
      }
    },
  }
}

const kept = globalThis as typeof globalThis & { proclivityGuesses?: Map<string, Guesses> }

/** The guesses at one kind of thing; Next loads modules more than once, and what was counted outlives that. */
export function guessesAt(kind: 'link' | 'link-password' | 'admin-password'): Guesses {
  kept.proclivityGuesses ??= new Map()
  const known = kept.proclivityGuesses.get(kind) ?? slowGuesses()
  kept.proclivityGuesses.set(kind, known)
  return known
}
