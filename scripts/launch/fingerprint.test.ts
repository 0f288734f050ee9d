import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fingerprint, sourcesOf } from './fingerprint.mjs'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-fingerprint-'))
afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}
const digest = (): string => fingerprint(root, sourcesOf(root))

test('a build is made of the product, not of its tests, its output or its documents', () => {
  for (const file of ['app/page.tsx', 'lib/db/client.ts', 'prisma/schema.prisma', 'public/icon.svg', 'proxy.ts'])
    write(file, file)
  const sources = sourcesOf(root)
  expect(sources).toEqual(['app/page.tsx', 'lib/db/client.ts', 'prisma/schema.prisma', 'proxy.ts', 'public/icon.svg'])

  const before = digest()
  for (const file of ['lib/a.test.ts', 'lib/db/generated/client.ts', 'README.md', 'next-env.d.ts', 'dist/worker.mjs'])
    write(file, file)
  expect(digest()).toBe(before)
})

test('every change of a source changes the fingerprint: text, name, presence', () => {
  const seen = new Set([digest()])
  write('proxy.ts', 'other')
  seen.add(digest())
  fs.renameSync(path.join(root, 'proxy.ts'), path.join(root, 'guard.ts'))
  seen.add(digest())
  fs.rmSync(path.join(root, 'guard.ts'))
  seen.add(digest())
  expect(seen.size).toBe(4)
})
