import { cpSync, createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Page } from '@playwright/test'
import { ZipFile } from 'yazl'
import { openBrowser, serveProduct } from './browser'
import { type Figure, figure } from './figure'

const SHARED = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data/summeval_llm')
const MOST_MS = 60_000
const LONGEST_FRAME_MS = 200

type Watched = Window & { gaps?: number[] }

/** The folder with one of its files emptied, and the same as a zip. */
async function prepare(): Promise<{ readonly home: string; readonly folder: string; readonly zip: string }> {
  const home = mkdtempSync(path.join(tmpdir(), 'proclivity-many-'))
  const folder = path.join(home, 'summeval')
  cpSync(SHARED, folder, { recursive: true })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
  const emptied = files.filter((file) => file.includes('eval_M14_generations'))[0]
  if (emptied) {
    rmSync(emptied)
    writeFileSync(emptied, '')
  }
  const archive = new ZipFile()
  for (const file of files) archive.addFile(file, path.relative(home, file))
  archive.end()
  const zip = path.join(home, 'summeval.zip')
  await pipeline(archive.outputStream, createWriteStream(zip))
  return { home, folder, zip }
}

/** As text: the loader that runs this file keeps the names of functions with a helper that pages do not have. */
const WATCH = `
  window.gaps = []
  let last = performance.now()
  requestAnimationFrame(function tick() {
    const now = performance.now()
    window.gaps.push(now - last)
    last = now
    requestAnimationFrame(tick)
  })`

/** From here on the page keeps how long each frame let the next one wait. */
const watchFrames = (page: Page): Promise<void> => page.evaluate(WATCH)

const longestGap = (page: Page): Promise<number> => page.evaluate(() => Math.max(...((window as Watched).gaps ?? [])))

/** Milliseconds from the choice of files to their preview, and the longest of them without a frame. */
async function previewAfter(page: Page, url: string, input: string, files: string): Promise<readonly [number, number]> {
  await page.goto(`${url}/datasets/new`)
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await page.waitForTimeout(1500)
  await watchFrames(page)
  const start = performance.now()
  await page.getByLabel(input, { exact: true }).setInputFiles(files)
  await page.getByRole('heading', { level: 1, name: 'What was understood' }).waitFor({ timeout: 3 * MOST_MS })
  const took = performance.now() - start
  await page.waitForTimeout(1000)
  return [took, await longestGap(page)]
}

/** What the browser itself takes for the same choice, on a page that does nothing. */
async function bareGap(page: Page, files: string): Promise<number> {
  await page.setContent('<input type="file" webkitdirectory>')
  await watchFrames(page)
  await page.locator('input').setInputFiles(files)
  await page.waitForTimeout(1000)
  return longestGap(page)
}

/** A folder of 537 files, one of them empty, from the choice to the preview: how long, and the longest stalled frame. */
export async function bench(): Promise<readonly Figure[]> {
  if (!existsSync(SHARED)) {
    console.error(`many-files needs ${SHARED}.`)
    return []
  }
  const { home, folder, zip } = await prepare()
  const served = await serveProduct()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const figures: Figure[] = []
    const bare = await bareGap(page, folder)
    for (const [name, input, files] of [
      ['folder', 'Preference folder', folder],
      ['zip', 'Preference files', zip],
    ] as const) {
      const [took, gap] = await previewAfter(page, served.url, input, files)
      figures.push(figure(`many-files ${name}`, took, 'ms', null, '≤ 60 s to the preview', (value) => value <= MOST_MS))
      const target = '≤ 200 ms without a frame'
      figures.push(
        figure(
          `many-files ${name} stall`,
          gap,
          'ms',
          name === 'folder' ? bare : null,
          target,
          (value) => value <= LONGEST_FRAME_MS,
        ),
      )
    }
    return figures
  } finally {
    await browser.close()
    await served.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
