// @ts-check
import { ensureBuilt, generateClient, markServing, WORKER } from './build.mjs'
import { toolEnvironment } from './environment.mjs'
import { migrate } from './migrate.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const ODD_REQUESTS = ['--import', new URL('odd-requests.mjs', import.meta.url).href]
const LET_GO = ['--import', new URL('let-go.mjs', import.meta.url).href]
const TSX = 'node_modules/tsx/dist/cli.mjs'

/**
 * What is run, and what has to happen before it can.
 * @param {{
 *   root: string, settings: import('./settings.mjs').Settings, development: boolean, say: (message: string) => void,
 * }} options
 */
export function product({ root, settings, development, say }) {
  const address = ['-p', String(settings.port), '-H', settings.host]
  return {
    env: {
      ...toolEnvironment(root),
      NODE_ENV: /** @type {'development' | 'production'} */ (development ? 'development' : 'production'),
      // An address one listens on is one to be reached by.
      PROCLIVITY_HOSTS: [process.env.PROCLIVITY_HOSTS, new URL(settings.url).hostname].filter(Boolean).join(','),
    },
    programs: development
      ? [
          { name: 'web', args: [...ODD_REQUESTS, NEXT, 'dev', ...address] },
          { name: 'worker', args: [TSX, 'watch', '--clear-screen=false', 'lib/work/worker.ts'] },
        ]
      : [
          { name: 'web', args: [...ODD_REQUESTS, ...LET_GO, NEXT, 'start', ...address] },
          { name: 'worker', args: ['--enable-source-maps', WORKER] },
        ],
    /** @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
    async prepare(env, signal) {
      const url = String(env.DATABASE_URL)
      if (await migrate({ root, url, env, signal })) say('database brought up to date')
      if (development) return generateClient({ root, env, signal, say })
      await ensureBuilt({ root, env, signal, say })
      markServing(root)
    },
  }
}
