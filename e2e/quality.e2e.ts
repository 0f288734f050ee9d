import { expect, expectAccessible, type Page, test } from './fixtures'
import { fullPlacesOf, openSample, placesOf } from './places'

/** Collects every layout shift of a load, with what moved. */
function watchShifts(): void {
  const shifts: { value: number; moved: string }[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as readonly LayoutShift[]) {
      if (entry.hadRecentInput) continue
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : String(node)))
      shifts.push({ value: entry.value, moved: moved.map((html) => html.slice(0, 120)).join(' ') })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
type LayoutShift = { hadRecentInput: boolean; value: number; sources: readonly { node: Node | null }[] }
type Shift = { readonly value: number; readonly moved: string }

async function settle(page: Page, place: string): Promise<void> {
  await page.goto(place)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
}

async function expectToFit(page: Page, place: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${place} is wider than the window`).toBeLessThanOrEqual(0)
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`every page is accessible and fits: ${theme}, ${width} px`, async ({ page }) => {
      // axe reads sixteen pages; a busy machine needs three minutes for them.
      test.setTimeout(420_000)
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      for (const place of placesOf(await openSample(page))) {
        await settle(page, place)
        await expectAccessible(page)
        await expectToFit(page, place)
      }
    })
  }
}

for (const width of [1440, 390]) {
  test(`nothing moves while a page loads: ${width} px`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height: 900 })
    const base = await openSample(page)
    await page.addInitScript(watchShifts)
    for (const place of [...placesOf(base), ...fullPlacesOf(base)]) {
      await settle(page, place)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts)
      const sum = shifts.reduce((total, { value }) => total + value, 0)
      expect.soft(sum, `${place}: ${shifts.map(({ moved }) => moved).join(' | ')}`).toBeLessThanOrEqual(0.02)
    }
  })
}

test('every page has one first heading and a title of its own', async ({ page }) => {
  const titles = new Map<string, string>()
  const base = await openSample(page)
  for (const place of [...placesOf(base), ...fullPlacesOf(base)]) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 }), place).toHaveCount(1)
    const title = await page.title()
    expect(title, place).toMatch(/Proclivity$/)
    expect(titles.get(title), `${place} has this title as well`).toBeUndefined()
    titles.set(title, place)
  }
})

test('a window at 200 % zoom holds every page', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  for (const place of placesOf(await openSample(page))) {
    await settle(page, place)
    await expectToFit(page, place)
    await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible()
  }
})

test('whoever asked for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const { duration, iterations } = effect?.getComputedTiming() ?? {}
        const still = typeof duration === 'number' && duration <= 10 && iterations !== Number.POSITIVE_INFINITY
        return still ? [] : [`${(effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 200)}: ${duration} ms`]
      }),
    )
  for (const place of placesOf(await openSample(page))) {
    await page.goto(place)
    expect(await moving(), place).toEqual([])
    await page.keyboard.press('Control+k')
    expect(await moving(), `${place}, menu`).toEqual([])
  }
})

test('the keyboard reaches what a page is for, and skips what is on every page', async ({ page }) => {
  const base = await openSample(page)
  const aims = [
    ['/', 'link', 'Upload preferences'],
    ['/templates', 'link', 'Define a factor'],
    [base, 'link', 'Publish report'],
    [`${base}/pairs`, 'link', /^Pair \d/],
    [`${base}/reports`, 'link', /^(New report|Write the first report)$/],
  ] as const
  for (const [place, role, name] of aims) {
    await settle(page, place)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
    const aim = page.getByRole(role, { name }).first()
    const presses = async (): Promise<number> => {
      for (let presses = 1; presses <= 40; presses++) {
        await page.keyboard.press('Tab')
        if (await aim.evaluate((element) => element === document.activeElement)) return presses
      }
      return Number.POSITIVE_INFINITY
    }
    expect(await presses(), `${place}: ${name}`).toBeLessThanOrEqual(40)
  }
})
