import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { destroyPostgres, startPostgres } from '@/scripts/postgres.mjs'
import { writePages } from './write-pages'

withDatabase()

/** What a server is asked to do. */
async function asked(url: string): Promise<readonly unknown[]> {
  // No pool: one that has ended may still have connections, which a server that stops would end with an error.
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const query = vi.spyOn(client, 'query')
  await writePages(client).finally(() => client.end())
  return query.mock.calls.flat()
}

test('pages are written where tables have no log', async () => {
  expect(await asked(process.env.DATABASE_URL ?? '')).not.toContain('checkpoint')
  const home = mkdtempSync(path.join(tmpdir(), 'proclivity-pages-'))
  chmodSync(home, 0o755)
  try {
    const settings = { fsync: 'off', wal_level: 'minimal', max_wal_senders: 0 }
    expect(await asked((await startPostgres({ home, settings })).url)).toContain('checkpoint')
  } finally {
    await destroyPostgres(home)
    rmSync(home, { recursive: true, force: true })
  }
})
