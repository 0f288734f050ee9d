import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freezeWording, importPlanted, openTest, planExperiment, tryAndStart } from './experiment-fixtures'
import { expect, hasSharedData, test } from './fixtures'
import {
  estimate,
  expectWhole,
  judgeKey,
  judgePort,
  ledgerOf,
  openRunForm,
  serveJudge,
  startRun,
  untilDone,
} from './judge-fixtures'
import type { JudgeServer } from './judge-server'
import { looksAtAll } from './look'
import { placeOf } from './places'

const workerPid = (): number => JSON.parse(readFileSync(path.resolve('.data/e2e/launcher.json'), 'utf8')).worker

test.describe
  .serial('trouble', () => {
    test.skip(!hasSharedData || !Number.isInteger(judgePort), 'the real data are not here')
    let judge: JudgeServer
    test.beforeAll(async () => {
      judge = await serveJudge()
    })
    test.afterAll(() => judge.close())

    test('a run that is paused, killed, and refused comes to its end, and pays no answer twice', async ({ page }) => {
      const dataset = placeOf('PandaLM')
      await openRunForm(page, dataset, 'Judge pairs', 'LLaMA2')
      await page.getByLabel(/random sample/).fill('300')
      await estimate(page)

      judge.control({ latencyMs: 300 })
      await startRun(page)
      await page.getByRole('button', { name: 'Pause' }).click()
      await expect(page.getByText('paused', { exact: true })).toBeVisible()
      expectWhole(await ledgerOf(page))
      await page.getByRole('button', { name: 'Go on', exact: true }).click()
      await expect(page.getByText('running', { exact: true })).toBeVisible()

      // Every call is under way when the worker dies: what it had sent is asked again, and counted as such.
      judge.control({ latencyMs: 3000 })
      await expect.poll(() => judge.counts().inFlight, { timeout: 30_000 }).toBe(16)
      const inFlight = judge.counts().inFlight
      process.kill(workerPid(), 'SIGKILL')
      judge.control({ latencyMs: 50 })
      await expect(page.getByText('running', { exact: true })).toBeVisible()
      const faults = {
        '429': 0.05,
        '500': 0.05,
        'cut-body': 0.03,
        truncated: 0.03,
        prose: 0.1,
        enum: 0.03,
        empty: 0.03,
      }
      judge.control({ faults })
      await untilDone(page, 110)
      const ledger = await ledgerOf(page)
      expectWhole(ledger)
      expect(ledger.planned).toBe(600)
      expect(ledger.requests).toBe(judge.counts().received)
      expect(ledger.retried).toBeGreaterThanOrEqual(inFlight)
      // Those that were on their way to the worker that died are the only ones a server could charge for twice.
      expect(judge.counts().paidTwice).toBeLessThanOrEqual(inFlight)
    })

    test('an experiment whose worker is killed in every part comes to its result, and pays no answer twice', async ({
      page,
    }) => {
      test.skip(!looksAtAll, 'in the long form only')
      const dataset = await importPlanted(page, 'killed')
      judge.control({ reset: true })
      await page.goto(`${dataset}/experiments/new?kind=judge`)
      await planExperiment(page, { endpoint: 'judge', model: 'world-obedient', arms: ['J1'] })
      let inFlight = 0
      const killMidway = async () => {
        judge.control({ latencyMs: 3000 })
        await expect.poll(() => judge.counts().inFlight, { timeout: 30_000 }).toBe(16)
        inFlight += judge.counts().inFlight
        process.kill(workerPid(), 'SIGKILL')
        judge.control({ latencyMs: 20, faults: { '429': 0.05, '500': 0.05, 'cut-body': 0.03, prose: 0.1 } })
      }
      await tryAndStart(page)
      await killMidway()
      await freezeWording(page)
      await killMidway()
      await expect(page.getByRole('button', { name: 'Open the test part' })).toBeVisible({ timeout: 120_000 })
      const [verdict] = await Promise.all([openTest(page), killMidway()])
      expect(verdict).toMatch(/^Improved: world-obedient/)
      // Development, validation and test of both orders: 48, 24 and 48 prompts, one and three arms.
      await page.getByText(/^How it came about/).click()
      await expect(page.getByText(/^1.056 of 1.056 calls$/)).toBeVisible()
      expect(judge.counts().paidTwice).toBeLessThanOrEqual(inFlight)
    })

    test('a server that repeats the key in its errors gives it away nowhere', async ({ page, request }) => {
      const dataset = placeOf('PandaLM')
      await openRunForm(page, dataset, 'Judge pairs', 'GPT-4')
      await page.getByLabel(/random sample/).fill('20')
      judge.control({ faults: { 'echo-key': 1 } })
      await page.getByRole('button', { name: 'Try the first five and estimate' }).click()
      await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/)
      await expect(page.getByText(/Upstream refused/).first()).toBeVisible({ timeout: 100_000 })
      for (const address of [page.url(), '/settings', dataset, `${dataset}/runs`, '/templates', '/nowhere'])
        expect(await (await request.get(address)).text()).not.toContain(judgeKey)
    })
  })
