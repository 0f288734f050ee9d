import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { loadDatasets } from '@/lib/datasets/load-datasets'
import { pool } from '@/lib/db/client'
import { env } from '@/lib/env'
import { fileBytes } from '@/lib/files/store/upload-store'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { copyBare } from './import/bare-copy'
import { runWorker } from './import/run-worker'
import { COLUMNS, largeRows, writeLargeCsv, writeLargeParquet } from './large-files'

export type LargeImport = {
  readonly kind: 'csv' | 'parquet'
  readonly textBytes: number
  readonly milliseconds: number
  readonly megabytes: number
  /** The list of datasets meanwhile: the 95th percentile of its times. */
  readonly list95: number
  readonly pairs: number
  /** Killed in the middle and started again: rows that the killed run left behind. */
  readonly leftBehind: number | null
}
export type LargeImports = { readonly copying: number; readonly imports: readonly LargeImport[] }

let measured: Promise<LargeImports> | undefined

/** Imports a million pairs from CSV and Parquet, and copies the same texts bare: once for all benchmarks of a run. */
export function largeImports(): Promise<LargeImports> {
  measured ??= measure()
  return measured
}

async function measure(): Promise<LargeImports> {
  mkdirSync(env().dataDir, { recursive: true })
  await settle()
  const copying = await copyBare(COLUMNS.length, largeRows)
  const imports: LargeImport[] = []
  for (const kind of ['csv', 'parquet'] as const) {
    const file = path.join(env().dataDir, `large.${kind}`)
    await (kind === 'csv' ? writeLargeCsv(file) : writeLargeParquet(file))
    const uploadId = await createUpload()
    await receiveFile(uploadId, `large.${kind}`, fileBytes(file), null)
    rmSync(file)
    const id = await startImport({ uploadId, name: 'large', description: '', task: 'helpful' })
    const leftBehind = kind === 'csv' ? null : await killInTheMiddle(id)
    // What was written before, and what a killed run left to be cleared, is none of this import's time.
    await settle()
    const list = watchList()
    const run = await runWorker(id, null)
    const { rows } = await pool().query<{ pairs: number; bytes: string }>(
      `select pairs, (select sum(length(text)) from response where dataset_id = $1) as bytes from dataset where id = $1`,
      [id],
    )
    imports.push({
      kind,
      ...run,
      list95: list.stop(),
      pairs: rows[0]?.pairs ?? 0,
      textBytes: Number(rows[0]?.bytes ?? 0),
      leftBehind,
    })
    await deleteDataset(id)
  }
  return { copying, imports }
}

async function killInTheMiddle(datasetId: number): Promise<number> {
  await runWorker(datasetId, 8000)
  const { rows } = await pool().query<{ count: string }>('select count(*) from response where dataset_id = $1', [
    datasetId,
  ])
  return Number(rows[0]?.count)
}

/** Waits until no transaction is under way but this one, and all that was written is on disk. */
async function settle(): Promise<void> {
  const others = `select 1 from pg_stat_activity where datname = current_database()
    and backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start is not null`
  while ((await pool().query(others)).rowCount !== 0) await wait(50)
  await pool().query('checkpoint')
}

/** Asks for the list of datasets ten times a second. */
function watchList(): { stop(): number } {
  const times: number[] = []
  const timer = setInterval(async () => {
    const started = performance.now()
    await loadDatasets({ text: '', task: null, sort: 'newest' }, 1)
    times.push(performance.now() - started)
  }, 100)
  return {
    stop() {
      clearInterval(timer)
      return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
    },
  }
}
