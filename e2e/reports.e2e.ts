import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, importAs, test, textFile, upload } from './fixtures'
import { expectGoodLook, untilDrawn } from './look'
import { samplePlace } from './places'

/** Publishes with what is in the editor, and gives the link. */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  return (
    (await page.getByRole('dialog').getByRole('status').getByRole('link', { name: /\/r\// }).getAttribute('href')) ?? ''
  )
}

test('a reader without scripts reads every number, and the files say the same', async ({ page, browser }) => {
  await page.goto(`${samplePlace()}/reports/new`)
  const link = await publish(page)
  const reader = await browser.newContext({ javaScriptEnabled: false })
  const plain = await reader.newPage()
  await plain.goto(link)
  const cells = await plain
    .getByRole('table', { name: 'What goes with the choice, factor by factor' })
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
  await expect(offline.getByRole('img', { name: 'What goes with the choice, factor by factor' })).toBeVisible()
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
  await page.goto(`${samplePlace()}/reports/new`)
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
  await page.goto(`${samplePlace()}/reports/new`)
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
  await untilDrawn(guest)
  expect(foreign).toEqual([])
  const opened = context.waitForEvent('page')
  await guest.getByRole('link', { name: 'Elsewhere' }).click()
  await (await opened).waitForLoadState()
  expect(visits[0]).toBeUndefined()
  elsewhere.close()

  const embed = await guest.goto(`${link}/embed/factors?theme=dark`)
  expect(embed?.headers()['content-security-policy']).toContain('frame-ancestors *')
  await expect(guest.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(guest.getByRole('figure', { name: 'What goes with the choice, factor by factor' })).toBeVisible()
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

test('the editor, what it published, the report and the list of reports are accessible and fit', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${samplePlace()}/reports/new`)
  const link = await publish(page)
  await expectGoodLook(page)
  for (const place of [link, '/reports']) {
    await page.goto(place)
    await untilDrawn(page)
    await expectGoodLook(page)
  }
})
