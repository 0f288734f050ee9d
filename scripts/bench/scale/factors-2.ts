import { availableParallelism } from 'node:os'
import { pool } from '@/lib/db/client'
import { listResponses } from '@/lib/db/stored-texts'
import { measureDataset } from '@/lib/imports/measuring/measure-dataset'
import { teamOfThreads } from '@/lib/imports/measuring/measuring-team'
import { type Figure, figure } from '@/scripts/bench/figure'
import { storeDataset } from '@/scripts/bench/store-dataset'
import { createTexts } from '@/scripts/bench/texts'

const PAIRS = 30_000
const RESPONSES = 2 * PAIRS
/** As a thread reads them. */
const RANGE = 512

const progress = { report: async () => {}, stop: new AbortController().signal }

/** Responses a second from stored texts to stored values, by so many threads; nothing is measured before. */
async function measuring(id: number, threads: number): Promise<number> {
  await pool().query('delete from factor where dataset_id = $1', [id])
  const start = performance.now()
  await measureDataset(id, progress, () => teamOfThreads(threads))
  return (1000 * RESPONSES) / (performance.now() - start)
}

async function reading(id: number): Promise<number> {
  const start = performance.now()
  for (let from = 0; from < RESPONSES; from += RANGE) await listResponses(id, from, from + RANGE)
  return (1000 * RESPONSES) / (performance.now() - start)
}

/**
 * The way from stored texts to stored blocks of every computed factor, 150 words a response, four to a prompt with a source of
 * 500 words: on two threads against one, both beside PostgreSQL on the same cores; and how fast the same texts are read alone.
 */
export async function bench(): Promise<readonly Figure[]> {
  const text = createTexts(2)
  const id = await storeDataset(PAIRS, 0, 0, { text: () => text(150), source: () => text(500), slices: () => ({}) })
  await measuring(id, 1)
  const one = await measuring(id, 1)
  const two = await measuring(id, 2)
  const read = await reading(id)
  const cores = availableParallelism()
  return [
    figure(
      'factors-2',
      two,
      'responses/s',
      one,
      '≥ 1.8 × one thread, on two cores',
      (_, ratio) => ratio >= 1.8 || cores < 2,
    ),
    figure('factors-2 reading', read, 'responses/s', one, '≥ 8 × measuring on one core', (_, ratio) => ratio >= 8),
  ]
}
