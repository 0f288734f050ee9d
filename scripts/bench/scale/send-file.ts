import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import type { JobView } from '@/lib/work/load-jobs'
import type { Launched } from './launched-product'

const HOUR_MS = 3600_000
const POLL_MS = 250

export type Sent = {
  readonly datasetId: number
  /** Milliseconds from the choice of the file to the server's answer, and from there to what was understood. */
  readonly receiving: number
  readonly preview: number
}

/** A person's way from the choice of a file to an import that has begun. */
export async function sendFile(browser: Browser, { url }: Launched, file: string, name: string): Promise<Sent> {
  const page = await browser.newPage()
  page.setDefaultTimeout(HOUR_MS)
  await page.goto(`${url}/datasets/new`, { waitUntil: 'networkidle' })
  const answered = page.waitForResponse((response) => response.request().method() === 'PUT', { timeout: HOUR_MS })
  const started = performance.now()
  await page.getByLabel('Preference files').setInputFiles(file)
  await answered
  const received = performance.now()
  await page.getByRole('heading', { level: 1, name: 'What was understood' }).waitFor()
  const understood = performance.now()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Import' }).click()
  await page.waitForURL(/\/datasets\/\d+$/)
  const datasetId = Number(page.url().split('/').at(-1))
  await page.close()
  return { datasetId, receiving: received - started, preview: understood - received }
}

export async function jobsOf({ url }: Launched, datasetId: number): Promise<readonly JobView[]> {
  const answer = await fetch(`${url}/api/datasets/${datasetId}/jobs`)
  return ((await answer.json()) as { readonly jobs: readonly JobView[] }).jobs
}

/** Milliseconds that the work took, once it is done. */
export async function untilDone(launched: Launched, datasetId: number, kind: JobView['kind']): Promise<number> {
  for (;;) {
    const job = (await jobsOf(launched, datasetId)).find((each) => each.kind === kind)
    if (job?.status === 'failed' || job?.status === 'cancelled')
      throw new Error(`${kind} ${job.status}: ${job.error ?? 'without a reason'}`)
    if (job?.status === 'done' && job.startedAt && job.finishedAt)
      return Date.parse(job.finishedAt) - Date.parse(job.startedAt)
    await wait(POLL_MS)
  }
}

/** Milliseconds of a page from the request to the last byte (or to the mark, if that is enough), and to the mark; and its text. */
export async function timeAnswer(
  { url }: Launched,
  place: string,
  mark = '',
  isEnough = false,
): Promise<{ readonly took: number; readonly marked: number; readonly html: string }> {
  const started = performance.now()
  const answer = await fetch(url + place)
  let [html, marked] = ['', Number.NaN]
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    html += part
    if (Number.isNaN(marked) && html.includes(mark)) marked = performance.now() - started
    if (isEnough && !Number.isNaN(marked)) break
  }
  if (!answer.ok) throw new Error(`${place} is answered with ${answer.status}`)
  return { took: performance.now() - started, marked, html }
}
