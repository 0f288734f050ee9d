import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepPrivate, makeDataFolder } from './private-files.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-private-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const modeOf = (place: string): number => fs.statSync(place).mode & 0o777
/** As root the database has a user of its own, who must get through. */
const ROOM = process.getuid?.() === 0 ? 0o711 : 0o700

test('a data folder of before is closed to others, down to what tests keep in it', () => {
  const dataDir = path.join(folder, 'data')
  makeDataFolder(dataDir)
  expect(modeOf(dataDir)).toBe(ROOM)

  fs.chmodSync(dataDir, 0o755)
  const files = ['launcher.json', 'uploads/1/0', 'uploads/1/fetch-0.part', 'postgres/password', 'backups/a.backup']
  const others = ['postgres/data/PG_VERSION', 'e2e/postgres/password', 'outside']
  for (const file of [...files, ...others]) {
    fs.mkdirSync(path.join(dataDir, path.dirname(file)), { recursive: true, mode: 0o755 })
    fs.writeFileSync(path.join(dataDir, file), '', { mode: 0o644 })
  }
  const elsewhere = path.join(folder, 'elsewhere')
  fs.writeFileSync(elsewhere, '', { mode: 0o644 })
  fs.rmSync(path.join(dataDir, 'outside'))
  fs.symlinkSync(elsewhere, path.join(dataDir, 'outside'))

  keepPrivate(dataDir)
  expect(modeOf(dataDir)).toBe(ROOM)
  expect(files.map((file) => modeOf(path.join(dataDir, file)))).toEqual(files.map(() => 0o600))
  expect(['uploads', 'uploads/1', 'postgres', 'backups'].map((name) => modeOf(path.join(dataDir, name)))).toEqual(
    Array(4).fill(0o700),
  )
  expect(['postgres/data', 'e2e'].map((name) => modeOf(path.join(dataDir, name)))).toEqual([0o755, 0o755])
  expect(modeOf(elsewhere)).toBe(0o644)
})

test('a folder that its owner closed stays closed', () => {
  const dataDir = path.join(folder, 'closed')
  fs.mkdirSync(dataDir, { mode: 0o700 })
  keepPrivate(dataDir)
  expect(modeOf(dataDir)).toBe(0o700)
})
