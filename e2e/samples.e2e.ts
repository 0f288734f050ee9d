import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'
import { placeOf } from './places'

test('the first screen of each sample shows its known answer, and how often its judges follow the order', async ({
  page,
}) => {
  for (const { name, expected } of samples) {
    await page.goto(placeOf(name))
    await expect(page.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible()
    await expect(page.getByText(new RegExp(`^${expected.model}$`)).first()).toBeVisible()
    await expect(page.getByText(/a gap of/).first()).toBeVisible()
    const raters = page.getByRole('table', { name: 'Raters', exact: true })
    for (const judge of expected.flipping)
      await expect(raters.getByRole('row', { name: new RegExp(`^${judge}`) })).toContainText(
        /\d+% \[\d+%, \d+%\] of \d+/,
      )
  }
})
