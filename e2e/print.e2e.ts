import { expect, test } from './fixtures'
import { untilDrawn } from './look'
import { openSample } from './places'

/** The width of A4 between its margins, in pixels. */
const PAPER = 703

test('pages print in light colours, whole, and without what only works on a screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const base = await openSample(page)
  for (const place of [base, `${base}/analysis`, `${base}/factors/length`, `${base}/pairs/1`]) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ media: 'screen' })
    await page.goto(place)
    await untilDrawn(page)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: PAPER, height: 1000 })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    // The heads of a table that can be sorted are words on paper.
    expect(await page.locator('button:not(th button)').filter({ visible: true }).count(), place).toBe(0)
    const look = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('h1') ?? document.body)
      const paper = getComputedStyle(document.documentElement).backgroundColor
      const wide = [...document.querySelectorAll('main svg, main table')].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      )
      return { color, paper, wide: wide.map((element) => element.outerHTML.slice(0, 160)) }
    })
    expect(look, place).toEqual({ color: 'rgb(23, 24, 26)', paper: 'rgb(255, 255, 255)', wide: [] })
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0)
})
