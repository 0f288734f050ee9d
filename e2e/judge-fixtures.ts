import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { type JudgeServer, startJudgeServer } from './judge-server'

export const judgePort = Number(process.env.E2E_JUDGE_PORT ?? Number.NaN)
export const judgeKey = process.env.E2E_JUDGE_KEY ?? ''

/** The server that the product under test knows as its endpoint. */
export const serveJudge = (): Promise<JudgeServer> => startJudgeServer({ port: judgePort, key: judgeKey })

/** Chooses what a run is to do, up to the button that tries it. */
export async function openRunForm(page: Page, dataset: string, kind: string, model: string): Promise<void> {
  await page.goto(`${dataset}/runs`)
  await page.getByRole('link', { name: kind, exact: true }).click()
  await page.getByLabel('Model', { exact: true }).selectOption(model)
}

/** Has the first few judged, and waits for the estimate. */
export async function estimate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the first five and estimate' }).click()
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { name: 'What it will take' })).toBeVisible({ timeout: 45_000 })
  await expect(page.getByRole('heading', { name: 'The first answers' })).toBeVisible()
}

export async function startRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
}

export async function untilDone(page: Page, seconds = 90): Promise<void> {
  await expect(page.getByRole('link', { name: 'See what it shows' })).toBeVisible({ timeout: seconds * 1000 })
}

/** The ledger as the page says it. */
export async function ledgerOf(page: Page): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const label of ['Done', 'Known before', 'Unreadable', 'Failed', 'Skipped', 'To come']) {
    const text = await page
      .locator('dt', { hasText: new RegExp(`^${label}$`) })
      .locator('+ dd > span')
      .first()
      .textContent()
    counts[label] = Number(text?.replace(/\D/g, ''))
  }
  const sent = await page.getByText(/requests? sent/).textContent()
  const [requests = '', retried = ''] =
    /^([\d\s\u202f]+) requests? sent, ([\d\s\u202f]+) of them/.exec(sent ?? '')?.slice(1) ?? []
  const planned = await page
    .getByText(/^[\d\s\u202f]+ of [\d\s\u202f]+ calls?$/)
    .first()
    .textContent()
  return {
    ...counts,
    requests: Number(requests.replace(/\D/g, '')),
    retried: Number(retried.replace(/\D/g, '')),
    planned: Number(planned?.split(' of ')[1]?.replace(/\D/g, '')),
  }
}

/** Every planned call is accounted for. */
export function expectWhole(ledger: Readonly<Record<string, number>>): void {
  const { Done = 0, 'Known before': known = 0, Unreadable = 0, Failed = 0, Skipped = 0, 'To come': left = 0 } = ledger
  expect(Done + known + Unreadable + Failed + Skipped + left).toBe(ledger.planned)
}
