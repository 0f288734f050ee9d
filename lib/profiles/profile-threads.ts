import { readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { ping } from '@/lib/db/client'
import { isDevelopment } from '@/lib/env'
import { createThread, type Thread, takeTurns } from '@/lib/threads/thread'
import { threadEntry } from '@/lib/threads/thread-entry'

/** Threads that build; one more never does, so that nobody who reads waits behind somebody else's large dataset. */
const BUILDERS = 2

/** What these threads make anew are small objects beside columns of numbers, and they stay for as long as the server. */
const YOUNG_MEGABYTES = 6

type Lane = { readonly thread: Thread; builds: number; reads: number }
type Threads = {
  readonly reader: Lane
  readonly builders: readonly [Lane, ...Lane[]]
  /** The builder that worked on each dataset last. */
  readonly homes: Map<unknown, Lane>
  readonly inTurn: ReturnType<typeof takeTurns>
}

// Next reloads modules in development; the threads outlive that.
const kept = globalThis as typeof globalThis & { proclivityThreads?: Threads }

/** What these threads run, and Node's options for it. */
export const profileThread = () => threadEntry('lib/profiles/profile-thread.ts')

function openThreads(): Threads {
  const lane = (): Lane => ({
    thread: createThread(...profileThread(), { young: YOUNG_MEGABYTES }),
    builds: 0,
    reads: 0,
  })
  const reader = lane()
  const builders: Threads['builders'] = [lane(), ...Array.from({ length: BUILDERS - 1 }, lane)]
  if (isDevelopment)
    whenSourcesChange(() => {
      for (const thread of allOf({ reader, builders })) thread.retire()
    })
  return { reader, builders, homes: new Map(), inTurn: takeTurns() }
}

const allOf = ({ reader, builders }: Pick<Threads, 'reader' | 'builders'>): readonly Thread[] =>
  [reader, ...builders].map(({ thread }) => thread)

/** They end as soon as they have answered. */
export function retireProfileThreads(): void {
  for (const thread of allOf(profileThreads())) thread.retire()
}

/** Watches folder by folder: Node's recursive watch loses a file that an editor replaces. */
function whenSourcesChange(react: () => void): void {
  const lib = path.resolve(/* turbopackIgnore: true */ 'lib')
  const entries = readdirSync(lib, { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => `${parentPath}/${name}`)
  for (const folder of [lib, ...folders]) watch(folder, { persistent: false }, react)
}

/** The threads beside this process that read columns and build profiles; started by their first call. */
export function profileThreads(): Threads {
  kept.proclivityThreads ??= openThreads()
  return kept.proclivityThreads
}

/** Starts what the first page would wait for: two of the threads, and their connections to the database. */
export async function startProfileThreads(): Promise<void> {
  const { reader, builders } = profileThreads()
  // The other takes 30 MB, and starts when two people need it at once.
  await Promise.all([ping(), ...[reader, builders[0]].map(({ thread }) => thread.call('ping', []))])
}
