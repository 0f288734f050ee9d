import { expect, test } from './fixtures'
import { expectAccessible } from './look'
import { openSample, samplePlace } from './places'

test('pairs are searched and filtered, the address holds it, keys lead through what was found, and a search is text', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Pairs', exact: true }).click()
  const pairs = page.getByRole('link', { name: /^Pair \d/ })
  await expect(pairs).toHaveCount(25)
  const all = await page.getByText(/^\d+ pairs; page/).textContent()

  // Six pairs and what leads to others stand on the first screen.
  const rows = page.getByRole('table', { name: 'Pairs' }).locator('tbody').getByRole('row')
  await page.setViewportSize({ width: 1440, height: 900 })
  const boxOf = (at: number) => rows.nth(at).boundingBox()
  expect((await boxOf(0))?.y).toBeLessThan(420)
  const sixth = await boxOf(5)
  expect((sixth?.y ?? 900) + (sixth?.height ?? 0)).toBeLessThanOrEqual(900)
  await page.getByRole('link', { name: 'Length A − B' }).click()
  await expect(page).toHaveURL(/factor=length/)
  await expect(page.getByRole('columnheader', { name: /^Length/ })).toHaveAttribute('aria-sort', 'descending')
  expect((await boxOf(0))?.y).toBeLessThan(420)
  await page.getByRole('link', { name: 'Length A − B' }).click()
  await expect(page).toHaveURL(/sort=closest/)

  const words = await rows.first().getByRole('cell').nth(1).textContent()
  const word = words?.match(/\p{L}{6,}/u)?.[0] ?? ''
  await page.getByRole('searchbox').fill(word)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`text=${word}`))
  await expect(page.getByText(/^\d+ of \d+ pairs; page/)).not.toHaveText(all ?? '')
  for (const found of await rows.all()) expect((await found.textContent())?.toLowerCase()).toContain(word.toLowerCase())
  await expectAccessible(page)

  await page.goto(page.url().replace(/\?.*/, ''))
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByLabel('chose', { exact: true }).selectOption('differently')
  await expect(page).toHaveURL(/votes=apart/)
  await expect(page.getByText('as people did')).toBeVisible()
  await page.getByLabel('Sorted').selectOption('longest texts')
  await expect(page).toHaveURL(/sort=longest/)
  await expect(page.getByRole('combobox', { name: 'Sorted' })).toHaveValue('longest')
  await expectAccessible(page)
  await pairs.first().click()
  await expect(page.getByRole('link', { name: /^1 of \d+ in the list/ })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /^2 of \d+ in the list/ })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('#text-B')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('link', { name: /^1 of \d+ in the list/ })).toBeVisible()
  await page.getByRole('link', { name: /in the list/ }).click()
  await expect(page).toHaveURL(/votes=apart.*sort=longest/)

  await page.goto(`${samplePlace()}/pairs`)
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> \' or 1=1 -- "unclosed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'No pair here' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Pair \d/ }).first()).toBeVisible()
})
