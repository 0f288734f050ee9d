import { setTimeout as wait } from 'node:timers/promises'
import { hearStages } from '@/lib/threads/stage'
import { inProfileThread } from './in-profile-thread'
import type { ProfileCalls } from './profile-thread'

/** Work that says what it is at. */
export type Staged<Result> = {
  readonly result: Promise<Result>
  /** The stage after one that is shown (`null`: none is), once it has lasted a while; `null` where the result is there. */
  readonly next: (shown: string | null) => Promise<string | null>
}

/** What is there sooner is shown at once; later no stage goes before it can be read. */
const PACE_MS = 400
const pace = () => wait(PACE_MS, undefined, { ref: false })
/** Before anything is told: it may wait for other work, or look for what is kept. */
const FIRST = 'Getting ready'

/** Begins work, and follows what it is at. */
export function followStages<Result>(
  work: () => Promise<Result>,
  pause: () => Promise<unknown> = pace,
): Staged<Result> {
  let stage = FIRST
  const result = hearStages((told) => {
    stage = told
  }, work)
  const over = result.then(
    () => true,
    () => true,
  )
  return {
    result,
    async next(shown) {
      for (;;) {
        if (await Promise.race([over, pause().then(() => false)])) return null
        if (stage !== shown) return stage
      }
    },
  }
}

/** The same of a use case of `profile-thread.ts`. */
export const inStages = <Name extends keyof ProfileCalls>(
  name: Name,
  ...args: Parameters<ProfileCalls[Name]>
): Staged<Awaited<ReturnType<ProfileCalls[Name]>>> => followStages(() => inProfileThread(name, ...args))
