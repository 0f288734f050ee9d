import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from './fixtures'

/** `npm test -- --all` looks at every page in both themes and widths, each in full. */
export const looksAtAll = process.env.PROCLIVITY_ALL === '1'

export const WIDTHS = [1440, 390] as const
export const THEMES = ['light', 'dark'] as const

/** `rules` are those of axe that are asked for; without them all are. */
type Look = { readonly theme: (typeof THEMES)[number]; readonly width: number; readonly rules?: readonly string[] }
export const WIDE: Look = { theme: 'light', width: 1440 }
/** In the dark colours may fail, on a phone sizes: one reading finds both, and the rest reads as where it is wide. */
const PHONE: Look = { theme: 'dark', width: 390, rules: ['color-contrast', 'target-size'] }
export const LOOKS: readonly Look[] = looksAtAll
  ? THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })))
  : [WIDE, PHONE]

const isDrawn = (): boolean =>
  document.fonts.status === 'loaded' && document.querySelector('[class*="animate-pulse"], [aria-busy="true"]') === null

/** Waits until every chart stands where its placeholder was, in its letters, and nothing is dimmed for what is to come. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(isDrawn)
}

/** No serious or critical finding of axe on the page as it is; `rules` names those that are asked for, else all are. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const only = rules ? { runOnly: [...rules] } : {}
  await untilDrawn(page)
  // In the page itself, and findings only: axe reads it four times as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], ...only })
  const { violations } = await axe.analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const words = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  expect(words, page.url()).toEqual([])
}

export async function expectToFit(page: Page): Promise<void> {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}

/** Changes theme and width of a page that stands. */
export async function show(page: Page, { theme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  await untilDrawn(page)
}

/**
 * What stands on the page is accessible and fits, in each of the looks; it stays in the last of them. A phone is as high as
 * the page, so that nothing lies under a bar that stays in sight.
 */
export async function expectGoodLook(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await show(page, look)
    await expectToFit(page)
    if (look.width < WIDE.width) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: look.width, height: height + 200 })
    }
    await expectAccessible(page, look.rules)
  }
}
