import { readFileSync } from 'node:fs'
import { tokenize } from '@/lib/factors/tokenize'
import { formatScore } from '@/lib/words/format'
import { expect, type Page, test } from './fixtures'
import { expectGoodLook, show, WIDE } from './look'
import { openSample } from './places'

type Row = { readonly chosen: readonly { readonly content: string }[]; readonly rejected: Row['chosen'] }

const wordsOf = ([message]: Row['chosen']): number => tokenize(message?.content ?? '').length

/** τ14 of length over the rows of a file: how often the chosen answer is the longer one, less how often the shorter. */
function lengthScore(rows: readonly Row[]): number {
  const signs = rows.map(({ chosen, rejected }) => Math.sign(wordsOf(chosen) - wordsOf(rejected)))
  return signs.reduce((sum, sign) => sum + sign, 0) / rows.length
}

const settled = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

/** A field of a recipe that is taken with Enter. */
async function take(page: Page, field: string, value: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(value)
  await page.keyboard.press('Enter')
  await settled(page)
}

test('from a gap to a balanced training file: every change is counted anew, and the file follows what the screen says', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Build the file' }).first().click()
  await expect(page).toHaveURL(/\/improve\/training\?source=rater%3Ar\d+&balance=length%3Dpeople$/)
  await expect(page.getByLabel('A judge’s verdicts')).toBeChecked()
  const target = page.getByLabel('Target of Length')
  await expect(target).toHaveValue('people')
  await expect(page.getByText('a choice, not a finding')).toBeVisible()
  await expectGoodLook(page)
  await show(page, WIDE)

  await target.selectOption('a number')
  await settled(page)
  await take(page, 'Number for Length', '0.5')
  await take(page, 'Validation', '0')
  await take(page, 'Train', '100')
  await expect(page).toHaveURL(/balance=length%3D0\.5&split=100%2C0%2C0/)

  const mark = page.getByRole('link', { name: /^Length: all pairs of the source / })
  const [, said = ''] = /pairs chosen (\S+);/.exec((await mark.getAttribute('aria-label')) ?? '') ?? []
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^train, \d+ rows$/ }).click(),
  ])
  const rows: readonly Row[] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  await expect(page.getByRole('link', { name: `train, ${rows.length} rows` })).toBeVisible()
  expect(formatScore(lengthScore(rows))).toBe(said)
  expect(Math.abs(lengthScore(rows) - 0.5)).toBeLessThan(0.15)

  await page.getByLabel('Name of this recipe').fill('Half as long-winded')
  await page.getByRole('button', { name: 'Save recipe' }).click()
  await expect(page.getByRole('link', { name: 'Half as long-winded' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/balance=length%3D0\.5$/)
  await page.getByRole('link', { name: 'Half as long-winded' }).click()
  await expect(page).toHaveURL(/split=100%2C0%2C0$/)
  await settled(page)
  await expect(page.getByLabel('Number for Length')).toHaveValue('0.5')
  await page.getByRole('button', { name: 'Delete Half as long-winded' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete recipe' }).click()
  await expect(page.getByRole('link', { name: 'Half as long-winded' })).toHaveCount(0)
})

test('a list of pairs hands its filter to the training file, and taking it away brings every pair back', async ({
  page,
}) => {
  const base = await openSample(page)
  await page.goto(`${base}/pairs?people=unanimous`)
  await page.getByRole('link', { name: 'Training data of these pairs' }).click()
  await expect(page).toHaveURL(/pairs\.people=unanimous/)
  const filtered = page.getByRole('table', { name: 'Pairs of the dataset' }).getByRole('row', { name: /^filtered out/ })
  await expect(filtered).not.toHaveAccessibleName(/ 0 $/)
  await page.getByRole('button', { name: 'Remove this filter' }).click()
  await settled(page)
  await expect(filtered).toHaveAccessibleName(/^filtered out 0\s*$/)
})
