import { AsyncLocalStorage } from 'node:async_hooks'

type Hear = (stage: string) => void

// What Next loads twice in one process is of one listener still.
const kept = globalThis as typeof globalThis & { proclivityStages?: AsyncLocalStorage<Hear> }
function listener(): AsyncLocalStorage<Hear> {
  kept.proclivityStages ??= new AsyncLocalStorage()
  return kept.proclivityStages
}

/** Says what long work is at, in words that somebody who waits for it is shown; to nobody, where nobody listens. */
export const tellStage = (stage: string): void => listener().getStore()?.(stage)

/** Does work, and hears what it is at, in threads that it calls too. */
export const hearStages = <Result>(hear: Hear, work: () => Result): Result => listener().run(hear, work)

/** Who listens where a call is made, for what is told of it later. */
export const hearerHere = (): Hear => listener().getStore() ?? (() => {})
