import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { isSession, signIn, signOut } from './session'

withDatabase()

const PASSWORD = 'correct horse'
process.env.ADMIN_PASSWORD = PASSWORD

async function begin(): Promise<string> {
  const token = await signIn(PASSWORD, '127.0.0.1')
  if (token === null) throw new Error('The password was not taken.')
  return token
}

test('the password begins a session, nothing else does, and signing out ends it', async () => {
  const [one, other] = [await begin(), await begin()]
  for (const wrong of ['', 'correct', `${PASSWORD} `, PASSWORD.toUpperCase()])
    expect(await signIn(wrong, '203.0.113.1')).toBeNull()
  expect(await isSession(one)).toBe(true)
  await signOut(one)
  expect(await isSession(one)).toBe(false)
  expect(await isSession(other)).toBe(true)
  for (const odd of ['', 'x', `${other}=`, other.toLowerCase(), `${other} or 1=1`])
    expect(await isSession(odd)).toBe(false)
})

test('neither the token nor the password is stored', async () => {
  const token = await begin()
  const { rows } = await pool().query<{ all: string }>(
    'select string_agg(s::text, chr(10)) as all from admin_session s',
  )
  for (const secret of [token, PASSWORD])
    for (const form of [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret, 'base64url').toString('hex')])
      expect(rows[0]?.all).not.toContain(form)
})

test('another password ends every session, in every process; the old one back brings none of another', async () => {
  const token = await begin()
  process.env.ADMIN_PASSWORD = 'another horse'
  expect(await isSession(token)).toBe(false)
  process.env.ADMIN_PASSWORD = PASSWORD
  expect(await isSession(token)).toBe(true)
})

test('a session ends with its time, and goes when the next begins', async () => {
  const token = await begin()
  await pool().query(`update admin_session set expires_at = now() - interval '1 second'`)
  expect(await isSession(token)).toBe(false)
  await begin()
  expect((await pool().query('select 1 from admin_session')).rowCount).toBe(1)
})
