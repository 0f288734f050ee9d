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
import { expectAccessible, expectGoodLook, looksAtAll } from './look'
import { placeOf } from './places'

test.describe
  .serial('language models', () => {
    test.skip(!hasSharedData || !Number.isInteger(judgePort), 'the real data are not here')
    let judge: JudgeServer
    let pandalm = ''
    test.beforeAll(async () => {
      judge = await serveJudge()
      pandalm = placeOf('PandaLM')
    })
    test.afterAll(() => judge.close())

    test('an endpoint says what its models offer; factors are tried, estimated, judged, and shown with how far they can be relied on', async ({
      page,
    }) => {
      await page.goto('/settings')
      await expect(page.getByText('test-judge').first()).toBeVisible()
      expect(await page.content()).not.toContain(judgeKey)
      await expectAccessible(page)

      await openRunForm(page, pandalm, 'Judge factors', 'test-judge')
      await page.getByLabel('Helpfulness', { exact: true }).check()
      await page.getByLabel('Atomic facts', { exact: true }).check()
      await page.getByLabel(/random sample/).fill('40')
      await expect(page.getByText(/an interval of about ±/)).toBeVisible()
      await expectAccessible(page)
      await estimate(page)
      await expectAccessible(page)
      await startRun(page)
      await untilDone(page)
      const ledger = await ledgerOf(page)
      expectWhole(ledger)
      expect(ledger.Failed).toBe(0)
      await page.getByRole('link', { name: 'See what it shows' }).click()
      await page.waitForURL(/\/factors\/judged/)
      await expect(page.getByRole('heading', { name: 'How far it can be relied on' })).toBeVisible()
      await expect(page.getByRole('cell', { name: 'itself, asked again' })).toBeVisible()
      await expectAccessible(page)
    })

    test('a factor of one’s own', async ({ page }) => {
      await page.goto(`${pandalm}/runs/new?kind=factors`)
      await page.getByRole('link', { name: 'Your own factor' }).click()
      await page.getByLabel('Label').fill('Cheerfulness')
      await page.getByLabel('Question', { exact: true }).fill('How cheerful does the response sound?')
      await expectAccessible(page)
      await page.getByRole('button', { name: /Save|Create/ }).click()
      await page.waitForURL(/factor=own-cheerfulness/)
      await page.getByLabel('Model', { exact: true }).selectOption('test-judge')
      await expect(page.getByLabel('Cheerfulness', { exact: true })).toBeChecked()
      await page.getByLabel(/random sample/).fill('20')
      await estimate(page)
      await startRun(page)
      await untilDone(page)
      expectWhole(await ledgerOf(page))
      await page.goto(pandalm)
      await expect(page.getByText('Cheerfulness (judged)').filter({ visible: true }).first()).toBeVisible()
    })

    test('a judge of pairs, in both orders, beside people; as a writer, its texts and its judging against its writing', async ({
      page,
    }) => {
      await openRunForm(page, pandalm, 'Judge pairs', 'gpt-3.5-turbo-0301')
      await page.getByLabel(/random sample/).fill('300')
      await estimate(page)
      const before = judge.counts().received
      await startRun(page)
      await untilDone(page)
      const ledger = await ledgerOf(page)
      expectWhole(ledger)
      expect(ledger.planned).toBe(600)
      expect(judge.counts().received - before).toBeGreaterThan(500)
      await page.goto(pandalm)
      await expect(page.getByText('gpt-3.5-turbo-0301').first()).toBeVisible({ timeout: 45_000 })
      const raters = page.getByRole('table', { name: 'Raters' })
      await expect(raters.getByRole('row', { name: /gpt-3\.5-turbo-0301 ?model, judging/ })).toBeVisible()

      await openRunForm(page, pandalm, 'Write for scores', 'gpt-3.5-turbo-0301')
      await page.getByLabel(/random sample/).fill('40')
      await estimate(page)
      await startRun(page)
      await untilDone(page)
      const written = await ledgerOf(page)
      expectWhole(written)
      expect(written.planned).toBe(200)
      await page.goto(pandalm)
      await expect(page.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible({ timeout: 60_000 })
      await page.getByRole('link', { name: 'Analysis' }).click()
      await expect(
        page.getByRole('heading', { name: 'gpt-3.5-turbo-0301: when it judges against when it writes' }),
      ).toBeVisible({ timeout: 60_000 })
      expect(judge.counts().paidTwice).toBe(0)
    })

    test('SummEval: replayed ratings make a rater', async ({ page }) => {
      test.skip(!looksAtAll, 'the long form; every recorded answer is read in lib/protocol/judge-answers.test.ts')
      const summeval = placeOf('SummEval')
      await openRunForm(page, summeval, 'Judge factors', 'gpt-4-0314')
      for (const dimension of ['Coherence', 'Consistency', 'Fluency', 'Relevance'])
        await page.getByLabel(`${dimension} (RTS)`, { exact: true }).check()
      await page.getByLabel(/random sample/).fill('12')
      await page.getByText('More settings').click()
      await page.getByLabel(/Make the model a rater too/).check()
      await estimate(page)
      await expect(page.getByText(/scor(e|ing)/).first()).toBeVisible()
      await startRun(page)
      await untilDone(page)
      const ledger = await ledgerOf(page)
      expectWhole(ledger)
      expect(ledger.Unreadable).toBe(0)
      await page.goto(summeval)
      await expect(page.getByText('gpt-4-0314').first()).toBeVisible({ timeout: 45_000 })
    })

    test('the pages of a run are accessible and fit a phone', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${pandalm}/runs`)
      const run = (await page.getByRole('link', { name: /Helpfulness/ }).getAttribute('href')) ?? '/'
      const paths = [`${pandalm}/runs`, `${pandalm}/runs/new?kind=factors`, run]
      for (const path of paths) {
        await page.goto(path)
        await expect(page.getByRole('heading').first()).toBeVisible()
        await expectGoodLook(page)
      }
    })
  })
