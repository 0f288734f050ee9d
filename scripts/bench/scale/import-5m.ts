import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { openBrowser } from '@/scripts/bench/browser'
import { type Figure, figure } from '@/scripts/bench/figure'
import { destroyPostgres } from '@/scripts/postgres.mjs'
import { deleteBeside } from './delete-beside'
import { CHART, untilChart } from './follow-work'
import { keepSteps, type Numbers } from './kept-steps'
import { type Launched, launchProduct } from './launched-product'
import { writePreferenceCsv } from './preference-csv'
import { copyBare, databaseBytes, untilIdle } from './product-database'
import { sendFile, timeAnswer, untilDone } from './send-file'
import { COMMON_WORD, RARE_WORD } from './text-writer'

const PAIRS = Number(process.env.BENCH_PAIRS ?? 5_000_000)
const WORDS = { promptWords: 20, responseWords: 94 }
const SMALL = 2000
const DATASET = 'five million'
const NO_TARGET = 'no target'
const name = (what: string) => `import-5m ${what}`

const seconds = (what: string, milliseconds: number, baseline: number | null = null): Figure =>
  figure(name(what), milliseconds / 1000, 's', baseline === null ? null : baseline / 1000, NO_TARGET, () => true)
const within = (what: string, milliseconds: number, most: number, baseline: number | null = null): Figure =>
  figure(name(what), milliseconds, 'ms', baseline, `≤ ${most} ms`, (took) => took <= most)

/** The most memory that each process has had since this was asked last. */
const memory = (what: string, launched: Launched): readonly Figure[] =>
  Object.entries(launched.peaks()).map(([process, megabytes]) =>
    figure(name(`memory ${what}, ${process}`), megabytes, 'MB', null, '< 900 MB', (value) => value < 900),
  )

/** A page the first time, against the second; of one that fills by and by, until what it is opened for is there. */
async function page(
  launched: Launched,
  what: string,
  place: string,
  most: number,
  mark?: string,
): Promise<readonly Figure[]> {
  const first = await timeAnswer(launched, place, mark)
  const second = await timeAnswer(launched, place, mark)
  if (mark === undefined) return [within(what, first.took, most, second.took)]
  return [within(what, first.marked, most, second.marked), seconds(`${what}, all of it`, first.took, second.took)]
}

type Step = readonly [name: string, work: (numbers: Numbers) => Promise<readonly Figure[]>]

/** From the choice of the file to the profile of all of it. */
const bringing = (launched: Launched, browser: Browser, file: string): readonly Step[] => [
  [
    'receive',
    async (numbers) => {
      const copy = `${file}.copy`
      const started = performance.now()
      copyFileSync(file, copy)
      const copying = performance.now() - started
      rmSync(copy)
      const sent = await sendFile(browser, launched, file, DATASET)
      numbers.id = sent.datasetId
      return [seconds('receive', sent.receiving, copying), seconds('preview', sent.preview)]
    },
  ],
  [
    'import',
    async ({ id = 0, copying = 0 }) => {
      const took = await untilDone(launched, id, 'import')
      const target = 'at least .7 of the speed of a bare COPY'
      const importing = figure(name('import'), took / 1000, 's', copying / 1000, target, (_, ratio) => ratio <= 1 / 0.7)
      return [importing, ...memory('import', launched)]
    },
  ],
  [
    'measure',
    async ({ id = 0 }) => {
      const measured = new AbortController()
      const chart = untilChart(launched, id, { signal: measured.signal })
      const took = await untilDone(launched, id, 'measure')
      measured.abort()
      const first = await chart
      const early = Number.isNaN(first) ? [] : [seconds('first chart after the import', first, took)]
      return [...early, seconds('measure', took)]
    },
  ],
  [
    'profile',
    async ({ id = 0 }) => [
      seconds('chart of all pairs, after the measuring', await untilChart(launched, id, { isWhole: true })),
      seconds('profile', await untilDone(launched, id, 'profile')),
      ...memory('measure', launched),
    ],
  ],
  [
    'index',
    async ({ bytes = 0 }) => {
      const took = await untilIdle(launched)
      const size = await databaseBytes(launched)
      const onDisk = figure(name('size on disk'), size / 1e9, 'GB', bytes / 1e9, '≤ 2.5 × the file', (_, r) => r <= 2.5)
      return [seconds('search index and lint, meanwhile', took), onDisk, ...memory('index and lint', launched)]
    },
  ],
]

/** What a person opens, on a product that has just started. */
const reading = (launched: Launched): readonly Step[] => {
  const pages = [
    ['dashboard, cold', '', 1500, CHART],
    ['pairs', '/pairs', 300],
    ['search, rare word', `/pairs?text=${RARE_WORD}`, 500],
    ['search, common word', `/pairs?text=${COMMON_WORD}`, 500],
    ['factor', '/factors/length', 1000],
    ['slice', '?slice=topic&value=law', 1000],
    ['analysis', '/analysis', 5000],
  ] as const
  return [
    ...pages.map(
      ([what, place, most, mark]): Step => [
        what,
        ({ id = 0 }) => page(launched, what, `/datasets/${id}${place}`, most, mark),
      ],
    ),
    ['memory', async () => memory('pages', launched)],
  ]
}

/** What leaves the product: a report, the whole set, and the set itself, with others at work beside it. */
const leaving = (launched: Launched, browser: Browser, small: string): readonly Step[] => [
  [
    'report',
    async ({ id }) => {
      const editor = await browser.newPage()
      editor.setDefaultTimeout(600_000)
      await editor.goto(`${launched.url}/datasets/${id}/reports/new`, { waitUntil: 'networkidle' })
      await editor.getByLabel('Title').fill(DATASET)
      const started = performance.now()
      await editor.getByRole('button', { name: 'Publish', exact: true }).click()
      await editor.getByRole('dialog').getByRole('status').getByRole('link').first().waitFor()
      const took = performance.now() - started
      await editor.close()
      return [seconds('report published', took)]
    },
  ],
  [
    'export',
    async ({ id, bytes = 0 }) => {
      const started = performance.now()
      const answer = await fetch(`${launched.url}/api/datasets/${id}/export?format=jsonl`)
      let received = 0
      for await (const chunk of answer.body ?? []) received += chunk.byteLength
      if (received < bytes) throw new Error(`Only ${received} bytes of an export of ${bytes} came.`)
      return [seconds('export', performance.now() - started), ...memory('report and export', launched)]
    },
  ],
  [
    'delete',
    async () => {
      const { deleted, importing, reading: read } = await deleteBeside(browser, launched, DATASET, small)
      return [
        seconds('delete', deleted),
        within('delete, slowest page of others', read.beside, 1000, read.alone),
        seconds('delete, import of others', importing.beside, importing.alone),
        ...memory('delete', launched),
      ]
    },
  ],
]

/**
 * Five million pairs (BENCH_PAIRS: other sizes) through the started product, as a person takes them through it. One that is
 * stopped goes on with the step it was at.
 */
export async function* bench(): AsyncGenerator<Figure> {
  const folder = path.resolve('.data', `import-${PAIRS}`)
  const step = keepSteps(folder)
  const [dataDir, file, small] = ['data', 'pairs.csv', 'small.csv'].map((part) => path.join(folder, part)) as [
    string,
    string,
    string,
  ]
  if (!existsSync(small)) {
    await writePreferenceCsv(file, { pairs: PAIRS, ...WORDS })
    await writePreferenceCsv(small, { pairs: SMALL, ...WORDS })
  }
  const browser = await openBrowser()
  let launched = await launchProduct(dataDir)
  try {
    yield* await step('copy', async (numbers) => {
      await untilDone(launched, 4, 'profile') // the last of the samples that a new product begins with
      numbers.bytes = statSync(file).size
      numbers.copying = await copyBare(launched, file)
      return [figure(name('text'), numbers.bytes / 1e9, 'GB', null, 'a CSV file', () => true)]
    })
    for (const [part, work] of bringing(launched, browser, file)) yield* await step(part, work)
    await launched.stop()
    launched = await launchProduct(dataDir)
    await wait(3000)
    for (const [part, work] of reading(launched)) yield* await step(part, work)
    for (const [part, work] of leaving(launched, browser, small)) yield* await step(part, work)
  } finally {
    await browser.close()
    await launched.stop()
  }
  await destroyPostgres(path.join(dataDir, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}
