// @ts-check
// Prisma's own PostgreSQL adapter, mended where the schema engine meets its limits.
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Connection
 * @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} ConnectionFactory
 */

const { TEXT } = pg.types.builtins
// Types of catalogue columns the adapter does not know; pg's own list lacks the arrays.
const CHAR = 18
const [NAME_ARRAY, TEXT_ARRAY] = /** @type {[number, number]} */ ([1003, 1009])
pg.types.setTypeParser(NAME_ARRAY, pg.types.getTypeParser(TEXT_ARRAY))

/** Prisma's own parameters of a database URL are not PostgreSQL's. @param {string} url */
export function readUrl(url) {
  const parsed = new URL(url)
  const schema = parsed.searchParams.get('schema')
  for (const name of ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']) parsed.searchParams.delete(name)
  return { connectionString: parsed.toString(), schema, database: decodeURIComponent(parsed.pathname.slice(1)) }
}

/**
 * Passes off the unknown types of a result as known ones.
 * @param {pg.QueryArrayResult} result
 * @returns {number[]} the columns that hold one character
 */
function mendTypes({ fields }) {
  for (const field of fields) if (field.dataTypeID === NAME_ARRAY) field.dataTypeID = TEXT_ARRAY
  const characters = fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : []))
  for (const column of characters) Object.assign(fields[column] ?? {}, { dataTypeID: TEXT })
  return characters
}

/** @param {string} url @returns {Promise<Connection>} */
export async function connect(url) {
  const { connectionString, schema } = readUrl(url)
  // One connection, as the native engine has: advisory locks and SET are the session's.
  const pool = new pg.Pool({ connectionString, max: 1 })
  /** @type {WeakMap<unknown[], number[]>} */
  const charactersOf = new WeakMap()
  const query = pool.query.bind(pool)
  Object.assign(pool, {
    query: async (/** @type {pg.QueryArrayConfig} */ config) => {
      const result = await query(config)
      // A script of several statements has an array of results, which nobody reads.
      if (!Array.isArray(result)) charactersOf.set(result.rows, mendTypes(result))
      return result
    },
  })

  const adapter = await new PrismaPg(pool, { ...(schema ? { schema } : {}), disposeExternalPool: true }).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    queryRaw: async (/** @type {import('@prisma/driver-adapter-utils').SqlQuery} */ asked) => {
      const result = await queryRaw(asked)
      for (const column of charactersOf.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    },
    // The adapter's own splits a script at every `;`, also inside functions and strings. Without arguments
    // PostgreSQL takes the script whole.
    executeScript: async (/** @type {string} */ script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] })
    },
  })
}

/** @param {string} url a database on the server that is to hold the shadow database */
async function createShadow(url) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  const main = await connect(url)
  await main.executeScript(`CREATE DATABASE "${name}"`)
  const place = new URL(url)
  place.pathname = `/${name}`
  const shadow = await connect(place.toString())
  const dispose = shadow.dispose.bind(shadow)
  return Object.assign(shadow, {
    dispose: async () => {
      await dispose()
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await main.dispose()
    },
  })
}

/**
 * @param {string} url
 * @param {string} [shadowUrl]
 * @returns {ConnectionFactory}
 */
export const connectionsTo = (url, shadowUrl) => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => connect(url),
  // The adapter's own lets a connection string win over the shadow database's name and would use the main one.
  connectToShadowDb: () => (shadowUrl ? connect(shadowUrl) : createShadow(url)),
})
