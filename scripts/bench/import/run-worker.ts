import { spawn } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { MEMORY } from '@/scripts/launch/product.mjs'
import { WORKER_MEMORY } from '@/scripts/launch/tethered.mjs'
import { makeHome } from './worker-home'

const HOME = path.resolve('.data/bench-import')

export type Worked = { readonly milliseconds: number; readonly megabytes: number }

let built: Promise<unknown> | undefined

/** The worker and its thread in a file each, built as the product is: what is measured is what runs. */
function bundle(): Promise<unknown> {
  if (!built) makeHome(HOME)
  built ??= build({
    entryPoints: [
      'scripts/bench/import/import-worker.ts',
      'lib/imports/reading/read-thread.ts',
      'lib/imports/reading/unpack-thread.ts',
    ],
    outdir: path.join(HOME, 'dist'),
    entryNames: '[name]',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'warning',
  })
  return built
}

/** Imports a dataset in a process of its own. `killAfter`: so many milliseconds; what it says is then no number. */
export async function runWorker(datasetId: number, killAfter: number | null): Promise<Worked> {
  await bundle()
  return new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [...WORKER_MEMORY, 'dist/import-worker.mjs', String(datasetId)], {
      cwd: HOME,
      env: { ...process.env, ...MEMORY, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    worker.stdout.on('data', (part: Buffer) => {
      output += part.toString()
    })
    const timer = killAfter === null ? null : setTimeout(() => worker.kill('SIGKILL'), killAfter)
    worker.on('error', reject)
    worker.on('exit', (code, signal) => {
      if (timer) clearTimeout(timer)
      if (signal === 'SIGKILL') resolve({ milliseconds: Number.NaN, megabytes: Number.NaN })
      else if (code === 0) resolve(JSON.parse(output))
      else reject(new Error(`the worker ended with ${code ?? signal}`))
    })
  })
}
