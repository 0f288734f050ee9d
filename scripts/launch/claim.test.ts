import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claim, holderOf, startOf } from './claim.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-claim-'))
const file = path.join(folder, 'deep', 'claim.json')
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('one process holds a file until it releases it', () => {
  const held = claim(file)
  expect(holderOf(file)).toMatchObject({ pid: process.pid })
  expect(claim(file)).toBeNull()

  held?.tell({ url: 'http://127.0.0.1:3000' })
  expect(holderOf(file)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:3000' })

  held?.release()
  expect(holderOf(file)).toBeNull()
  expect(fs.readdirSync(path.dirname(file))).toEqual([])
})

test('a dead process holds nothing, nor does a later one with its number', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const pid = child.pid ?? 0
  const started = startOf(pid)
  fs.writeFileSync(file, JSON.stringify({ pid, started }))
  expect(holderOf(file)).toMatchObject({ pid })
  expect(claim(file)).toBeNull()

  if (process.platform === 'linux') {
    fs.writeFileSync(file, JSON.stringify({ pid, started: '1' }))
    expect(holderOf(file)).toBeNull()
    fs.writeFileSync(file, JSON.stringify({ pid, started }))
  }
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGKILL')
  await ended
  expect(startOf(pid)).toBeNull()
  const taken = claim(file)
  expect(holderOf(file)).toMatchObject({ pid: process.pid })
  taken?.release()
})

test('in a copy of a folder the file of whoever holds the original holds nothing', () => {
  const held = claim(file)
  const copy = path.join(folder, 'copy')
  fs.cpSync(path.dirname(file), copy, { recursive: true })
  const copied = path.join(copy, path.basename(file))
  expect(holderOf(copied)).toBeNull()
  const other = claim(copied)
  expect(holderOf(copied)).toMatchObject({ pid: process.pid })
  other?.release()

  // The folder itself is the same one wherever it is brought, and by whatever name it is reached.
  fs.symlinkSync(path.dirname(file), path.join(folder, 'link'))
  expect(holderOf(path.join(folder, 'link', path.basename(file)))).toMatchObject({ pid: process.pid })
  fs.renameSync(path.dirname(file), path.join(folder, 'moved'))
  expect(holderOf(path.join(folder, 'moved', path.basename(file)))).toMatchObject({ pid: process.pid })
  fs.renameSync(path.join(folder, 'moved'), path.dirname(file))
  held?.release()
})

test('a file that makes no sense is held by nobody', () => {
  fs.writeFileSync(file, '{"pid":')
  expect(holderOf(file)).toBeNull()
  claim(file)?.release()
  expect(fs.existsSync(file)).toBe(false)
})
