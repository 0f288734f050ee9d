import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { readPostmaster } from './postgres/postmaster.mjs'
import { findUser, isReachable } from './postgres/server-user.mjs'
import { destroyPostgres, startPostgres } from './postgres.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-postgres-'))
fs.chmodSync(folder, 0o755)
const home = path.join(folder, 'home')
const data = path.join(home, 'data')

afterAll(async () => {
  await destroyPostgres(home)
  fs.rmSync(folder, { recursive: true, force: true })
})

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

test('starts a server with the given settings, adopts the running one, stops it', async () => {
  const server = await startPostgres({ home, settings: { work_mem: '7MB' } })
  expect(server.owner).toBe(true)
  expect(await query(server.url, 'show work_mem')).toEqual(['7MB'])

  const same = await startPostgres({ home })
  expect(same).toMatchObject({ owner: false, pid: server.pid, url: server.url })

  await same.stop()
  expect(readPostmaster(data)).toBeNull()
  await expect(query(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('a killed server starts again on the same port with everything that was committed', async () => {
  const server = await startPostgres({ home })
  await query(server.url, 'create table kept as select 1 as value')
  const busy = new pg.Client({ connectionString: server.url })
  busy.on('error', () => {})
  await busy.connect()
  const asleep = expect(busy.query('select pg_sleep(1)')).rejects.toThrow()
  process.kill(server.pid, 'SIGKILL')

  const again = await startPostgres({ home, port: server.port })
  await asleep
  expect(again.owner).toBe(true)
  expect(again.pid).not.toBe(server.pid)
  expect(again.url).toBe(server.url)
  expect(await query(again.url, 'select value from kept')).toEqual([1])
  await again.stop()
})

test('a stale pid file that names another living program is no obstacle', async () => {
  const first = await startPostgres({ home })
  const file = path.join(data, 'postmaster.pid')
  const text = fs.readFileSync(file, 'utf8')
  await first.stop()
  const server = process.getuid?.() === 0 ? findUser(fs.readFileSync('/etc/passwd', 'utf8')) : null
  const other = spawn('sleep', ['60'], { ...server })
  try {
    fs.writeFileSync(file, text.replace(/^\d+/, String(other.pid)))
    const second = await startPostgres({ home })
    expect(second.owner).toBe(true)
    expect(await query(second.url, 'select 1')).toEqual([1])
    await second.stop()
  } finally {
    other.kill()
  }
})

test('a folder that was copied while its server ran starts a server of its own, with what was committed', async () => {
  const original = await startPostgres({ home })
  await query(original.url, 'create table copied as select 2 as value')
  // Its path is a part of the original's.
  const copy = path.join(folder, 'copies', folder, 'home')
  fs.mkdirSync(path.dirname(copy), { recursive: true })
  execFileSync('cp', ['-a', home, copy])
  try {
    const second = await startPostgres({ home: copy })
    expect(second.owner).toBe(true)
    expect(second.pid).not.toBe(original.pid)
    expect(await query(second.url, 'select value from copied')).toEqual([2])
    expect(await startPostgres({ home })).toMatchObject({ owner: false, pid: original.pid })
    expect(await startPostgres({ home: copy })).toMatchObject({ owner: false, pid: second.pid })
  } finally {
    await destroyPostgres(copy)
    await original.stop()
  }
})

test('what can be read in a server is its owner’s alone', async () => {
  const server = await startPostgres({ home })
  const modes = [home, data, ...['password', 'server.log'].map((name) => path.join(home, name))].map(
    (place) => fs.statSync(place).mode & 0o777,
  )
  expect(modes).toEqual([0o700, 0o700, 0o600, 0o600])
  await server.stop()
})

test('a copy that is not whole says so, and what to do', async () => {
  const copy = path.join(folder, 'torn')
  execFileSync('cp', ['-a', home, copy])
  for (const name of fs.readdirSync(path.join(copy, 'data/pg_wal')))
    if (/^[0-9A-F]{24}$/.test(name)) fs.rmSync(path.join(copy, 'data/pg_wal', name))
  await expect(startPostgres({ home: copy })).rejects.toThrow('If this folder was copied while its database ran')
  fs.rmSync(copy, { recursive: true })
})

test('the data of another PostgreSQL is refused with a sentence', async () => {
  const file = path.join(data, 'PG_VERSION')
  const version = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, '9\n')
  await expect(startPostgres({ home })).rejects.toThrow(/was written by PostgreSQL 9, but this is PostgreSQL \d+\.$/)
  fs.writeFileSync(file, version)
})

test('a server that cannot start says why', async () => {
  await expect(startPostgres({ home, settings: { shared_buffers: 'much' } })).rejects.toThrow(
    /^PostgreSQL did not start: invalid value for parameter "shared_buffers": "much"/,
  )
})

test('root runs the server as postgres, or else as nobody', () => {
  const nobody = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/sbin/nologin\n'
  expect(findUser(nobody)).toEqual({ uid: 65534, gid: 65534 })
  expect(findUser(`${nobody}postgres:x:101:104::/:/bin/sh\n`)).toEqual({ uid: 101, gid: 104 })
  expect(findUser('root:x:0:0:root:/root:/bin/sh\n')).toBeNull()
})

test('a folder below a private one is out of reach', () => {
  const closed = path.join(folder, 'private')
  fs.mkdirSync(closed, { mode: 0o700 })
  expect(isReachable(path.join(folder, 'open'))).toBe(true)
  expect(isReachable(path.join(closed, 'home'))).toBe(false)
})
