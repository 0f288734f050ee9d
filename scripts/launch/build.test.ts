import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ensureBuilt, markServing } from './build.mjs'
import { fingerprint, sourcesOf } from './fingerprint.mjs'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-build-'))
afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}

test('a build of the same sources is used, one that is served is not replaced', async () => {
  write('lib/work/worker.ts', 'export {}')
  const bundles = ['worker', 'share-door', 'profile-thread', 'measure-thread', 'read-thread', 'unpack-thread'].map(
    (name) => `dist/${name}.mjs`,
  )
  for (const file of ['lib/db/generated/client.ts', '.next/BUILD_ID', 'dist/chunks/shared.mjs', ...bundles])
    write(file, '')
  write('dist/build.json', JSON.stringify({ sources: fingerprint(root, sourcesOf(root)) }))
  const said: string[] = []
  const building = { root, env: process.env, say: (message: string) => said.push(message) }
  await ensureBuilt(building)
  expect(said).toEqual([])

  write('lib/work/worker.ts', 'export const changed = true')
  const serving = markServing(root)
  await expect(ensureBuilt(building)).rejects.toThrow(
    `The sources have changed since they were built, and Proclivity serves that build (pid ${process.pid}): stop it first.`,
  )
  expect(fs.existsSync(path.join(root, 'dist/build.lock'))).toBe(false)
  serving?.release()
})
