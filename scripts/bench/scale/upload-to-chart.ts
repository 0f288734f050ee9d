import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '@/scripts/bench/browser'
import { type Figure, figure } from '@/scripts/bench/figure'
import { destroyPostgres } from '@/scripts/postgres.mjs'
import { untilChart } from './follow-work'
import { launchProduct } from './launched-product'
import { writePreferenceCsv } from './preference-csv'
import { copyBare } from './product-database'
import { sendFile, untilDone } from './send-file'

const SHAPE = { pairs: Number(process.env.BENCH_PAIRS ?? 1_000_000), promptWords: 38, responseWords: 175 }
const MOST_SECONDS = 240

/** A million pairs in 2.0 GB of CSV (BENCH_PAIRS: other sizes), from the choice of the file to a chart of all of them. */
export async function* bench(): AsyncGenerator<Figure> {
  const folder = path.resolve('.data/upload-to-chart')
  const [dataDir, file] = [path.join(folder, 'data'), path.join(folder, 'pairs.csv')]
  await destroyPostgres(path.join(dataDir, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
  const launched = await launchProduct(dataDir)
  const browser = await openBrowser()
  try {
    await writePreferenceCsv(file, SHAPE)
    await untilDone(launched, 4, 'profile') // the last of the samples that a new product begins with
    const copying = (await copyBare(launched, file)) / 1000
    const part = (what: string, seconds: number): Figure =>
      figure(`upload-to-chart ${what}`, seconds, 's', copying, 'part of it', () => true)
    const started = performance.now()
    const passed = () => (performance.now() - started) / 1000
    const { datasetId, receiving, preview } = await sendFile(browser, launched, file, 'a million')
    yield part('upload', receiving / 1000)
    yield part('preview', preview / 1000)
    yield part('import', (await untilDone(launched, datasetId, 'import')) / 1000)
    const measuring = untilDone(launched, datasetId, 'measure')
    await untilChart(launched, datasetId)
    yield part('first chart, from the start', passed())
    yield part('measuring', (await measuring) / 1000)
    await untilChart(launched, datasetId, { isWhole: true })
    const gigabytes = (statSync(file).size / 1e9).toFixed(2)
    const target = `≤ ${MOST_SECONDS} s for ${gigabytes} GB`
    yield figure('upload-to-chart', passed(), 's', copying, target, (took) => took <= MOST_SECONDS)
  } finally {
    await browser.close()
    await launched.stop()
    await destroyPostgres(path.join(dataDir, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}
