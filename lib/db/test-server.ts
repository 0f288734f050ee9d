import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '@/scripts/launch/migrate.mjs'
import { destroyPostgres, startPostgres } from '@/scripts/postgres.mjs'

/** One PostgreSQL server for a run of the database tests. */
export default async function setUp(): Promise<() => Promise<void>> {
  const home = mkdtempSync(path.join(tmpdir(), 'proclivity-test-'))
  // Within reach of the server's user: else the programs are copied to where they are, and stay there.
  chmodSync(home, 0o755)
  const server = await startPostgres({ home, settings: { fsync: 'off', max_connections: '60' } })
  const root = process.cwd()
  await migrate({ root, url: server.url })
  // The processes that run the tests inherit it: a migrated, empty database that they copy.
  process.env.TEST_TEMPLATE_URL = server.url
  return async () => {
    await destroyPostgres(home)
    rmSync(home, { recursive: true, force: true })
  }
}
