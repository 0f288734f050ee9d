import { rmSync } from 'node:fs'
import path from 'node:path'
import { pool } from '@/lib/db/client'
import { readTexts } from '@/lib/db/measuring/read-texts'
import { measureDataset } from '@/lib/imports/measuring/measure-dataset'
import { openThreads, type Team } from '@/lib/imports/measuring/measuring-team'
import { type Figure, figure, medianOf } from '@/scripts/bench/figure'
import { storeDataset } from '@/scripts/bench/store-dataset'
import { createTexts } from '@/scripts/bench/texts'
import { bundleEntries } from '@/scripts/launch/build.mjs'
import { onOneCore } from './one-core'

const PAIRS = 30_000
const RESPONSES = 2 * PAIRS
/** As a thread reads them. */
const RANGE = 1024
const RUNS = 3

const progress = { report: async () => {}, stop: new AbortController().signal }
const perSecond = (milliseconds: number) => (1000 * RESPONSES) / milliseconds

/** Milliseconds from stored texts to stored values, by threads that have started; nothing is measured before. */
async function measuring(id: number, team: Team): Promise<number> {
  return medianOf(RUNS, async () => {
    await pool().query('delete from factor where dataset_id = $1', [id])
    await measureDataset(id, progress, () => ({ ...team, stop: async () => {} }))
  })
}

async function reading(id: number): Promise<void> {
  for (let from = 0; from < RESPONSES; from += RANGE)
    Array.from(await readTexts({ datasetId: id, from, to: from + RANGE }))
}

/**
 * The way from stored texts to stored blocks of every computed factor, 150 words a response, four to a prompt with a source of
 * 500 words: by two threads on two cores against one thread on one, PostgreSQL on the same cores; what one thread does where
 * PostgreSQL has the other core; and how fast the same texts are read alone.
 */
export async function bench(): Promise<readonly Figure[]> {
  const text = createTexts(2)
  const id = await storeDataset(PAIRS, 0, 0, { text: () => text(150), source: () => text(500), slices: () => ({}) })
  // As the product runs them: from one file, not from sources that each thread would have to compile.
  const built = path.resolve('.data/factors-2')
  await bundleEntries(process.cwd(), built)
  const team = (threads: number) => openThreads(threads, [path.join(built, 'measure-thread.mjs'), []])()
  const [alone, both] = [team(1), team(2)]
  try {
    const one = perSecond(await measuring(id, alone))
    const core = perSecond(await onOneCore(() => measuring(id, alone)))
    const two = perSecond(await measuring(id, both))
    const read = perSecond(await medianOf(RUNS, () => reading(id)))
    return [
      figure('factors-2', two, 'responses/s', core, '≥ 1.8 × one thread on one core', (_, ratio) => ratio >= 1.8),
      figure('factors-2 thread', one, 'responses/s', core, 'one thread beside PostgreSQL on two cores', () => true),
      figure('factors-2 reading', read, 'responses/s', one, '≥ 8 × measuring', (_, ratio) => ratio >= 8),
    ]
  } finally {
    await Promise.all([alone.stop(), both.stop()])
    rmSync(built, { recursive: true, force: true })
  }
}
