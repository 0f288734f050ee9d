import type { Pool } from 'pg'

// Of tables without a log: those of others are written when the server sees fit.
const HAS_PAGES = `select 1 where current_setting('wal_level') = 'minimal' and current_setting('is_superuser') = 'on'`

/**
 * Lets another process of the server write what it holds in memory, where the database user may ask for it. A table without
 * a log is written before its transaction ends, while everybody waits: this does it beside the making of its indexes. It is
 * done when all is written; whoever does not wait loses nothing.
 */
export async function writePages(connections: Pick<Pool, 'query'>): Promise<void> {
  const { rowCount } = await connections.query(HAS_PAGES)
  if (rowCount) await connections.query('checkpoint')
}
