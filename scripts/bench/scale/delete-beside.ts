import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import type { Launched } from './launched-product'
import { sendFile, timeAnswer, untilDone } from './send-file'

const LEAST_MS = 5000

/** The slowest answer that a reader of other pages had while something went on, in milliseconds. */
async function slowestMeanwhile(
  launched: Launched,
  places: readonly string[],
  work: Promise<unknown>,
): Promise<number> {
  let isOver = false
  const ended = work.finally(() => {
    isOver = true
  })
  let slowest = 0
  while (!isOver) for (const place of places) slowest = Math.max(slowest, (await timeAnswer(launched, place)).took)
  await ended
  return slowest
}

/** Milliseconds that somebody's import of a small file takes, from the choice of the file to its profile. */
async function timeImport(browser: Browser, launched: Launched, file: string, name: string): Promise<number> {
  const started = performance.now()
  const { datasetId } = await sendFile(browser, launched, file, name)
  await untilDone(launched, datasetId, 'profile')
  return performance.now() - started
}

async function deleteDataset(browser: Browser, { url }: Launched, name: string): Promise<number> {
  const page = await browser.newPage()
  page.setDefaultTimeout(600_000)
  await page.goto(`${url}/?text=${encodeURIComponent(name)}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: `Delete ${name}` }).click()
  const started = performance.now()
  await page.getByRole('button', { name: 'Delete dataset' }).click()
  await page.getByText('Dataset deleted').waitFor()
  const took = performance.now() - started
  await page.close()
  return took
}

/** Deletes a dataset with a reader and a writer beside it, and lets both do the same without. */
export async function deleteBeside(browser: Browser, launched: Launched, name: string, file: string) {
  const pages = ['/', '/datasets/1', '/datasets/1/pairs']
  for (const place of pages) await timeAnswer(launched, place)
  const importAlone = timeImport(browser, launched, file, 'alone')
  const readAlone = await slowestMeanwhile(launched, pages, importAlone)
  const deleting = deleteDataset(browser, launched, name)
  const importBeside = timeImport(browser, launched, file, 'beside')
  const all = Promise.all([deleting, importBeside, wait(LEAST_MS)])
  const readBeside = await slowestMeanwhile(launched, pages, all)
  return {
    deleted: await deleting,
    importing: { alone: await importAlone, beside: await importBeside },
    reading: { alone: readAlone, beside: readBeside },
  }
}
