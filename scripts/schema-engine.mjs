#!/usr/bin/env node
/*
 * Stands in for Prisma's native `schema-engine` where that binary cannot be downloaded:
 * same argv and same JSON-RPC-over-stdio protocol, answered by Prisma's own WebAssembly
 * build of the engine (@prisma/schema-engine-wasm) over Prisma's own driver adapter.
 * Use: PRISMA_SCHEMA_ENGINE_BINARY=scripts/schema-engine.mjs prisma migrate deploy
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import readline from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
})
const datasource = values.datasource ? JSON.parse(values.datasource) : {}
const logError = (message, error_code) =>
  process.stderr.write(
    `${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { message, error_code, is_panic: false } })}\n`,
  )

// Prisma's own `?schema=` and pool parameters are not libpq's.
function split(url) {
  const u = new URL(url)
  const schema = u.searchParams.get('schema') ?? undefined
  for (const k of ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']) u.searchParams.delete(k)
  return { connectionString: u.toString(), schema, database: decodeURIComponent(u.pathname.slice(1)) }
}

async function cli(command) {
  const { connectionString, database } = split(datasource.url)
  if (command === 'can-connect-to-database') {
    const c = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
    await c.connect()
    await c.end()
  } else if (command === 'create-database' || command === 'drop-database') {
    const u = new URL(connectionString)
    u.pathname = '/postgres'
    const c = new pg.Client({ connectionString: u.toString() })
    await c.connect()
    try {
      await c.query(`${command === 'create-database' ? 'CREATE' : 'DROP'} DATABASE ${pg.escapeIdentifier(database)}`)
    } catch (e) {
      if (e.code !== '42P04' && e.code !== '23505') throw e // another process created it meanwhile
    }
    await c.end()
  } else throw Object.assign(new Error(`unknown command ${command}`), { code: 'UNKNOWN' })
}

// The engine's catalogue queries return "char" (oid 18) and name[] (1003) columns, which
// @prisma/adapter-pg refuses; the engine wants them as a character and as text[].
function withCatalogueTypes(queryable) {
  const { queryRaw, performIO } = queryable
  queryable.queryRaw = async function (query) {
    const chars = []
    const self = Object.create(this, {
      performIO: {
        value: async (q) => {
          const result = await performIO.call(this, q)
          result.fields.forEach((f, i) => {
            if (f.dataTypeID === 18) chars.push(i), (f.dataTypeID = 25)
            if (f.dataTypeID === 1003) f.dataTypeID = 1009
          })
          return result
        },
      },
    })
    const set = await queryRaw.call(self, query)
    for (const i of chars) set.columnTypes[i] = ColumnTypeEnum.Character
    return set
  }
  return queryable
}

// One connection, as the native engine has: advisory locks and SET are the session's.
async function connect(url) {
  const { connectionString, schema } = split(url)
  const adapter = withCatalogueTypes(
    await new PrismaPg({ connectionString, max: 1 }, schema ? { schema } : undefined).connect(),
  )
  // The adapter's own executeScript splits at every `;`, which breaks functions and string
  // literals. The simple query protocol takes a whole script, as the native engine does.
  adapter.executeScript = async function (script) {
    try {
      await this.client.query(script)
    } catch (error) {
      this.onError(error)
    }
  }
  return adapter
}
function adapterFor({ url, shadowDatabaseUrl }) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    async connectToShadowDb() {
      if (shadowDatabaseUrl) return connect(shadowDatabaseUrl)
      // PrismaPg's own version lets `connectionString` win over `database`, so it would use the
      // main database as the shadow one.
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
      const main = await connect(url)
      await main.executeScript(`CREATE DATABASE "${name}"`)
      const at = new URL(url)
      at.pathname = `/${name}`
      const shadow = await connect(at.toString())
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
        await main.dispose()
      }
      return shadow
    },
  }
}

async function loadWasm() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => logError(message) }
  const require = createRequire(import.meta.url)
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const module = new WebAssembly.Module(readFileSync(file))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

async function makeEngine() {
  const SchemaEngine = await loadWasm()
  // `migrate diff --from-empty --to-schema` needs no database at all: pg connects lazily.
  const factory = adapterFor({ url: 'postgresql://127.0.0.1:1/none', ...datasource })
  const datamodels = values.datamodels?.map((p) => [p, readFileSync(p, 'utf8')])
  return SchemaEngine.new(
    { datamodels },
    (line) => process.env.DEBUG && process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

async function rpc() {
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity })
  const send = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...m })}\n`)
  let engine,
    printId = 1
  const replies = new Map()
  let chain = Promise.resolve()
  lines.on('line', (line) => {
    const msg = JSON.parse(line)
    if (!msg.method) return replies.get(msg.id)?.()
    chain = chain.then(async () => {
      try {
        engine ??= await makeEngine()
        const name = msg.method === 'getDatabaseVersion' ? 'version' : msg.method
        let result = await engine[name](msg.params)
        if (name === 'diff' && result?.stdout) {
          const id = printId++
          const acked = new Promise((r) => replies.set(id, r))
          send({ id, method: 'print', params: { content: result.stdout } })
          await acked
          result = { exitCode: result.exitCode }
        }
        if (name === 'ensureConnectionValidity') result ??= {}
        send({ id: msg.id, result: result ?? null })
      } catch (e) {
        const message = e?.message ?? String(e)
        send({
          id: msg.id,
          error: {
            code: 4466,
            message: 'An error happened. Check the data field for details.',
            data: { is_panic: false, message, error_code: e?.code ?? null, meta: {} },
          },
        })
      }
    })
  })
  lines.on('close', () => chain.then(() => process.exit(0)))
}

if (positionals[0] === 'cli') {
  cli(positionals[1]).then(
    () => process.exit(0),
    (e) => {
      const code =
        e.code === '3D000'
          ? 'P1003'
          : e.code === 'ECONNREFUSED' || e.code === 'ENOTFOUND'
            ? 'P1001'
            : e.code === '28P01' || e.code === '28000'
              ? 'P1000'
              : (e.code ?? 'P1001')
      process.stderr.write('{"level":"INFO","fields":{"message":"schema-engine (wasm)"}}\n')
      logError(e.message, code)
      process.exit(1)
    },
  )
} else rpc()
