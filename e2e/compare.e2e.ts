import type { Locator, Page } from '@playwright/test'
import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'
import { placeOf } from './places'

const GAPS = 'Where each model parts from people, factor by factor'
const SCORES = 'What people and models follow, factor by factor'

/** Compares the samples, whatever else other stories bring in. */
async function openCompare(page: Page, query = ''): Promise<void> {
  const ids = samples.map(({ name }) => placeOf(name).split('/').at(-1))
  await page.goto(`/compare?datasets=${ids.join()}${query}`)
  await expect(page.getByRole('figure', { name: /people against \d+ models?/ }).first()).toBeVisible()
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${menu} `) }).click()
  await page.getByRole('menuitemradio', { name: item }).click()
}

/** Every line of the table as the cell it stands for names itself. */
async function tableWords(table: Locator): Promise<readonly string[]> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')))
  return rows.map(([dataset, rater, note, factor, value, from, to, n, q, test = '', reason]) => {
    const who = [factor, dataset, rater, ...(note ? [note] : [])].join(', ')
    if (reason) return `${who}: ${reason}`
    const bounds = from === '–' ? '' : ` [${from}, ${to}]`
    const doubt = test.replace(/^q [^,]+, /, '')
    const said = `${who}: ${value}${bounds}${q === '–' ? '' : `, q ${q}`}, n ${n}`
    return doubt === 'significant' ? said : `${said}, ${doubt}`
  })
}

test('compare: gaps and scores, one task, the table says what the cells say, and a cell leads to its factor and back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
  await page.waitForURL(/\/compare$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openCompare(page)
  await expect(
    page.locator('p', { hasText: /(comes|is|be told) close(st|r) to people|can be set against each other/ }).first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Summarization: people against/ })).toBeVisible()

  await choose(page, 'Task', 'Helpful response')
  await expect(page).toHaveURL(/task=helpful/)
  await expect(page.getByRole('heading', { name: /^Summarization: people against/ })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /^Helpful response: people against/ })).toBeVisible()

  await expect(page.getByRole('figure', { name: GAPS })).toBeVisible()
  await choose(page, 'Heatmap of', 'scores')
  await expect(page).toHaveURL(/show=score/)
  await expect(
    page
      .getByRole('figure', { name: SCORES })
      .getByLabel(/, People, majority of 3: /)
      .first(),
  ).toBeVisible()
  await page.goBack()
  const heatmap = page.getByRole('figure', { name: GAPS })
  await expect(heatmap).toBeVisible()
  await expect(heatmap.getByLabel(/, People, /)).toHaveCount(0)

  const cells = await heatmap
    .locator('[data-mark]')
    .evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''))
  expect(cells.length).toBeGreaterThan(20)
  await page.getByRole('button', { name: `Table: ${GAPS}` }).click()
  const table = page.getByRole('table', { name: GAPS })
  await expect(table).toBeVisible()
  expect(await tableWords(table)).toEqual(cells)
  await page.getByRole('button', { name: `Table: ${GAPS}` }).click()
  await expect(page).not.toHaveURL(/table=/)

  const address = page.url()
  await heatmap.locator('[data-mark="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(heatmap.locator('[data-mark="1"]')).toBeFocused()
  const cell = heatmap.getByRole('link').first()
  await cell.focus()
  const [factor = ''] = (await cell.getAttribute('aria-label'))?.split(',') ?? []
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/datasets\/\d+\/factors\/[^/]+\?model=r\d+$/)
  await expect(page.getByRole('heading', { name: factor }).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('figure', { name: GAPS })).toBeVisible()
})

test('compare: a panel leads to its dashboard, and the ranking claims no more than its intervals do', async ({
  page,
}) => {
  await openCompare(page, '&task=summarization')
  const panels = page.getByRole('figure', { name: /^Summarization: people against/ })
  await panels.getByRole('link', { name: /^Verbose judge, Sample/ }).click()
  await page.waitForURL(/\/datasets\/\d+\?models=r\d+$/)
  await page.goBack()

  await choose(page, 'Alignment', 'Pearson r')
  await expect(page).toHaveURL(/measure=pearson/)
  await page.getByRole('button', { name: 'Table: How close models come to people' }).click()
  const ranking = page.getByRole('table', { name: 'How close models come to people' })
  await expect(ranking.getByRole('columnheader', { name: 'Pearson r' })).toBeVisible()
  await expect(ranking.getByRole('row').nth(1)).toContainText('Careful judge')
  await page.getByRole('button', { name: 'What is Rank range?' }).click()
  await expect(page.getByText('only where their intervals do not meet', { exact: false })).toBeVisible()
})
