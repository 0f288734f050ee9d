import { Socket } from 'node:net'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { endWithProcess } from './bulk'
import { pool } from './client'
import { withDatabase } from './test-database'

withDatabase()

const LOCK = 7
const SLEEPS = `select from pg_stat_activity where datname = current_database() and query = 'select pg_sleep(3600)'`

test('what the server is at lets go of its locks once the process that asked for it is gone', async () => {
  const opened = vi.spyOn(Socket.prototype, 'connect')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  const socket = opened.mock.contexts.at(-1)
  opened.mockRestore()
  await client.query('begin')
  await endWithProcess(client)
  await client.query(`select pg_advisory_xact_lock(${LOCK})`)
  const lost = expect(client.query('select pg_sleep(3600)')).rejects.toThrow()
  while ((await pool().query(SLEEPS)).rowCount === 0);
  if (socket instanceof Socket) socket.destroy()
  await lost
  await pool().query(`select pg_advisory_xact_lock(${LOCK})`)
})
