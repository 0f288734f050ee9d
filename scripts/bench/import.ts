import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { csvLine } from '@/lib/csv'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { env } from '@/lib/env'
import { fileBytes } from '@/lib/files/store/upload-store'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { type Figure, figure } from './figure'
import { copyBare } from './import/bare-copy'
import { postgresAlone } from './import/postgres-alone'
import { runWorker } from './import/run-worker'
import { createTexts } from './texts'

const PAIRS = 50_000
const COLUMNS = ['pair_id', 'prompt', 'response_a', 'response_b', 'human.Ann', 'human.Bo', 'model.Judge']

function makeRows(): readonly (readonly string[])[] {
  const text = createTexts(1)
  let prompt = ''
  return Array.from({ length: PAIRS }, (_, pair) => {
    if (pair % 2 === 0) prompt = `${pair} ${text(30)}`
    const choice = pair % 3 === 0 ? 'b' : 'a'
    return [`p${pair}`, prompt, `${pair}a ${text(100)}`, `${pair}b ${text(100)}`, choice, 'a', 'tie']
  })
}

/**
 * Import of a CSV through the product's job, against a bare COPY of the same rows into a table without keys; and what
 * PostgreSQL alone takes for the import's rows and keys.
 */
export async function bench(): Promise<readonly Figure[]> {
  const rows = makeRows()
  mkdirSync(env().dataDir, { recursive: true })
  const file = path.join(env().dataDir, 'bench.csv')
  writeFileSync(file, [csvLine(COLUMNS), ...rows.map((row) => csvLine(row))].join(''))
  const megabytes = statSync(file).size / 1e6

  const copies: number[] = []
  const imports: number[] = []
  const alone: number[] = []
  // In turn, so that whatever else this machine does is beside both.
  for (let run = 0; run < 3; run++) {
    copies.push(await copyBare(COLUMNS.length, () => rows))
    const uploadId = await createUpload()
    await receiveFile(uploadId, 'bench.csv', fileBytes(file), null)
    const datasetId = await startImport({ uploadId, name: 'bench', description: '', task: 'helpful' })
    imports.push((await runWorker(datasetId, null)).milliseconds)
    alone.push(await postgresAlone(datasetId))
    await deleteDataset(datasetId)
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[1] ?? Number.NaN
  const speed = (milliseconds: number) => (megabytes / milliseconds) * 1000
  return [
    figure(
      'import',
      speed(middle(imports)),
      'MB/s',
      speed(middle(copies)),
      '≥ 0.6 of a bare COPY (copying / importing)',
      (_, ratio) => ratio >= 0.6,
    ),
    figure(
      'import bound',
      speed(middle(alone)),
      'MB/s',
      speed(middle(copies)),
      'PostgreSQL’s own part: what an import could reach at most',
      () => true,
    ),
  ]
}
