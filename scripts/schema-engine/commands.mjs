// @ts-check
// `schema-engine cli …`: the commands about a database as a whole.
import pg from 'pg'
import { readUrl } from './connection.mjs'

/** Prisma's code for the errors it treats specially, by PostgreSQL's or the system's. */
const PRISMA_CODES = new Map([
  ['3D000', 'P1003'],
  ['28P01', 'P1000'],
  ['28000', 'P1000'],
  ['ECONNREFUSED', 'P1001'],
  ['ENOTFOUND', 'P1001'],
])
const ALREADY_THERE = ['42P04', '23505']

/** @typedef {Error & { code?: string }} CodedError */

/** @param {unknown} error */
export function prismaError(error) {
  const { message, code } = /** @type {CodedError} */ (error)
  return { message, code: PRISMA_CODES.get(code ?? '') ?? code ?? 'P1001' }
}

/** @param {string} connectionString @param {string} [statement] */
async function execute(connectionString, statement = 'SELECT 1') {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** @param {string} url @param {'CREATE' | 'DROP'} verb */
async function changeDatabase(url, verb) {
  const { connectionString, database } = readUrl(url)
  const server = new URL(connectionString)
  server.pathname = '/postgres'
  try {
    await execute(server.toString(), `${verb} DATABASE ${pg.escapeIdentifier(database)}`)
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!ALREADY_THERE.includes(/** @type {CodedError} */ (error).code ?? '')) throw error
  }
}

/** @param {string | undefined} command @param {string} url */
export async function runCommand(command, url) {
  if (command === 'can-connect-to-database') await execute(readUrl(url).connectionString)
  else if (command === 'create-database') await changeDatabase(url, 'CREATE')
  else if (command === 'drop-database') await changeDatabase(url, 'DROP')
  else throw Object.assign(new Error(`unknown command ${command}`), { code: 'UNKNOWN' })
}
