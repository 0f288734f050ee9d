import { readFileSync } from 'node:fs'
import { indexDataset } from '@/lib/imports/import-jobs'
import { type Served, serveProduct } from '@/scripts/bench/browser'
import { buildAsWorker } from '@/scripts/bench/build-as-worker'
import { type Figure, figure } from '@/scripts/bench/figure'
import { storeDataset } from '@/scripts/bench/store-dataset'
import { createTexts } from '@/scripts/bench/texts'

const PAIRS = 100_000
/** Ten pages a minute. */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 600)
const DOMAINS = ['law', 'medicine', 'travel', 'cooking', 'sports'] as const
const WORDS = ['house', 'city', 'night', 'general', 'world or word9', 'himself', 'number'] as const

/** What a person opens one after the other; each round asks for something else. */
const PLACES: readonly ((round: number) => string)[] = [
  () => '',
  (round) => `?slice=domain&value=${DOMAINS[round % DOMAINS.length]}`,
  (round) => `/factors/f${round % 20}`,
  () => '/pairs',
  (round) => `/pairs?text=${encodeURIComponent(WORDS[round % WORDS.length] ?? '')}`,
  (round) => `/pairs?factor=f${round % 20}&people=split`,
  (round) => `/pairs/${1 + ((round * 7919) % PAIRS)}`,
  () => '/analysis',
  () => '/improve',
  () => '/jobs',
]

const megabytes = ({ pid }: Served, what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** What the web server takes of memory after an hour's requests at 100,000 pairs × 20 factors × 6 raters, against at its start. */
export async function* bench(): AsyncGenerator<Figure> {
  const slices = (pair: number) => ({ domain: DOMAINS[pair % DOMAINS.length] ?? '' })
  const id = await storeDataset(PAIRS, 20, 6, { text: createTexts(5), slices })
  await indexDataset(id, async () => {})
  await buildAsWorker(id)
  const served = await serveProduct()
  try {
    const started = megabytes(served, 'VmRSS')
    for (let request = 0; request < REQUESTS; request++) {
      const place = PLACES[request % PLACES.length]?.(Math.floor(request / PLACES.length)) ?? ''
      const answer = await fetch(`${served.url}/datasets/${id}${place}`)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${place} is answered with ${answer.status}`)
    }
    const [now, most] = [megabytes(served, 'VmRSS'), megabytes(served, 'VmHWM')]
    yield figure(`web-memory after ${REQUESTS} pages`, now, 'MB', started, '≤ 350 MB', (value) => value <= 350)
    yield figure('web-memory, most', most, 'MB', started, 'part of it', () => true)
  } finally {
    await served.stop()
  }
}
