// @ts-check
import pg from 'pg'
import { Problem } from '../problem.mjs'

const OLDEST = 15
const NO_SUCH_DATABASE = '3D000' // migrating creates it

/** What has to be made and changed while the product runs: each dataset gets tables of its own, which become part of these. */
const RIGHTS = `select current_user as "user", current_database() as "database",
  coalesce(has_schema_privilege(to_regnamespace('public'), 'create'), false) as creates,
  (select min(pg_get_userbyid(relowner)) from pg_class where relnamespace = to_regnamespace('public') and relkind in ('r', 'p')
    and relname in ('dataset', 'prompt', 'response', 'pair', 'preference', 'text_words')
    and not pg_has_role(relowner, 'usage')) as owner`

/** @param {pg.Client} client @param {string} host */
async function checkRights(client, host) {
  const { user, database, creates, owner } = (await client.query(RIGHTS)).rows[0]
  const name = pg.escapeIdentifier(user)
  const lacks = (/** @type {string} */ what, /** @type {string} */ remedy) =>
    new Problem(
      `The user ${user} of DATABASE_URL ${what} in the database ${database} at ${host}; it has to, as each dataset gets tables of its own. Let an administrator run there, in psql: ${remedy}`,
    )
  if (!creates) throw lacks('may not make tables', `grant create on schema public to ${name};`)
  const theirs = `select format('alter table public.%I owner to %I', tablename, ${pg.escapeLiteral(user)}) from pg_tables where schemaname = 'public' and tableowner = ${pg.escapeLiteral(String(owner))}`
  if (owner) throw lacks(`does not own the tables of Proclivity, which are ${owner}'s,`, `${theirs} \\gexec`)
}

/**
 * Whether the database of DATABASE_URL can be used; throws a Problem when not. `onlyRead`: nothing will be written.
 * @param {string} url
 * @param {{ readonly onlyRead?: boolean }} [options]
 */
export async function checkGivenDatabase(url, { onlyRead = false } = {}) {
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
    if (!onlyRead) await checkRights(client, host)
  } catch (error) {
    if (error instanceof Problem) throw error
    const { code, message } = /** @type {Error & { code?: string }} */ (error)
    if (code === NO_SUCH_DATABASE) return
    throw new Problem(`The database of DATABASE_URL at ${host} cannot be used: ${message || code}.`)
  } finally {
    await client.end().catch(() => {})
  }
}
