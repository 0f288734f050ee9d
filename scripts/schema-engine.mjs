#!/usr/bin/env node
// @ts-check
// Stands in for Prisma's native `schema-engine`, which is a download of its own: the same arguments and the same
// protocol, answered by Prisma's WebAssembly build of that engine. For the `public` schema of PostgreSQL.
// Use: PRISMA_SCHEMA_ENGINE_BINARY=scripts/schema-engine.mjs prisma migrate deploy
import { parseArgs } from 'node:util'
import { prismaError, runCommand } from './schema-engine/commands.mjs'
import { connectionsTo } from './schema-engine/connection.mjs'
import { converse } from './schema-engine/conversation.mjs'
import { loadEngine } from './schema-engine/load.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
})
/** @type {{ url?: string, shadowDatabaseUrl?: string }} */
const datasource = JSON.parse(values.datasource ?? '{}')
// Some commands ask nothing of a database.
const { url = 'postgresql://127.0.0.1:1/none', shadowDatabaseUrl } = datasource

/** @param {string} message @param {string} [code] */
function logError(message, code) {
  const fields = { message, error_code: code, is_panic: false }
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`)
}

if (positionals[0] === 'cli') {
  try {
    await runCommand(positionals[1], url)
  } catch (error) {
    const { message, code } = prismaError(error)
    // The command line drops the first line.
    process.stderr.write(`${JSON.stringify({ level: 'INFO', fields: { message: 'schema-engine' } })}\n`)
    logError(message, code)
    process.exitCode = 1
  }
} else {
  await converse(() => loadEngine(connectionsTo(url, shadowDatabaseUrl), values.datamodels, logError))
  process.exit()
}
