// @ts-check
import { randomUUID } from 'node:crypto'
import { ensureBuilt, generateClient, markServing, SHARE_DOOR, WORKER } from './build.mjs'
import { isLoopbackHost } from './doors.mjs'
import { dropBuildPackages } from './drop-build-packages.mjs'
import { toolEnvironment } from './environment.mjs'
import { migrate } from './migrate.mjs'
import { LATER_WASM, WORKER_MEMORY } from './tethered.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const ODD_REQUESTS = ['--import', new URL('odd-requests.mjs', import.meta.url).href]
const LET_GO = ['--import', new URL('let-go.mjs', import.meta.url).href]
/**
 * Node's arguments for the web server. With the 64 MB that V8 gives to new objects of each of its threads it keeps 140 MB more,
 * most of it garbage of starting; left alone it looks for old garbage when there is more of it than of what is in use.
 */
export const WEB = [
  ...['--max-semi-space-size=4', '--initial-old-space-size=28', '--heap-growing-percent=40', LATER_WASM],
  ...[...ODD_REQUESTS, ...LET_GO, NEXT, 'start'],
]
/**
 * Threads that share two pools of memory give it back, and so do large blocks that are no part of a pool; left alone, glibc
 * keeps what each thread once had.
 */
export const MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: String(2 ** 17) }
/** A web server's threads rest most of the time: one pool and smaller blocks hold 40 MB less of what is free in between. */
export const WEB_MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: String(2 ** 15) }
const TSX = 'node_modules/tsx/dist/cli.mjs'
const SHARE_SOURCE = 'lib/share-door.ts'

/** Whether others reach it by the address it listens on. @param {import('./settings.mjs').Address} share */
const isReachable = ({ host }) => !isLoopbackHost(host) && host !== '0.0.0.0' && host !== '::'

/**
 * What the port for shared reports has to know: where the pages are, and a word that proves to them who asks.
 * @param {import('./settings.mjs').Settings} settings
 */
function shareEnvironment({ url, share }) {
  if (!share) return {}
  return {
    SHARE_PORT: String(share.port),
    SHARE_HOST: share.host,
    PROCLIVITY_PAGES_URL: url,
    PROCLIVITY_SHARE_SECRET: randomUUID(),
    PUBLIC_URL: process.env.PUBLIC_URL || (isReachable(share) ? share.url : ''),
  }
}

/**
 * What is run, and what has to happen before it can.
 * @param {{
 *   root: string, settings: import('./settings.mjs').Settings, development: boolean, say: (message: string) => void,
 * }} options
 */
export function product({ root, settings, development, say }) {
  const address = ['-p', String(settings.port), '-H', settings.host]
  const door = settings.share ? [{ name: 'share', args: development ? [TSX, SHARE_SOURCE] : [SHARE_DOOR] }] : []
  const programs = development
    ? [
        { name: 'web', args: [...ODD_REQUESTS, NEXT, 'dev', ...address] },
        { name: 'worker', args: [TSX, 'watch', '--clear-screen=false', 'lib/work/worker.ts'] },
      ]
    : [
        { name: 'web', args: [...WEB, ...address], env: WEB_MEMORY },
        { name: 'worker', args: [...WORKER_MEMORY, '--enable-source-maps', WORKER] },
      ]
  return {
    env: {
      ...toolEnvironment(root),
      ...shareEnvironment(settings),
      ...MEMORY,
      NODE_ENV: /** @type {'development' | 'production'} */ (development ? 'development' : 'production'),
      // An address one listens on is one to be reached by.
      PROCLIVITY_HOSTS: [
        process.env.PROCLIVITY_HOSTS,
        ...[settings, settings.share].map((each) => each && new URL(each.url).hostname),
      ]
        .filter(Boolean)
        .join(','),
    },
    programs: [...programs, ...door],
    /** @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
    async prepare({ DATABASE_URL }, signal) {
      if (await migrate({ root, url: String(DATABASE_URL), signal })) say('database brought up to date')
    },
    /** @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
    async build(env, signal) {
      if (development) {
        await generateClient({ root, env, signal, say })
        return
      }
      await ensureBuilt({ root, env, signal, say })
      markServing(root)
      await dropBuildPackages(root)
    },
  }
}
