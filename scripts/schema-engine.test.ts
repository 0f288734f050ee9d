import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { destroyPostgres, startPostgres } from './postgres.mjs'
import { connect, connectionsTo, readUrl } from './schema-engine/connection.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-schema-engine-'))
fs.chmodSync(folder, 0o755)
const home = path.join(folder, 'home')
let serverUrl = ''

beforeAll(async () => {
  serverUrl = (await startPostgres({ home, settings: { fsync: 'off' } })).url
})
afterAll(async () => {
  await destroyPostgres(home)
  fs.rmSync(folder, { recursive: true, force: true })
})

function databaseUrl(name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}

type Outcome = { readonly code: number; readonly output: string }

async function run(command: string, args: readonly string[], url = serverUrl): Promise<Outcome> {
  const env = { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { env })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}
const prisma = (args: string, url: string) => run('node_modules/.bin/prisma', args.split(' '), url)
const cli = (command: string, url: string) =>
  run(process.execPath, ['scripts/schema-engine.mjs', 'cli', '--datasource', JSON.stringify({ url }), command])

test('deploys the migrations into a new database, which then equals the schema', { timeout: 60_000 }, async () => {
  const url = databaseUrl('deployed')
  expect(await prisma('migrate status', url)).toMatchObject({ code: 1 })
  expect(await prisma('migrate deploy', url)).toMatchObject({ code: 0 })
  expect(await prisma('migrate status', url)).toMatchObject({
    code: 0,
    output: expect.stringContaining('Database schema is up to date!'),
  })
  const difference = await prisma(
    'migrate diff --from-config-datasource --to-schema prisma/schema.prisma --exit-code',
    url,
  )
  expect(difference).toMatchObject({ code: 0, output: expect.stringContaining('No difference detected') })
})

test('prints the difference between two schemas', { timeout: 30_000 }, async () => {
  const difference = await prisma('migrate diff --from-empty --to-schema prisma/schema.prisma --script', serverUrl)
  expect(difference).toMatchObject({ code: 0, output: expect.stringContaining('CREATE TABLE "dataset"') })
})

test('reads "char" and name[] columns, which the adapter refuses', async () => {
  const connection = await connect(serverUrl)
  const sql = `select 'r'::"char" as kind, array['a'::name] as names, 1 as one`
  const result = await connection.queryRaw({ sql, args: [], argTypes: [] })
  await connection.dispose()
  expect(result.columnTypes).toEqual([ColumnTypeEnum.Character, ColumnTypeEnum.TextArray, ColumnTypeEnum.Int32])
  expect(result.rows).toEqual([['r', ['a'], 1]])
})

test('runs a script whose functions and strings hold semicolons', async () => {
  const connection = await connect(serverUrl)
  await connection.executeScript(`
    create function two() returns int language plpgsql as $$ begin perform 1; return 2; end $$;
    create table note as select 'a;b' as text;`)
  const result = await connection.queryRaw({ sql: 'select two(), text from note', args: [], argTypes: [] })
  await connection.dispose()
  expect(result.rows).toEqual([[2, 'a;b']])
})

test('a failing script says why', async () => {
  const connection = await connect(serverUrl)
  await expect(connection.executeScript('select 1; select nothing')).rejects.toMatchObject({
    cause: { originalMessage: 'column "nothing" does not exist' },
  })
  await connection.dispose()
})

test('the shadow database is another one, and gone afterwards', async () => {
  const names = { sql: `select datname from pg_database where datname like '%shadow%'`, args: [], argTypes: [] }
  const main = await connect(serverUrl)
  const shadow = await connectionsTo(serverUrl).connectToShadowDb()
  const here = await shadow.queryRaw({ sql: 'select current_database()', args: [], argTypes: [] })
  expect((await main.queryRaw(names)).rows).toEqual(here.rows)
  await shadow.dispose()
  expect((await main.queryRaw(names)).rows).toEqual([])
  await main.dispose()
})

test('creates, reaches and drops a database, and answers with the codes of Prisma', { timeout: 30_000 }, async () => {
  const url = databaseUrl('briefly')
  const codes: unknown[] = []
  for (const command of ['can-connect-to-database', 'create-database', 'create-database', 'can-connect-to-database']) {
    const { output } = await cli(command, url)
    codes.push(output.match(/"error_code":"(\w+)"/)?.[1])
  }
  expect(codes).toEqual(['P1003', undefined, undefined, undefined])
  expect(await cli('drop-database', url)).toMatchObject({ code: 0 })
  expect((await cli('can-connect-to-database', url.replace(/:[^:@]+@/, ':wrong@'))).output).toContain('P1000')
  expect((await cli('can-connect-to-database', 'postgresql://127.0.0.1:1/none')).output).toContain('P1001')
})

test('the parameters of Prisma are taken off a URL', () => {
  expect(readUrl('postgresql://u:p@h:1/my%20db?schema=public&sslmode=require&connection_limit=1')).toEqual({
    connectionString: 'postgresql://u:p@h:1/my%20db?sslmode=require',
    schema: 'public',
    database: 'my db',
  })
})
