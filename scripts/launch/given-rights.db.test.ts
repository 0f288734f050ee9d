import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { checkGivenDatabase } from './given-database.mjs'

withDatabase()
const user = `rows_${randomUUID().slice(0, 8)}`
afterAll(() => pool().query(`drop owned by ${user}; drop role ${user}`))

test('a user who may only change rows is told what is missing, and how to mend it', async () => {
  await pool().query(`create role ${user} login password 'x'; grant usage on schema public to ${user};
    grant select, insert, update, delete on all tables in schema public to ${user}`)
  const { href } = Object.assign(new URL(process.env.DATABASE_URL ?? ''), { username: user, password: 'x' })
  const words = () =>
    checkGivenDatabase(href).then(
      () => 'fine',
      (error: Error) => error.message,
    )

  const first = await words()
  expect(first).toMatch(new RegExp(`^The user ${user} of DATABASE_URL may not make tables in the database \\w+ at `))
  expect(first).toContain(`each dataset gets tables of its own`)
  await pool().query(first.split('in psql: ')[1] ?? '')

  const second = await words()
  expect(second).toMatch(
    new RegExp(`^The user ${user} of DATABASE_URL does not own the tables of Proclivity, which are `),
  )
  // It can be backed up all the same.
  await checkGivenDatabase(href, { onlyRead: true })
  const commands = second.split('in psql: ')[1]?.replace(' \\gexec', '') ?? ''
  for (const { format } of (await pool().query<{ format: string }>(commands)).rows) await pool().query(format)
  expect(await words()).toBe('fine')
})
