// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg'

async function instantiate() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const program = createRequire(import.meta.url)
    .resolve(MODULE)
    .replace(/\.js$/, '.wasm')
  const module = new WebAssembly.Module(readFileSync(program))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(exports)
  const { __wbindgen_start: start } = /** @type {{ __wbindgen_start(): void }} */ (/** @type {unknown} */ (exports))
  start()
  return engine.SchemaEngine
}

/**
 * @param {import('./connection.mjs').ConnectionFactory} connections
 * @param {readonly string[] | undefined} schemas files of the Prisma schema
 * @param {(message: string) => void} onPanic
 */
export async function loadEngine(connections, schemas, onPanic) {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: onPanic } })
  const SchemaEngine = await instantiate()
  return SchemaEngine.new(
    { datamodels: schemas?.map((file) => [file, readFileSync(file, 'utf8')]) },
    (/** @type {string} */ line) => {
      if (process.env.DEBUG) process.stderr.write(`${line}\n`)
    },
    bindMigrationAwareSqlAdapterFactory(connections),
  )
}
