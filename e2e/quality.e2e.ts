import { expect, type Page, test } from './fixtures'
import { expectAccessible, expectGoodLook, expectToFit, looksAtAll, THEMES, untilDrawn, WIDTHS } from './look'
import { kindsOf, placesOf, samplePlace } from './places'

const GROUPS = ['site', 'dataset', 'pairs', 'comparison', 'improve', 'editor'] as const

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

const movingParts = (): readonly string[] =>
  document.getAnimations().flatMap(({ effect, timeline }) => {
    // What follows the reader's own scrolling moves no more than that.
    if (timeline !== document.timeline) return []
    const { duration, iterations } = effect?.getComputedTiming() ?? {}
    const still = typeof duration === 'number' && duration <= 10 && iterations !== Number.POSITIVE_INFINITY
    return still ? [] : [`${(effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 200)}: ${duration} ms`]
  })

/** Nothing is in motion on the page, nor in the menu of commands. */
async function expectNoMotion(page: Page, place: string): Promise<void> {
  expect(await page.evaluate(movingParts), place).toEqual([])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search datasets/ })).toBeFocused()
  expect(await page.evaluate(movingParts), `${place}, menu`).toEqual([])
}

/** Nothing has moved since the page began to load, what came last included. */
async function expectStill(page: Page, place: string): Promise<void> {
  await untilDrawn(page)
  const shifts = await page.evaluate(async () => {
    // What was drawn last is reported after the frame that shows it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return (window as unknown as { shifts: readonly Shift[] }).shifts
  })
  const sum = shifts.reduce((total, { value }) => total + value, 0)
  expect.soft(sum, `${place}: ${shifts.map(({ moved }) => moved).join(' | ')}`).toBeLessThanOrEqual(0.02)
}

for (const group of GROUPS) {
  test(`pages stand still as they load, are accessible, light and dark, and fit: ${group}`, async ({ page }) => {
    await page.addInitScript(watchShifts)
    for (const place of placesOf(samplePlace())[group] ?? []) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(place)
      await expectStill(page, place)
      await expectGoodLook(page)
    }
  })

  test(`pages stand still as they load, fit on a phone and at 200 %, without motion if asked: ${group}`, async ({
    page,
  }) => {
    await page.addInitScript(watchShifts)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const place of placesOf(samplePlace())[group] ?? []) {
      await page.setViewportSize({ width: 390, height: 900 })
      await page.goto(place)
      await expectStill(page, place)
      await expectToFit(page)
      await page.setViewportSize({ width: 720, height: 450 })
      await expectToFit(page)
      await expect(page.getByRole('heading', { level: 1 }), place).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible()
      await expectNoMotion(page, place)
    }
  })

  for (const theme of looksAtAll ? THEMES : [])
    for (const width of WIDTHS)
      test(`every page, loaded so, is accessible and fits: ${group}, ${theme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        for (const place of placesOf(samplePlace())[group] ?? []) {
          await page.goto(place)
          await untilDrawn(page)
          await expectAccessible(page)
          await expectToFit(page)
        }
      })
}

test('a page that was drawn before its font came stands still, and fits', async ({ page }) => {
  await page.addInitScript(watchShifts)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.route(/\.woff2$/, async (route) => {
    await page.getByRole('navigation', { name: 'Dataset' }).waitFor()
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
  const base = samplePlace()
  for (const place of [base, `${base}/improve`])
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(place, { waitUntil: 'commit' })
      await expectStill(page, place)
      await expectToFit(page)
    }
})

test('every page has one first heading, and a title of its own', async ({ request }) => {
  const titles = new Map<string, string>()
  for (const place of kindsOf(samplePlace())) {
    const html = await (await request.get(place)).text()
    expect(html.match(/<h1[ >]/g), place).toHaveLength(1)
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    expect(title, place).toMatch(/Proclivity$/)
    expect(titles.get(title), `${place} has this title as well`).toBeUndefined()
    titles.set(title, place)
  }
})

test('the keyboard reaches what a page is for, and skips what is on every page', async ({ page }) => {
  const base = samplePlace()
  const aims = [
    ['/', 'link', 'Upload preferences'],
    ['/templates', 'link', 'Define a factor'],
    [base, 'link', 'Publish report'],
    [`${base}/pairs`, 'link', /^Pair \d/],
    [`${base}/reports`, 'link', /^(New report|Write the first report)$/],
  ] as const
  for (const [place, role, name] of aims) {
    await page.goto(place)
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

test('a table that goes on beyond its box fades there, until it is scrolled to its end', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(samplePlace())
  const box = page.getByRole('group', { name: 'Raters: scroll area', exact: true })
  const fade = () => box.evaluate((element) => getComputedStyle(element).getPropertyValue('--fade'))
  await expect.poll(fade).toBe('36px')
  await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }))
  await expect.poll(fade).toBe('0px')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(fade).toBe('0px')
})
