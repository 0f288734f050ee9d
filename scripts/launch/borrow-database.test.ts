import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPostmaster } from '../postgres/postmaster.mjs'
import { destroyPostgres } from '../postgres.mjs'
import { borrowDatabase } from './borrow-database.mjs'
import { claimDataFolder } from './preflight.mjs'
import { readSettings } from './settings.mjs'

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-borrow-'))
fs.chmodSync(dataDir, 0o755)
afterAll(async () => {
  await destroyPostgres(path.join(dataDir, 'postgres'))
  fs.rmSync(dataDir, { recursive: true, force: true })
})

const borrow = () => {
  const root = process.cwd()
  const settings = readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir }, root)
  return borrowDatabase({ root, settings, say: () => {} })
}
const isRunning = () => readPostmaster(path.join(dataDir, 'postgres/data')) !== null

test('whoever started the server stops it, unless a launcher uses it by then', { timeout: 60_000 }, async () => {
  const first = await borrow()
  const second = await borrow()
  expect(second.url).toBe(first.url)
  await second.giveBack()
  expect(isRunning()).toBe(true)
  await first.giveBack()
  expect(isRunning()).toBe(false)

  const third = await borrow()
  const launcher = claimDataFolder(dataDir)
  await third.giveBack()
  expect(isRunning()).toBe(true)
  launcher.release()
  await third.giveBack()
  expect(isRunning()).toBe(false)
})
