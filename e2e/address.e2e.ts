import { etagOf, serveHub, type TestHub } from '@/lib/imports/run-fetch-test-hub'
import { expect, importAs, test } from './fixtures'
import { expectAccessible } from './look'

// The server under test must know this host before it starts: see playwright.config.ts.
const port = Number(process.env.E2E_HUB_PORT ?? Number.NaN)
const csv = (pairs: number): Buffer => {
  const rows = Array.from({ length: pairs }, (_, i) => `p${i},Question ${i},A longer answer ${i},Short ${i},a`)
  return Buffer.from(['pair_id,prompt,response_a,response_b,human.Ann', ...rows].join('\n'))
}

test.describe
  .serial('from an address', () => {
    test.skip(!Number.isInteger(port), 'no port was given for the files')
    let hub: TestHub
    const files = new Map<string, Buffer>()
    test.beforeAll(async () => {
      hub = await serveHub(files, port)
    })
    test.beforeEach(() => files.clear())
    test.afterAll(() => hub.close())

    test('a dataset: what is not there says so; what is there is listed, fetched, previewed and imported', async ({
      page,
    }) => {
      files.set('README.md', Buffer.from('# Preferences'))
      files.set('data/test.csv', csv(4))
      files.set('data/train.csv', csv(30))
      await page.goto('/datasets/new')
      await page.getByRole('textbox', { name: 'Address' }).fill('test/missing')
      await page.getByRole('button', { name: 'Look there' }).click()
      await expect(page.getByRole('alert').filter({ hasText: /no such revision/ })).toBeVisible()
      await page.getByRole('textbox', { name: 'Address' }).fill('test/preferences')
      await page.getByRole('button', { name: 'Look there' }).click()
      await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(2)
      await expectAccessible(page)
      await page.getByRole('checkbox', { name: /test\.csv/ }).uncheck()
      await page.getByRole('button', { name: /^Fetch 1 file/ }).click()
      await page.waitForURL(/\/datasets\/new\/[0-9a-f-]{36}$/)
      await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText(/30 pairs/).first()).toBeVisible()
      await importAs(page, 'From the hub')
    })

    test('a file: progress shows, it can be stopped, and goes on where it stopped', async ({ page }) => {
      const body = csv(20_000)
      const half = 300_000
      files.set('own.csv', body)
      hub.seenByStore.length = 0
      hub.faults.push((_, response) => {
        response.writeHead(200, { etag: etagOf(body), 'content-length': body.length })
        response.write(body.subarray(0, half))
      })
      await page.goto('/datasets/new')
      await page.getByRole('textbox', { name: 'Address' }).fill(`${hub.hub}/store/own.csv`)
      await page.getByRole('button', { name: 'Look there' }).click()
      await page.waitForURL(/\/datasets\/new\/[0-9a-f-]{36}$/)
      await expect(page.getByText(/300 kB of /)).toBeVisible({ timeout: 30_000 })
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Stop' }).click()
      await expect(page.getByText('stopped', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Go on' }).click()
      await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible({ timeout: 30_000 })
      expect(hub.seenByStore.map(({ headers }) => headers.range)).toEqual([undefined, `bytes=${half}-`])
    })
  })
