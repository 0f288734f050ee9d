import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { BUILT_FROM } from './needed-packages.mjs'
import { isUnread, trimPackages } from './trim-packages.mjs'

test('what serves, works and is asked on the command line takes in nothing that is left out', async () => {
  const { metafile } = await build({
    entryPoints: [
      ...['lib/work/worker.ts', 'lib/runs/worker.ts', 'lib/share-door.ts', 'lib/profiles/profile-thread.ts'],
      ...['lib/imports/measuring/measure-thread.ts', 'lib/imports/reading/read-thread.ts'],
      'lib/imports/reading/unpack-thread.ts',
      ...['scripts/cli/run-command.ts', 'scripts/backup/run-command.ts'],
    ],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild', 'pg-native'],
    alias: { '@': process.cwd() },
    logLevel: 'error',
  })
  const taken = Object.keys(metafile.inputs).filter((file) => file.startsWith('node_modules/'))
  const names = taken.map((file) => file.replace(/^.*node_modules\//, ''))
  expect(names).toContain('gpt-tokenizer/esm/bpeRanks/o200k_base.js')
  expect(names.filter(isUnread)).toEqual([])
  expect(names.filter((name) => BUILT_FROM.test(name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? ''))).toEqual([])
})

test('what nobody reads goes, folders with all in them, and licences stay', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-trim-'))
  const files = [
    'eld/LICENSE.md',
    'eld/LICENCE.md',
    'eld/README.md',
    'eld/index.js',
    'eld/index.js.map',
    'openai/src/client.ts',
  ]
  try {
    for (const file of files) {
      fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
      fs.writeFileSync(path.join(folder, file), '')
    }
    await trimPackages(folder)
    const left = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(left.sort()).toEqual(['eld', 'eld/LICENCE.md', 'eld/LICENSE.md', 'eld/index.js', 'openai'])
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
