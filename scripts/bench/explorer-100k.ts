import type { Browser, Page } from '@playwright/test'
import { indexDataset } from '@/lib/imports/import-jobs'
import { openBrowser, type Served, serveProduct } from './browser'
import { buildAsWorker } from './build-as-worker'
import { type Figure, figure } from './figure'
import { storeDataset } from './store-dataset'
import { createTexts } from './texts'
import { type Opened, openedAfter, shownAfter, watchPage } from './watch-page'

const PAIRS = 100_000
const COLD = 3
const WARM = 10
const DOMAINS = ['law', 'medicine', 'travel', 'cooking', 'sports'] as const

/** LLM Comparator with 50,000 pairs, measured elsewhere: seconds to load and to filter, and the browser's heap. */
const PEER = { load: 9700, filter: 2750, heap: 1000 }

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function runs<Found>(count: number, work: (run: number) => Promise<Found>): Promise<readonly Found[]> {
  const found: Found[] = []
  for (let run = 0; run < count; run++) found.push(await work(run))
  return found
}

const times = async (count: number, work: (run: number) => Promise<number>) => median(await runs(count, work))

async function openings(count: number, open: () => Promise<Opened>): Promise<Opened> {
  const found = await runs(count, open)
  return { drawn: median(found.map(({ drawn }) => drawn)), ready: median(found.map(({ ready }) => ready)) }
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await watchPage(page)
  return page
}

/**
 * A server that has just started and whose first page was asked for, after which it opens the newest dataset ahead; a browser
 * that has seen nothing.
 */
async function coldLoad(browser: Browser, dataset: string): Promise<Opened> {
  const served = await serveProduct()
  const page = await openPage(browser)
  const took = await openedAfter(page, served.url + dataset)
  await page.context().close()
  await served.stop()
  return took
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()

async function filterChanges(page: Page): Promise<{ readonly view: number; readonly slice: number }> {
  const choose = async (
    menu: RegExp,
    role: 'menuitemcheckbox' | 'menuitemradio' | 'checkbox',
    option: RegExp,
    words = '',
  ) => {
    await button(page, menu).click()
    const item = page.getByRole(role, { name: option }).first()
    const took = await shownAfter(page, 'main', () => item.click(), words)
    await page.keyboard.press('Escape')
    return took
  }
  const view = await times(20, async (run) => {
    if (run % 4 === 0) return shownAfter(page, 'main', () => button(page, /Significant/).click())
    if (run % 4 === 1) return choose(/^Sorted/, 'menuitemradio', run % 8 === 1 ? /^name/ : /^largest gap/)
    if (run % 4 === 2) return choose(/^Models/, 'menuitemcheckbox', /Rater 3/)
    return choose(/^Factors/, 'checkbox', /^Factor 7$/)
  })
  await choose(/^Pairs/, 'menuitemradio', /by domain/)
  // The first values are built while the menu is read; the median is of all, built and kept ones.
  const slice = await times(10, (run) => {
    const domain = DOMAINS[run % DOMAINS.length] ?? ''
    return choose(/^domain/, 'menuitemradio', new RegExp(domain), `domain = ${domain}`)
  })
  return { view, slice }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  return usedSize / 1e6
}

async function pairsChanges(page: Page, served: Served, dataset: string): Promise<number> {
  await openedAfter(page, `${served.url}${dataset}/pairs`)
  // Everyday words: what is found has a second page.
  const words = ['house', 'city', '"how people" or school', 'night', 'general', 'world or word9', 'himself', 'number']
  return times(2 * words.length, async (run) => {
    const next = page.getByRole('link', { name: /^Next/ })
    if (run % 2 === 1 && (await next.count()) > 0) return shownAfter(page, 'main', () => next.first().click())
    await page.getByRole('searchbox').fill(words[run % words.length] ?? '')
    return shownAfter(page, 'main', () => page.keyboard.press('Enter'))
  })
}

/** The explorer in Chromium on 100,000 pairs × 20 factors × 6 raters, against a peer with half as many. */
export async function bench(): Promise<readonly Figure[]> {
  const text = createTexts(5)
  const slices = (pair: number) => ({ domain: DOMAINS[pair % DOMAINS.length] ?? '' })
  const id = await storeDataset(PAIRS, 20, 6, { text, slices })
  await indexDataset(id, async () => {})
  await buildAsWorker(id)
  const dataset = `/datasets/${id}`
  const browser = await openBrowser()
  try {
    const cold = await openings(COLD, () => coldLoad(browser, dataset))
    const served = await serveProduct()
    const page = await openPage(browser)
    await openedAfter(page, served.url + dataset)
    const warm = await openings(WARM, () => openedAfter(page, served.url + dataset))
    const { view, slice } = await filterChanges(page)
    const heap = await heapOf(page)
    const pairs = await pairsChanges(page, served, dataset)
    await served.stop()
    return [
      figure('explorer-100k cold', cold.drawn, 'ms', PEER.load, '≤ 1200 ms', (value) => value <= 1200),
      figure('explorer-100k cold, answers', cold.ready, 'ms', PEER.load, '≤ 500 ms', (value) => value <= 500),
      figure('explorer-100k warm', warm.drawn, 'ms', PEER.load, '≤ 500 ms', (value) => value <= 500),
      figure('explorer-100k warm, answers', warm.ready, 'ms', PEER.load, '≤ 250 ms', (value) => value <= 250),
      figure('explorer-100k filter', view, 'ms', PEER.filter, '≤ 150 ms', (value) => value <= 150),
      figure('explorer-100k slice', slice, 'ms', PEER.filter, '≤ 150 ms', (value) => value <= 150),
      figure('explorer-100k pairs', pairs, 'ms', PEER.filter, '≤ 200 ms', (value) => value <= 200),
      figure('explorer-100k heap', heap, 'MB', PEER.heap, '< 80 MB', (value) => value < 80),
    ]
  } finally {
    await browser.close()
  }
}
