import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'
import { untilDrawn } from './look'
import { samplePlace } from './places'

const SAMPLE = samples[0]?.name ?? ''
const CHARTS = [
  { name: 'weights', title: 'What goes with the choice, factor by factor' },
  { name: 'scatter', title: 'People against models' },
  { name: 'ranks', title: 'What ranks first' },
] as const

async function openCharts(page: Page, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  // The font may come too late for a first page.
  await page.goto('/method')
  await page.goto(samplePlace())
  for (const { title } of CHARTS)
    await expect(page.getByRole('figure', { name: title })).toBeVisible({ timeout: 60_000 })
  // Where the pointer rests a mark is lit.
  await page.mouse.move(0, 0)
  await untilDrawn(page)
}

for (const width of [1440, 390])
  test(`charts look as they did, ${width} px`, async ({ page }) => {
    await openCharts(page, width)
    for (const { name, title } of CHARTS)
      await expect(page.getByRole('figure', { name: title })).toHaveScreenshot(`${name}-${width}.png`, {
        animations: 'disabled',
        timeout: 30_000,
        maxDiffPixelRatio: 0.02,
      })
  })

test('a drawing that leaves the page says its title, its note, its source and every factor', async ({ page }) => {
  await openCharts(page, 1440)
  for (const { title } of CHARTS) {
    const labels = await page
      .getByRole('figure', { name: title })
      .getByRole('link')
      .evaluateAll((marks) => marks.map((mark) => (mark.getAttribute('aria-label') ?? '').split(/[:.]/)[0] ?? ''))
    expect(labels.length).toBeGreaterThan(3)
    const wait = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download: ${title}` }).click()
    await page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click()
    const text = readFileSync(await (await wait).path(), 'utf8')
    const read = await page.evaluate((svg) => {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return {
        faults: file.querySelectorAll('parsererror').length,
        words: file.documentElement.textContent.replaceAll(/\s+/g, ' '),
        classes: file.querySelectorAll('[class]').length,
      }
    }, text)
    expect(read.faults).toBe(0)
    expect(read.classes).toBe(0)
    expect(read.words).toContain(title)
    expect(read.words).toContain(`Proclivity · ${SAMPLE}`)
    // What a long name has in brackets is left out where there is no room; the scatter names only what stands apart.
    if (title !== 'People against models')
      for (const label of labels) expect(read.words).toContain(label.replace(/ \(.+\)$/, ''))
  }
  const wait = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download: What ranks first' }).click()
  await page.getByRole('menuitem', { name: 'Picture (PNG)' }).click()
  const png = readFileSync(await (await wait).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500)
})

test('beside the settings of a report a chart fits before the page answers, and is no higher or lower once it does', async ({
  page,
}) => {
  const scripts = Promise.withResolvers<void>()
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.setViewportSize({ width: 1280, height: 900 })
  const opened = page.goto(`${samplePlace()}/reports/new`)
  const figure = page.getByRole('figure', { name: CHARTS[0].title })
  const drawing = figure.locator('svg.drawing')
  await expect(drawing).toBeVisible()
  const size = () => drawing.evaluate((element) => [element.clientWidth, element.clientHeight])
  const before = await size()
  expect(before[0]).toBeLessThanOrEqual(await figure.evaluate((element) => element.clientWidth))
  scripts.resolve()
  await opened
  await untilDrawn(page)
  expect(await size()).toEqual(before)
})
