import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { samplePlace } from './places'

const wholeNumber = (text: string): number => Number(text.replace(/\D/g, ''))

/** The texts of a table's cells, read at once. */
const cellsOf = (page: Page, name: string | RegExp): Promise<readonly (readonly string[])[]> =>
  page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? '').trim())))

/** For each rater of the scores table its C + D, which is what the sizes of differences share out. */
async function toldApart(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = await cellsOf(page, 'Scores')
  return new Map(
    rows.map((cells) => {
      const [c = 0, d = 0] = (cells[4] ?? '').split('/').map(wholeNumber)
      return [cells[0] ?? '', c + d]
    }),
  )
}

/** For each rater of the dose–response table the pairs in all of its groups. */
async function dosed(page: Page): Promise<ReadonlyMap<string, number>> {
  await page.getByRole('button', { name: /^Table: .+ how often more of it wins/ }).click()
  await expect(page.getByRole('table', { name: /how often more of it wins/ })).toBeVisible()
  const sums = new Map<string, number>()
  for (const cells of await cellsOf(page, /how often more of it wins/)) {
    const name = cells[0] ?? ''
    sums.set(name, (sums.get(name) ?? 0) + wholeNumber(cells.at(-1) ?? ''))
  }
  return sums
}

test('a factor is read from the sentence to its charts, their tables, and the pairs behind them', async ({ page }) => {
  await page.goto(`${samplePlace()}/factors/length`)
  await expect(page.getByRole('region', { name: 'Finding' })).toContainText(/People .+ length.+ on \d+ pairs/)
  await expect(page.getByText('Computed from the text by a rule, version 2')).toBeVisible()

  const scores = await toldApart(page)
  const sums = await dosed(page)
  expect(sums.size).toBeGreaterThan(1)
  for (const [name, sum] of sums) {
    const people = [...scores].find(([rater]) => rater === 'People (majority)') ?? [...scores][0]
    expect(sum, name).toBe(name === 'People' ? people?.[1] : scores.get(name))
  }
  await expect(page).toHaveURL(/table=dose/)
  await page.goBack()
  await expect(page.getByRole('figure', { name: /how often more of it wins/ })).toBeVisible()

  for (const title of [
    'How length is spread',
    'What else moves with length',
    'Who chose the response with more of it',
  ]) {
    const figure = page.getByRole('figure', { name: title })
    await expect(figure).toBeVisible()
    await page.getByRole('button', { name: `Table: ${title}` }).click()
    const table = page.getByRole('table', { name: title })
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(2)
    await page.getByRole('button', { name: `Table: ${title}` }).click()
    await expect(figure).toBeVisible()
  }
})

test('a factor that a dataset does not have is not found', async ({ page }) => {
  expect((await page.goto(`${samplePlace()}/factors/nothing`))?.status()).toBe(404)
})

test('marks are walked by keyboard and lead to groups, pairs, models and other factors; back is exact', async ({
  page,
}) => {
  await page.goto(`${samplePlace()}/factors/length`)
  const groups = page.getByRole('figure', { name: 'Who chose the response with more of it' })
  await groups.locator('[data-mark="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(groups.locator('[data-mark="1"]')).toBeFocused()
  await expect(groups.locator('[data-mark="1"]')).toHaveAccessibleName(/, chose more: .+, \d+ pairs?, [\d.]+%/)
  const count = /, (\d+) pairs?,/.exec((await groups.locator('[data-mark="1"]').getAttribute('aria-label')) ?? '')?.[1]
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/pairs\?factor=length&model=[^&]+&group=/)
  await expect(page.getByRole('navigation', { name: 'Groups of pairs' }).locator('[aria-current]')).toContainText(
    count ?? 'a number',
  )
  await page.goBack()
  await expect(page).toHaveURL(/\/factors\/length$/)

  const models = page.getByRole('navigation', { name: 'Model' })
  await models.getByRole('link', { name: 'Careful judge' }).click()
  await page.waitForURL(/model=/)
  await expect(page.getByRole('heading', { name: 'The pairs behind it: people and Careful judge' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'The pairs behind it: people and Verbose judge' })).toBeVisible()

  const dose = page.getByRole('figure', { name: /how often more of it wins/ })
  await dose.locator('[data-mark="0"]').focus()
  await expect(dose.locator('[data-mark="0"]')).toHaveAccessibleName(/^Difference of .+, chose more: People .+ n \d+/)
  await page.keyboard.press('End')
  await expect(dose.locator(':focus')).toHaveCount(1)

  const correlated = page.getByRole('figure', { name: 'What else moves with length' })
  await correlated.locator('[data-mark="0"]').click()
  await page.waitForURL((url) => /\/factors\//.test(url.pathname) && !url.pathname.endsWith('/length'))
  await expect(page.getByRole('figure', { name: /^What else moves with / })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Length', exact: true })).toBeVisible()

  await page.getByRole('link', { name: /^Next factor:/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/length'))
  await page.getByRole('link', { name: /^Previous factor: Length$/ }).click()
  await page.waitForURL(/\/factors\/length/)
  await page.getByRole('navigation', { name: 'Factors' }).getByRole('link', { name: 'Profile' }).click()
  await expect(page.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible({ timeout: 45_000 })
})
