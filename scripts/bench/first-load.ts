import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { importFiles } from '../cli/import-files'
import { AS_THEY_ARE } from '../cli/reading-options'
import { openBrowser, serveProduct } from './browser'
import { type Figure, figure } from './figure'
import { inlineScripts } from './inline-scripts'

const PAGES = [
  ['dashboard', ''],
  ['factor', '/factors/length'],
  ['pairs', '/pairs'],
] as const

/** Scripts in the page's HTML or named there, which it cannot start without, and all that it had loaded once it was at rest. */
async function scriptBytes(page: Page, url: string): Promise<{ readonly first: number; readonly all: number }> {
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    reading.push(response.body().then((body) => void sizes.set(response.url(), gzipSync(body).length)))
  })
  const html = (await (await page.goto(url))?.text()) ?? ''
  await page.locator('figure [data-mark="0"], #pair-list tbody > tr').first().waitFor()
  // Charts are loaded in idle moments.
  await page.waitForTimeout(3000)
  await Promise.all(reading)
  const named = [...html.matchAll(/<script[^>]*? src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  // Together, as the HTML is sent.
  const inline = gzipSync(inlineScripts(html).join('')).length
  const first = named.reduce((sum, [, src = '']) => sum + (sizes.get(new URL(src, url).href) ?? 0), inline)
  return { first, all: [...sizes.values()].reduce((sum, size) => sum + size, inline) }
}

/** Scripts of a page's first load in kB of gzip, against all it loads with its charts. */
export async function bench(): Promise<readonly Figure[]> {
  const id = await importFiles({
    ...{ verb: 'import', name: 'first load', task: null, reading: AS_THEY_ARE },
    files: [path.resolve('public/samples/summaries-of-posts.csv')],
  })
  const served = await serveProduct()
  const browser = await openBrowser()
  try {
    const figures: Figure[] = []
    for (const [name, end] of PAGES) {
      const page = await browser.newPage()
      const { first, all } = await scriptBytes(page, `${served.url}/datasets/${id}${end}`)
      await page.close()
      figures.push(figure(`first-load ${name}`, first / 1000, 'kB', all / 1000, '≤ 180 kB', (value) => value <= 180))
    }
    return figures
  } finally {
    await browser.close()
    await served.stop()
  }
}
