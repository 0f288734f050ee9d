import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { destroyPostgres, startPostgres } from '../postgres.mjs'
import { compareMigrations, migrate, readMigrations } from './migrate.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-migrate-'))
fs.chmodSync(folder, 0o755)
const home = path.join(folder, 'home')
afterAll(async () => {
  await destroyPostgres(home)
  fs.rmSync(folder, { recursive: true, force: true })
})

test('a migration is pending until it was finished, and must not change afterwards', () => {
  const known = ['a', 'b', 'c', 'd'].map((name) => ({ name, checksum: `sum of ${name}` }))
  const applied = [
    { name: 'a', checksum: 'sum of a', finished: true },
    { name: 'b', checksum: 'sum of b', finished: false },
    { name: 'c', checksum: 'another sum', finished: true },
  ]
  expect(compareMigrations(known, applied)).toEqual({
    pending: ['b', 'd'],
    changed: ['c'],
    unknown: [],
  })
  const newer = [
    { name: 'f', checksum: '', finished: false },
    { name: 'e', checksum: '', finished: true },
  ]
  expect(compareMigrations(known, [...applied, ...newer]).unknown).toEqual(['e', 'f'])
})

test('migrates a database once, and believes the database rather than the tool', { timeout: 60_000 }, async () => {
  const { url } = await startPostgres({ home, settings: { fsync: 'off' } })
  const options = { root: process.cwd(), url }
  expect(await migrate(options)).toBe(true)
  expect(await migrate(options)).toBe(false)

  const first = readMigrations(options.root)[0]?.name
  // Launchers that find no database at the same moment: one makes it, the others take it.
  for (const name of ['one', 'two', 'three']) {
    const racing = {
      root: options.root,
      url: Object.assign(new URL(url), { pathname: name }).href,
      only: [first ?? ''],
    }
    const made = await Promise.all([1, 2, 3].map(() => migrate(racing)))
    expect(made).toContain(true)
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`insert into _prisma_migrations (id, checksum, migration_name, finished_at)
    values ('1', '', '99990101000000_of_tomorrow', now()), ('2', '', '99990102000000_begun', null)`)
  await expect(migrate(options)).rejects.toThrow(
    'This database belongs to a newer version of Proclivity: it has the migration 99990101000000_of_tomorrow and 1 more, which this version does not know. Run that version or a later one, or choose another DATA_DIR or DATABASE_URL.',
  )
  await client.query(`delete from _prisma_migrations where id in ('1', '2')`)
  await client.query(`update _prisma_migrations set checksum = 'other'`)
  await expect(migrate(options)).rejects.toThrow(`The migration ${first} was changed after this database had run it`)
  await client.query('delete from _prisma_migrations')
  await client.end()
  const words = vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(migrate(options)).rejects.toThrow(
    `The database could not be brought up to date, ${first} failed: see above.`,
  )
  expect(words).toHaveBeenCalledWith(expect.stringContaining('already exists'))
  words.mockRestore()
})
