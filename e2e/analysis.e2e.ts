import { expect, test } from './fixtures'
import { openSample } from './places'

test('the analysis weighs factors, holds length still, and goes from the data to the plan', async ({ page }) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Analysis' }).click()
  // Fifty-seven pairs that eleven factors predict without an error have no weights, which is said.
  await expect(page.getByText('People and models cannot be put side by side')).toBeVisible({ timeout: 45_000 })
  for (const title of [
    'What each factor weighs when the others are held still',
    'What is left of each score with length held still',
    'Factors that move together',
    'What alignment rests on',
    'How many prompts it would take',
  ])
    await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 45_000 })

  await page.getByRole('button', { name: 'Rater' }).click()
  await page.getByRole('menuitemradio').nth(1).click()
  await expect(page).toHaveURL(/rater=/)
  await page.getByRole('button', { name: 'Table: What is left of each score with length held still' }).click()
  const held = page.getByRole('table', { name: 'What is left of each score with length held still' })
  await expect(held.getByRole('columnheader', { name: 'Length held still' })).toBeVisible()
  expect(await held.getByRole('row').count()).toBeGreaterThan(3)

  const heatmap = page.getByRole('figure', { name: 'Factors that move together' })
  await heatmap.locator('[data-mark="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(heatmap.locator('[data-mark="1"]')).toBeFocused()
  await expect(heatmap.locator('[data-mark="1"]')).toHaveAccessibleName(/ and .+: −?1?\.\d\d .*n \d/)
  await page.keyboard.press('ArrowDown')
  await expect(heatmap.locator(':focus')).toHaveCount(1)
  const weights = page.getByRole('figure', { name: 'What each factor weighs when the others are held still' })
  await weights.locator('[data-mark="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(weights.locator('[data-mark="1"]')).toBeFocused()

  const plan = page.getByRole('table', { name: 'How many prompts it would take' })
  const prompts = plan.getByRole('row').nth(1).getByRole('cell').nth(2)
  const atFive = Number((await prompts.textContent())?.replace(/\D/g, ''))
  await page.getByLabel('An interval of ±').fill('0.1')
  await expect(plan.getByRole('columnheader', { name: 'Prompts for ±0.1' })).toBeVisible()
  const atTen = Number((await prompts.textContent())?.replace(/\D/g, ''))
  // Half the width takes four times the prompts, less what the degrees of freedom gain.
  expect(atFive / atTen).toBeGreaterThan(3.6)
  expect(atFive / atTen).toBeLessThanOrEqual(4.05)

  await page.getByRole('button', { name: 'What is Controlled weight?' }).first().click()
  await expect(page.getByText('Logistic regression, without intercept', { exact: false })).toBeVisible()
})
