import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, upload } from './fixtures'
import { expectAccessible, expectGoodLook, expectToFit, LOOKS, looksAtAll, show, WIDE } from './look'
import { openSample, samplePlace } from './places'

const WEIGHTS = 'What goes with the choice, factor by factor'

const rowsOf = (page: Page) => page.getByRole('figure', { name: WEIGHTS }).getByRole('link')
const labelsOf = async (page: Page) =>
  (await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))).map(
    (label) => label.split(':')[0] ?? '',
  )

async function chooseItem(page: Page, menu: RegExp, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitemradio', { name: item }).click()
}

test('a slice, and fewer people, change the numbers and the lines that say so; back and forward are exact', async ({
  page,
}) => {
  const base = await openSample(page)
  const finding = page.getByText(/a gap (of|between)/).first()
  const before = await finding.locator('..').textContent()
  await chooseItem(page, /^Pairs all/, /by topic/)
  await expect(page).toHaveURL(/slice=topic$/)
  await page.getByRole('button', { name: /^topic choose a value/ }).click()
  const value = page.getByRole('menuitemradio').nth(1)
  const [, name = '', pairs = ''] = /^(.+) · (\d+) pairs?$/.exec((await value.textContent()) ?? '') ?? []
  await value.click()
  await expect(page).toHaveURL(new RegExp(`slice=topic&value=${name}`))
  await expect(page.getByText(`Slice topic = ${name}: ${pairs} of 66 pairs`)).toBeVisible()
  await expect(page.getByText(`${pairs} pairs; 95% intervals`, { exact: false })).toBeVisible()
  await expect.poll(() => finding.locator('..').textContent()).not.toBe(before)
  await page.goBack()
  await expect(page).toHaveURL(/slice=topic$/)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${base}$`))
  await expect(page.getByText('66 pairs; 95% intervals', { exact: false })).toBeVisible()
  await expect.poll(() => finding.locator('..').textContent()).toBe(before)
  await page.goForward()
  await page.goForward()
  await expect(page.getByText(`Slice topic = ${name}: ${pairs} of 66 pairs`)).toBeVisible()
  await page.getByRole('button', { name: 'Reset view' }).click()
  await expect(page).toHaveURL(new RegExp(`${base}$`))
  await expect(page.getByRole('button', { name: 'Reset view' })).toHaveCount(0)

  const raters = page.getByRole('table', { name: 'Raters', exact: true })
  await expect(raters.getByText('majority of 3')).toBeVisible()
  await page.getByRole('button', { name: /^People all 3/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Leila' }).click()
  await page.keyboard.press('Escape')
  await expect(raters.getByText('majority of 2')).toBeVisible()
  await expect(page.getByText('people: Mira and Jonas of 3')).toBeVisible()
  await expect(page).toHaveURL(/people=/)
  await page.goBack()
  await expect(raters.getByText('majority of 3')).toBeVisible()
})

test('factors are searched for, hidden, pinned and moved, by keyboard too', async ({ page }) => {
  const base = await openSample(page, '?sort=name&unfold=factors')
  const first = await labelsOf(page)
  const menu = page.getByRole('button', { name: /^Factors/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('list', { name: 'Factors' })
  await page.getByRole('searchbox', { name: 'Search factors' }).fill('read')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Pin Readability' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/pinned=readability/)
  await page.getByRole('searchbox', { name: 'Search factors' }).fill('')
  await page.getByRole('button', { name: 'Pin Length', exact: true }).click()
  const up = page.getByRole('button', { name: 'Move Length up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/pinned=length,readability/)
  await expect(up).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/pinned=readability,length/)
  const hidden = first.find((label) => label !== 'Length' && label !== 'Readability') ?? ''
  await list.getByRole('checkbox', { name: hidden, exact: true }).uncheck()
  await expect(page).toHaveURL(/hidden=/)
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  // The chart follows the controls as soon as it is drawn.
  await expect.poll(() => labelsOf(page)).not.toContain(hidden)
  await expect.poll(async () => (await labelsOf(page)).slice(0, 2)).toEqual(['Readability', 'Length'])
  await page.goBack()
  await expect.poll(() => labelsOf(page)).toContain(hidden)
  await page.goto(`${base}?sort=name&unfold=factors`)
  await expect.poll(() => labelsOf(page)).toEqual(first)
})

test('models, order, significance and estimator are in the address, each a step back', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: /^Models all 2/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Verbose judge' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/models=r\d$/)
  await expect(page.getByText(/^Careful judge$/).first()).toBeVisible()
  await chooseItem(page, /^Sorted by/, /^name$/)
  await expect(page).toHaveURL(/models=r\d&sort=name$/)
  await page.goBack()
  await expect(page).toHaveURL(/models=r\d$/)
  await page.goBack()
  await expect(page).not.toHaveURL(/models=/)
  await page.getByRole('button', { name: 'Significant gaps only' }).click()
  await expect(page).toHaveURL(/significant=true/)
  const saidOfRows = () => rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
  await expect.poll(async () => (await saidOfRows()).filter((words) => !words.includes('significant'))).toEqual([])
  expect((await saidOfRows()).length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Significant gaps only' }).click()
  await expect(page).not.toHaveURL(/significant/)

  const finding = page.getByText(/a gap of/).first()
  const before = await finding.textContent()
  await chooseItem(page, /^Estimator/, /^acc eq$/)
  await expect(page).toHaveURL(/estimator=accEq/)
  await expect(page.getByText('is the share of pairs on which')).toBeVisible()
  await expect(finding).not.toHaveText(before ?? '')
  await page.goBack()
  await expect(finding).toHaveText(before ?? '')
  await expect(page.getByText('Against half of the annotators').first()).toBeVisible()
})

test('what is folded is counted and one click away, a tooltip follows the focus, and every mark leads on', async ({
  page,
}) => {
  await openSample(page)
  const few = await rowsOf(page).count()
  const unfold = page.getByRole('button', { name: /more factors for which nothing is shown/ })
  const [, folded = ''] = /^(\d+) more/.exec((await unfold.textContent()) ?? '') ?? []
  await unfold.click()
  await expect(page).toHaveURL(/unfold=factors/)
  await expect(rowsOf(page)).toHaveCount(few + Number(folded))
  await page.goBack()
  await expect(rowsOf(page)).toHaveCount(few)
  const gaps = page.getByRole('table', { name: 'Every gap in numbers' })
  await expect(gaps.getByRole('row')).toHaveCount(13)
  await page.getByRole('button', { name: /^Show all \d+ gaps/ }).click()
  await expect.poll(() => gaps.getByRole('row').count()).toBeGreaterThan(13)

  const figure = page.getByRole('figure', { name: WEIGHTS })
  await figure.locator('[data-mark="0"]').focus()
  const tooltip = page.locator('[data-tooltip]')
  await expect(tooltip).toHaveCount(1)
  const first = await tooltip.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(tooltip).not.toHaveText(first ?? '')
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCount(0)

  await expect(rowsOf(page).first()).toHaveAttribute('href', /\/factors\/[^/]+\?model=r\d/)
  await gaps.getByRole('row').nth(1).getByRole('link').nth(1).click()
  await page.waitForURL(/\/pairs\?factor=.+&model=r\d&group=model-only/)
})

test('the table of a chart says what its file says, at full precision, and is a link away without scripts', async ({
  page,
  browser,
}) => {
  await openSample(page)
  for (const title of [WEIGHTS, 'People against models', 'What ranks first']) {
    await page.getByRole('button', { name: `Table: ${title}` }).click()
    const table = page.getByRole('table', { name: title })
    await expect(table).toBeVisible()
    const shown = await table.getByRole('row').count()
    const wait = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download: ${title}` }).click()
    await page.getByRole('menuitem', { name: 'Numbers (CSV)' }).click()
    const lines = readFileSync(await (await wait).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(shown)
    for (const column of ['low', 'high', 'n', 'q']) expect(lines[0]).toMatch(new RegExp(`(^|[,_])${column}(,|$)`))
    expect(lines[1]).toMatch(/\.\d{6,}/)
  }

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(`${new URL(page.url()).origin}${samplePlace()}?sort=name`)
  await reader.getByRole('region', { name: WEIGHTS }).getByRole('link', { name: 'Show the table' }).click()
  await expect(reader.getByRole('table', { name: WEIGHTS })).toBeVisible()
  expect(new URL(reader.url()).search).toBe('?sort=name&table=weights')
})

test('the dashboard with everything open is accessible and fits', async ({ page }) => {
  await openSample(page, '?unfold=factors,gaps&pinned=length&people=r0,r1')
  await expectGoodLook(page)
  for (const look of LOOKS) {
    const isPhone = look.width < WIDE.width
    await show(page, look)
    if (isPhone) await page.getByRole('button', { name: /^View/ }).click()
    await page.getByRole('button', { name: /^Factors/ }).click()
    await expect(page.getByRole('searchbox', { name: 'Search factors' })).toBeVisible()
    await expectAccessible(page, look.rules)
    await expectToFit(page)
    await page.keyboard.press('Escape')
    if (isPhone) await page.getByRole('button', { name: /^View/ }).click()
  }
})

/** As many pairs as have a sample measured first; the texts are long enough for somebody to see its profile. */
function largeFile(): string {
  const words = (seed: number) => Array.from({ length: 60 }, (_, at) => `word${(seed * 31 + at * at) % 997}`).join(' ')
  const rows = Array.from({ length: 80_000 }, (_, i) =>
    [`p${i}`, `Question ${i >> 1}?`, words(i), `${words(i + 1)} ${words(i)}`, i % 3 ? 'b' : 'a', 'b'].join(','),
  )
  return ['pair_id,prompt,response_a,response_b,human.Ann,model.Judge', ...rows].join('\n')
}

if (looksAtAll)
  test('a large dataset shows a profile of a sample of it while it is measured, and then its own, to whoever waits', async ({
    page,
  }, testInfo) => {
    // A file of over 50 MB goes to the browser by its place alone.
    const place = testInfo.outputPath('large.csv')
    writeFileSync(place, largeFile())
    await upload(page, [place])
    await page.getByLabel('Name').fill('Eighty thousand pairs')
    await page.getByRole('button', { name: 'Import' }).click()
    const sampled = page.getByText(/^Measured on a random sample of/)
    await expect(sampled).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('figure', { name: WEIGHTS })).toBeVisible()
    await expect(sampled).toBeHidden({ timeout: 60_000 })
    await expect(page.getByText(/80\s000 pairs/).first()).toBeVisible()
    // The judge's card is made after the profile, and draws itself.
    const card = page.getByRole('region', { name: 'Can I trust this judge?' })
    await expect(card.getByText(/^Asked:/)).toBeVisible({ timeout: 60_000 })
  })

test('what is pressed and typed before the page answers is heard once it does', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  const opened = page.goto(`${samplePlace()}/reports/new`)
  const table = page.getByRole('table', { name: 'What ranks first' })
  await page.getByRole('button', { name: 'Table: What ranks first' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Typed early')
  await page.getByRole('combobox', { name: 'The link' }).selectOption({ index: 1 })
  const chosen = await page.getByRole('combobox', { name: 'The link' }).inputValue()
  await expect(table).toHaveCount(0)
  release()
  await opened
  await expect(table).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Preview' }).getByRole('heading', { name: 'Typed early' }),
  ).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'The link' })).toHaveValue(chosen)
})
