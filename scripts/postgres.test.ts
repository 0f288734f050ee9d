import { spawn } from 'node:child_process'
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
