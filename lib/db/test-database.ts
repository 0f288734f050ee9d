import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { disconnect } from './client'

/** Gives a test file a database and a data folder of its own, both gone afterwards. */
export function withDatabase(): void {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = new URL(process.env.TEST_TEMPLATE_URL ?? '')
  const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-data-'))

  async function administer(statement: string): Promise<void> {
    const admin = new URL(template)
    admin.pathname = '/postgres'
    const client = new pg.Client({ connectionString: admin.href })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }

  beforeAll(async () => {
    await administer(`create database ${name} template ${template.pathname.slice(1)}`)
    const own = new URL(template)
    own.pathname = `/${name}`
    process.env.DATABASE_URL = own.href
    process.env.DATA_DIR = folder
  })
  afterAll(async () => {
    await disconnect()
    await administer(`drop database ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  })
}
