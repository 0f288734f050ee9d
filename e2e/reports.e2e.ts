import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from '@playwright/test'
import { samples } from '@/prisma/samples/samples'
import { expect, expectAccessible, importAs, test, textFile, upload } from './fixtures'

const SAMPLE = samples[0]?.name ?? ''

/** The address of a sample's pages. */
async function openSample(page: Page): Promise<string> {
  await page.goto('/?text=Sample')
  await page.getByRole('link', { name: SAMPLE }).click()
  await expect(page.getByRole('heading', { name: 'What drives the choice' })).toBeVisible({ timeout: 45_000 })
  return page.url()
}

/** Publishes with what is in the editor, and gives the link. */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  return (await page.getByRole('dialog').getByRole('status').getByRole('link').getAttribute('href')) ?? ''
}

/** Walks on with Tab until something has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('It cannot be reached by keyboard.')
}

test('a report is written, ordered, published and published again by keyboard alone; its link stays', async ({
  page,
  browser,
}) => {
  // Every step is a press of a key, and there are some hundred.
  test.setTimeout(240_000)
  const base = await openSample(page)
  await page.goto(`${base}/reports/new`)
  await tabTo(page, page.getByLabel('Title'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('By keyboard')
  await tabTo(page, page.getByLabel('Note'))
  await page.keyboard.type('One **bold** word.')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('heading', { name: 'By keyboard' })).toBeVisible()
  await expect(preview.locator('strong', { hasText: 'bold' })).toBeVisible()
  const up = page.getByRole('button', { name: 'Move Gap table up' })
  await tabTo(page, up)
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Enter')
    await expect(up).toBeFocused()
  }
  await tabTo(page, page.getByLabel('Caption of Gap table'))
  await page.keyboard.type('The first line matters.')
  await tabTo(page, page.getByLabel('Example pairs'))
  await page.keyboard.type('2')
  await expect(preview.getByRole('heading', { name: 'Example pair' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }))
  await page.keyboard.press('Enter')
  const link = (await page.getByRole('dialog').getByRole('status').getByRole('link').getAttribute('href')) ?? ''
  await page.keyboard.press('Escape')

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(link)
  await expect(guest.getByText(/version 1$/)).toBeVisible()
  await expect(guest.getByRole('heading', { level: 2 }).first()).toHaveText('Every gap in numbers')
  await expect(guest.getByText('The first line matters.')).toBeVisible()

  await page.goto(`${base}/reports`)
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'By keyboard' }) })
  await expect(item.getByText('1 view', { exact: false }).first()).toBeVisible()
  await tabTo(page, item.getByRole('link', { name: 'Edit' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/)
  await expect(page.getByLabel('Caption of Gap table')).toHaveValue('The first line matters.')
  await tabTo(page, page.getByLabel('Title'))
  await page.keyboard.press('End')
  await page.keyboard.type(', again')
  await tabTo(page, page.getByRole('button', { name: 'Publish new version' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Version 2 is published.')).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'By keyboard, again' })).toBeVisible()
  await expect(guest.getByText(/version 2$/)).toBeVisible()
})

test('a reader without scripts reads every number, and the files say the same', async ({ page, browser }) => {
  const base = await openSample(page)
  await page.goto(`${base}/reports/new`)
  const link = await publish(page)
  const reader = await browser.newContext({ javaScriptEnabled: false })
  const plain = await reader.newPage()
  await plain.goto(link)
  const cells = await plain
    .getByRole('table', { name: 'What drives the choice, factor by factor' })
    .getByRole('cell')
    .allTextContents()
  expect(cells.length).toBeGreaterThan(40)
  await expect(plain.getByRole('table', { name: 'Raters', exact: true })).toBeVisible()
  await expect(plain.getByText('@misc{proclivity-')).toBeVisible()

  const get = async (file: string) => (await reader.request.get(`${link}/download/${file}`)).text()
  const [html, json, csv] = [await get('report.html'), await get('report.json'), await get('scores.csv')]
  const offline = await (await browser.newContext({ offline: true, javaScriptEnabled: false })).newPage()
  const asked: string[] = []
  offline.on('request', (request) => asked.push(request.url()))
  await offline.setContent(html)
  expect(await offline.getByRole('table').first().getByRole('cell').allTextContents()).toEqual(cells)
  await expect(offline.getByRole('img', { name: 'What drives the choice, factor by factor' })).toBeVisible()
  expect(asked).toEqual([])

  const file = JSON.parse(json) as { sha256: string; report: { payload: { profile: { gaps: { gap: number }[] } } } }
  await expect(plain.getByText(file.sha256).first()).toBeVisible()
  const gaps = file.report.payload.profile.gaps.filter(({ gap }) => gap !== null)
  expect(gaps.length).toBeGreaterThan(0)
  for (const { gap } of gaps) {
    expect(csv).toContain(`,${gap},`)
    const digits = Math.abs(gap).toFixed(2).replace(/^0/, '')
    expect(cells.some((cell) => cell.endsWith(digits))).toBe(true)
  }
})

test('a password is asked for without scripts, its pass is for one link, and nothing is shown before', async ({
  page,
  browser,
}) => {
  const base = await openSample(page)
  await page.goto(`${base}/reports/new`)
  await page.getByLabel('Title').fill('Behind a password')
  await page.getByLabel('Password', { exact: true }).fill('open sesame')
  const link = await publish(page)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto(link)
  expect(await reader.content()).not.toContain('Behind a password')
  for (const file of ['report.html', 'report.json', 'scores.csv'])
    expect((await context.request.get(`${link}/download/${file}`)).status()).toBe(401)
  expect(await (await context.request.get(`${link}/embed/factors`)).text()).not.toContain('Behind a password')
  await reader.getByLabel('Password', { exact: true }).fill('wrong')
  await reader.getByRole('button', { name: 'Open the report' }).click()
  await expect(reader.getByText('This is not the password of this report.')).toBeVisible()
  await reader.getByLabel('Password', { exact: true }).fill('open sesame')
  await reader.getByRole('button', { name: 'Open the report' }).click()
  await expect(reader.getByRole('heading', { name: 'Behind a password' })).toBeVisible()
  const [pass] = await context.cookies()
  expect(pass).toMatchObject({ path: new URL(link).pathname, httpOnly: true, sameSite: 'Strict' })
  expect((await context.request.get(`${link}/download/scores.csv`)).status()).toBe(200)
})

test('only the chart made for it stands in other sites, and a link gives away nothing of itself', async ({
  page,
  browser,
}) => {
  const visits: (string | undefined)[] = []
  const elsewhere = createServer((request, response) => {
    visits.push(request.headers.referer)
    response.end('<!doctype html><title>Elsewhere</title>')
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const port = (elsewhere.address() as AddressInfo).port
  const base = await openSample(page)
  await page.goto(`${base}/reports/new`)
  await page.getByLabel('Note').fill(`[Elsewhere](http://127.0.0.1:${port}/)`)
  const link = await publish(page)
  const { origin, pathname } = new URL(link)

  const context = await browser.newContext({ colorScheme: 'light' })
  const guest = await context.newPage()
  const foreign: string[] = []
  guest.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url())
  })
  const answer = await guest.goto(link)
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer' })
  expect(answer?.headers()['cache-control']).toMatch(/no-store/)
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  await guest.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
  const opened = context.waitForEvent('page')
  await guest.getByRole('link', { name: 'Elsewhere' }).click()
  await (await opened).waitForLoadState()
  expect(visits[0]).toBeUndefined()
  elsewhere.close()

  const embed = await guest.goto(`${link}/embed/factors?theme=dark`)
  expect(embed?.headers()['content-security-policy']).toContain('frame-ancestors *')
  await expect(guest.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(guest.getByRole('figure', { name: 'What drives the choice, factor by factor' })).toBeVisible()
  await expect(guest.getByRole('link', { name: 'Proclivity, home' })).toHaveCount(0)
  expect((await guest.goto(`${link}/embed/nothing`))?.status()).toBe(404)
  const picture = await context.request.get(`${link}/picture`)
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])

  expect(await (await context.request.get('/robots.txt')).text()).toContain('Disallow: /r/')
  const unknown = pathname.replace(/.$/, pathname.endsWith('A') ? 'B' : 'A')
  expect((await context.request.get(origin + unknown)).status()).toBe(404)
  expect((await context.request.get(`${origin}${unknown}/download/report.json`)).status()).toBe(404)
})

test('a report outlives its dataset byte for byte, until it is revoked', async ({ page, request }) => {
  const rows = ['p1,One?,short,a longer text,a,b', 'p2,Two?,words,some more words,b,b', 'p3,Three?,x,y z,a,a']
  const csv = ['pair_id,prompt,response_a,response_b,human.Alice,model.Judge', ...rows].join('\n')
  await upload(page, [textFile('short-lived.csv', csv)])
  const base = await importAs(page, 'Short-lived')
  await page.goto(`${base}/reports/new`)
  const link = await publish(page)
  const files = async () => {
    const names = ['report.html', 'report.json', 'scores.csv']
    const bodies = await Promise.all(names.map((name) => request.get(`${link}/download/${name}`)))
    return Promise.all(bodies.map((body) => body.text()))
  }
  const before = await files()
  expect(before[1]).not.toContain('Alice')
  await page.goto('/?text=Short-lived')
  await page.getByRole('button', { name: 'Delete Short-lived' }).click()
  await page.getByRole('button', { name: 'Delete dataset' }).click()
  await expect(page.getByText('Dataset deleted')).toBeVisible()
  expect(await files()).toEqual(before)
  await page.goto('/reports')
  const item = page.getByRole('listitem').filter({ hasText: 'Short-lived (deleted)' })
  await item.getByRole('button', { name: 'Revoke', exact: true }).click()
  await page.getByRole('button', { name: 'Revoke links' }).click()
  await expect(item.getByText('revoked', { exact: true }).first()).toBeVisible()
  expect((await request.get(link)).status()).toBe(404)
})

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`the editor and the report are accessible: ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      const base = await openSample(page)
      const check = async () => {
        await page.waitForLoadState('networkidle')
        await expectAccessible(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      }
      await page.goto(`${base}/reports/new`)
      await check()
      const link = await publish(page)
      await check()
      await page.goto(link)
      await check()
      await page.goto('/reports')
      await check()
    })
