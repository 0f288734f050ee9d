import { readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { takeTurns } from '@/lib/threads/take-turns'
import { createThread, type Thread } from '@/lib/threads/thread'
import type { ProfileCalls } from './profile-thread'

/** Calls that never build a profile: milliseconds once the columns are in memory. */
const READS: ReadonlySet<keyof ProfileCalls> = new Set(['loadFilters', 'loadPair', 'loadPairs'])
const THREADS = 2

type Lane = { readonly thread: Thread; builds: number }
type Threads = { readonly lanes: readonly [Lane, ...Lane[]]; readonly inTurn: ReturnType<typeof takeTurns> }

// Next reloads modules in development; the threads outlive that.
const kept = globalThis as typeof globalThis & { proclivityThreads?: Threads }

function openThreads(): Threads {
  const [file, ...options] =
    process.env.NODE_ENV === 'production'
      ? ['dist/profile-thread.mjs', '--enable-source-maps']
      : ['lib/profiles/profile-thread.ts', '--import', 'tsx']
  const entry = path.resolve(/* turbopackIgnore: true */ file)
  const lane = (): Lane => ({ thread: createThread(entry, options), builds: 0 })
  const lanes: Threads['lanes'] = [lane(), ...Array.from({ length: THREADS - 1 }, lane)]
  if (process.env.NODE_ENV === 'development')
    whenSourcesChange(() => {
      for (const { thread } of lanes) thread.retire()
    })
  return { lanes, inTurn: takeTurns() }
}

/** Watches folder by folder: Node's recursive watch loses a file that an editor replaces. */
function whenSourcesChange(react: () => void): void {
  const lib = path.resolve(/* turbopackIgnore: true */ 'lib')
  const entries = readdirSync(lib, { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => `${parentPath}/${name}`)
  for (const folder of [lib, ...folders]) watch(folder, { persistent: false }, react)
}

type Result<Name extends keyof ProfileCalls> = Awaited<ReturnType<ProfileCalls[Name]>>

/**
 * Runs a use case of `profile-thread.ts` beside this process, which stays free to answer others. Whatever may build a
 * profile waits for such calls of the same dataset, so that the second finds what the first has kept; reads go to the
 * thread that builds least.
 */
export async function inProfileThread<Name extends keyof ProfileCalls>(
  name: Name,
  ...args: Parameters<ProfileCalls[Name]>
): Promise<Result<Name>> {
  kept.proclivityThreads ??= openThreads()
  const { lanes, inTurn } = kept.proclivityThreads
  const run = async (weight: number): Promise<Result<Name>> => {
    const lane = lanes.reduce((best, each) => (each.builds < best.builds ? each : best))
    lane.builds += weight
    try {
      return (await lane.thread.call(name, args)) as Result<Name>
    } finally {
      lane.builds -= weight
    }
  }
  return READS.has(name) ? run(0) : inTurn<Result<Name>>(args[0], () => run(1))
}
