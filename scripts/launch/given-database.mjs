// @ts-check
import pg from 'pg'
import { Problem } from '../problem.mjs'

const OLDEST = 15
const NO_SUCH_DATABASE = '3D000' // migrating creates it

/**
 * Whether the database of DATABASE_URL can be used; throws a Problem when not.
 * @param {string} url
 */
export async function checkGivenDatabase(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:/.test(url))
    throw new Problem('DATABASE_URL must look like postgresql://user:password@host:5432/name.')
  const { host } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query('show server_version')
    const version = String(rows[0]?.server_version)
    if (Number.parseInt(version, 10) < OLDEST)
      throw new Problem(`The database at ${host} is PostgreSQL ${version}; ${OLDEST} or newer is needed.`)
  } catch (error) {
    if (error instanceof Problem) throw error
    const { code, message } = /** @type {Error & { code?: string }} */ (error)
    if (code === NO_SUCH_DATABASE) return
    throw new Problem(`The database of DATABASE_URL at ${host} cannot be used: ${message || code}.`)
  } finally {
    await client.end().catch(() => {})
  }
}
