// @ts-check
// The product on an empty data folder of its own, for the browser tests.
import fs from 'node:fs'
import path from 'node:path'
import { destroyPostgres } from '../postgres.mjs'

const dataDir = path.resolve('.data/e2e')
await destroyPostgres(path.join(dataDir, 'postgres'))
fs.rmSync(dataDir, { recursive: true, force: true })
process.env.DATA_DIR = dataDir
process.env.DATABASE_URL = ''
await import('../start.mjs')
