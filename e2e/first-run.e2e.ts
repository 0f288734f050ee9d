import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'

const model = samples[0]?.expected.model ?? ''

test('a card says what was found, and a first visit is led from the gap to its texts to a report', async ({ page }) => {
  await page.goto('/?text=summaries')
  await expect(
    page.getByText(/^Verbose judge follows length.*: \+1\.\d\d \[\+\.\d\d, \+1\.\d\d\] on 45 pairs$/),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: '2. Follow it to the text' })).toBeVisible()
  await page.goto('/')
  const start = page.getByRole('region', { name: 'Start here' })
  await start.getByRole('link', { name: 'See the gap' }).click()
  await page.waitForURL(/\/datasets\/\d+/)
  await expect(page.getByText(`${model} follows length`).first()).toBeVisible()
  const steps = page.getByRole('navigation', { name: /^Steps through/ })
  await steps.getByRole('link', { name: 'Follow it to the text' }).click()
  await expect(page).toHaveURL(/factor=length&model=r\d+&group=model-only/)
  await expect(page.getByRole('link', { name: /^Pair \d/ }).first()).toBeVisible()
  await steps.getByRole('link', { name: 'Hand it on' }).click()
  await expect(page.getByRole('heading', { name: 'Publish a report' })).toBeVisible()
})

test('the first steps stay away once they are hidden, and come back when asked for', async ({ page }) => {
  await page.goto('/')
  const start = page.getByRole('region', { name: 'Start here' })
  await expect(start).toBeVisible()
  await page.getByRole('link', { name: 'Hide the first steps' }).click()
  await expect(start).toBeHidden()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Datasets' })).toBeVisible()
  await expect(start).toBeHidden()
  await page.goto('/?start=shown')
  await expect(start).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the first steps are there and can be put away', async ({ page }) => {
    await page.goto('/?start=shown')
    await page.getByRole('link', { name: 'Hide the first steps' }).click()
    await expect(page.getByRole('heading', { name: 'Datasets' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Start here' })).toBeHidden()
  })
})
