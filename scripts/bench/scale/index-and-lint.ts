import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pool } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { listImports } from '@/lib/db/dataset-import'
import { env } from '@/lib/env'
import { fileBytes } from '@/lib/files/store/upload-store'
import { importDataset } from '@/lib/imports/import-dataset'
import { indexDataset } from '@/lib/imports/import-jobs'
import { lintDataset } from '@/lib/imports/lint-dataset'
import { openStoredUpload } from '@/lib/imports/open-stored-upload'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { type Figure, figure } from '@/scripts/bench/figure'
import { writePreferenceCsv } from './preference-csv'

const PAIRS = Number(process.env.BENCH_PAIRS ?? 100_000)
const WORDS = { promptWords: 20, responseWords: 94 }

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** What PostgreSQL takes to find the words of all texts, of which nothing is kept. */
const findWords = (id: number) =>
  pool().query(
    `select sum(length(to_tsvector('simple', text))) from (select text from prompt where dataset_id = $1
     union all select text from response where dataset_id = $1) as texts`,
    [id],
  )

/** Reads the stored rows as a lint does, and looks at none. */
async function readRows(id: number): Promise<void> {
  let read = 0
  for (const { uploadId } of await listImports(id)) {
    const { upload } = await openStoredUpload(uploadId, false)
    for await (const rows of upload.read()) for (const { line } of rows) read += Math.sign(line)
    await upload.close()
  }
  if (read !== PAIRS) throw new Error(`${read} rows were read of ${PAIRS}`)
}

/**
 * The search index and the lint of 100,000 pairs (BENCH_PAIRS: other sizes), each alone, in responses and pairs a second and
 * seconds of this process: against PostgreSQL's finding the words, and against reading the rows.
 */
export async function* bench(): AsyncGenerator<Figure> {
  mkdirSync(env().dataDir, { recursive: true })
  const file = path.join(env().dataDir, 'bench.csv')
  await writePreferenceCsv(file, { pairs: PAIRS, ...WORDS })
  const uploadId = await createUpload()
  await receiveFile(uploadId, 'bench.csv', fileBytes(file), null)
  const id = await startImport({ uploadId, name: 'bench', description: '', task: 'helpful' })
  await importDataset(id, async () => {})
  const responses = (await getDataset(id))?.responses ?? 0
  const jobs = [
    ['index', 'responses/s', responses, () => findWords(id), () => indexDataset(id, async () => {})],
    ['lint', 'pairs/s', PAIRS, () => readRows(id), () => lintDataset(id, async () => {})],
  ] as const
  for (const [name, unit, count, less, work] of jobs) {
    const alone = await seconds(less)
    const before = process.cpuUsage()
    const took = await seconds(work)
    const { user, system } = process.cpuUsage(before)
    yield figure(
      name,
      count / took,
      unit,
      count / alone,
      name === 'index' ? 'the words found alone' : 'the rows read alone',
      () => true,
    )
    yield figure(`${name} CPU`, (user + system) / 1e6, 's', null, 'no target', () => true)
  }
}
