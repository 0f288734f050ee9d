import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'

for (const { name, expected } of samples) {
  test(`${name}: the first screen shows its known answer`, async ({ page }) => {
    await page.goto('/?text=Sample')
    await page.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { name: 'What drives the choice' })).toBeVisible({ timeout: 45_000 })
    await expect(page.getByText(new RegExp(`^${expected.model}$`)).first()).toBeVisible()
    await expect(page.getByText(/a gap of/).first()).toBeVisible()
  })
}
