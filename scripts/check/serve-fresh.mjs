// @ts-check
// The product on a data folder of its own, a copy of the template, for the browser tests.
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from '../launch/build.mjs'
import { toolEnvironment } from '../launch/environment.mjs'
import { destroyPostgres } from '../postgres.mjs'
import { copyTemplate, ensureTemplate } from './template.mjs'

const root = process.cwd()
const dataDir = path.resolve('.data/e2e')
await ensureBuilt({ root, env: { ...toolEnvironment(root), NODE_ENV: 'production' }, say: console.log })
await destroyPostgres(path.join(dataDir, 'postgres'))
fs.rmSync(dataDir, { recursive: true, force: true })
await copyTemplate(await ensureTemplate(root), dataDir)
process.env.DATA_DIR = dataDir
process.env.DATABASE_URL = ''
await import('../start.mjs')
