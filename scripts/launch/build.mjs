// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { claim, claimInTurn, holderOf } from './claim.mjs'
import { CLIENT, copyKeptClient, hasPrisma, keepClient } from './client.mjs'
import { markEagerScripts } from './eager-scripts.mjs'
import { fingerprint, sourcesOf } from './fingerprint.mjs'
import { narrowSources } from './narrow-sources.mjs'
import { parsedTables } from './parsed-tables.mjs'
import { run } from './run.mjs'

/** @typedef {{ root: string, env: NodeJS.ProcessEnv, signal?: AbortSignal, say: (message: string) => void }} Building */

export const WORKER = 'dist/worker.mjs'
export const SHARE_DOOR = 'dist/share-door.mjs'
const THREADS = ['profile', 'measure', 'read', 'unpack'].map((name) => `dist/${name}-thread.mjs`)
const STAMP = 'dist/build.json'
const SERVING = 'dist/serving'
const CHUNKS = 'chunks'
const OUTPUTS = [CLIENT, '.next/BUILD_ID', WORKER, SHARE_DOOR, ...THREADS, `dist/${CHUNKS}`]

/** @param {Building} building @param {string} name @param {readonly string[]} args */
async function step({ root, env, signal }, name, args) {
  const { code, output } = await run(path.join(root, 'node_modules/.bin', name), args, { env, signal })
  if (code === 0) return
  console.error(output.trim())
  throw new Problem(`The build failed: ${name} ${args.join(' ')} says why above.`)
}

/** The worker, the port for shared reports and the threads, each in a file; what is loaded when it is needed lies apart. @param {string} root */
export async function bundleEntries(root, outdir = 'dist') {
  const { build } = await import('esbuild')
  fs.rmSync(path.resolve(root, outdir, CHUNKS), { recursive: true, force: true })
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        'lib/work/worker.ts',
        'lib/profiles/profile-thread.ts',
        'lib/imports/measuring/measure-thread.ts',
        'lib/imports/reading/read-thread.ts',
        'lib/imports/reading/unpack-thread.ts',
        'lib/share-door.ts',
      ],
      outdir,
      entryNames: '[name]',
      chunkNames: `${CHUNKS}/[name]-[hash]`,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      packages: 'external',
      plugins: [parsedTables],
      alias: { '@': root }, // else '@/…' would count as a package
      sourcemap: true,
      // Every thread reads the map; the sources in it would be most of its 20 MB, and lie beside it.
      sourcesContent: false,
      minifyWhitespace: true,
      logLevel: 'warning',
    })
  } catch {
    throw new Problem('The build failed: esbuild says why above.')
  }
}

/** Makes the database client. Says whether what is kept of it has changed. @param {Building} building */
export async function generateClient(building) {
  if (!hasPrisma(building.root)) {
    copyKeptClient(building.root)
    return false
  }
  await step(building, 'prisma', ['generate'])
  return keepClient(building.root)
}

/** Whether the last build is of these sources. @param {string} root */
export function isBuilt(root, digest = fingerprint(root, sourcesOf(root))) {
  const stamp = path.join(root, STAMP)
  if (![STAMP, ...OUTPUTS].every((file) => fs.existsSync(path.join(root, file)))) return false
  return JSON.parse(fs.readFileSync(stamp, 'utf8')).sources === digest
}

/** Says that this process serves the build: until it ends, no other one replaces it. @param {string} root */
export const markServing = (root) => claim(path.join(root, SERVING, `${process.pid}.json`))

/** A build that is served is not replaced, nor are the packages it runs with. @param {string} root */
export function refuseWhileServed(root) {
  const folder = path.join(root, SERVING)
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  const other = files.map((file) => holderOf(path.join(folder, file))).find(Boolean)
  if (other)
    throw new Problem(
      `The sources have changed since they were built, and Proclivity serves that build (pid ${other.pid}): stop it first.`,
    )
  fs.rmSync(folder, { recursive: true, force: true })
}

/**
 * Builds the web server, the thread beside it and the worker unless the sources are those of the last build.
 * @param {Building} building
 */
export async function ensureBuilt(building) {
  const { root, signal, say } = building
  const digest = fingerprint(root, sourcesOf(root))
  if (isBuilt(root, digest)) return
  const waits = () => say('waiting for another build to end …')
  const held = await claimInTurn(path.join(root, 'dist/build.lock'), waits, signal)
  try {
    if (isBuilt(root, digest)) return
    refuseWhileServed(root)
    say('building …')
    fs.rmSync(path.join(root, STAMP), { force: true })
    await generateClient(building)
    await Promise.all([bundleEntries(root), step(building, 'next', ['build'])])
    narrowSources(path.join(root, '.next/server'))
    markEagerScripts(path.join(root, '.next'))
    fs.writeFileSync(path.join(root, STAMP), `${JSON.stringify({ sources: digest })}\n`)
    say('built')
  } finally {
    held.release()
  }
}
