// @ts-check
import fs from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from '../browser.mjs'

const FOLDER = 'public/screenshots'
const SAMPLE = 'Sample: summaries of posts'

/**
 * Takes every picture of a product with the bundled samples.
 *
 * @param {string} url of the product
 * @param {(message: string) => void} say
 * @returns {Promise<readonly string[]>} the files
 */
export async function takeScreenshots(url, say) {
  fs.mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ baseURL: url, colorScheme: 'light', reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    const base = await openSample(page)
    const report = await publish(page, base)
    const pairs = `${base}/pairs?factor=length&group=model-only`
    await page.goto(pairs)
    const pair =
      (await page
        .getByRole('link', { name: /^Pair \d/ })
        .first()
        .getAttribute('href')) ?? `${base}/pairs/1`
    /** @type {readonly (readonly [file: string, path: string, height: number, scheme: 'light' | 'dark', part?: string])[]} */
    const pictures = [
      ['public/dashboard.png', base, 1000, 'light', 'weights'],
      [`${FOLDER}/dashboard-dark.png`, base, 900, 'dark'],
      [`${FOLDER}/factor.png`, `${base}/factors/length`, 900, 'light', 'scores'],
      [`${FOLDER}/pair.png`, pair, 900, 'light'],
      [`${FOLDER}/compare.png`, '/compare', 900, 'light'],
      [`${FOLDER}/report.png`, report, 900, 'light'],
    ]
    const files = []
    for (const [file, path, height, colorScheme, part] of pictures) {
      await page.setViewportSize({ width: 1440, height })
      await page.emulateMedia({ colorScheme })
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      if (response?.status() === 404) {
        say(`${path} is not there yet: no ${file}`)
        continue
      }
      await page.evaluate(() => document.fonts.ready)
      if (part) await showPart(page, part)
      await page.waitForTimeout(500)
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
      say(`${file} ${Math.round(fs.statSync(file).size / 1000)} kB`)
      files.push(file)
    }
    return files
  } finally {
    await browser.close()
  }
}

/**
 * Brings a chart below the bar that stays on top.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} id of the chart
 */
const showPart = (page, id) =>
  page
    .locator(`[aria-labelledby="${id}-title"]`)
    .evaluate((card) => window.scrollBy({ top: card.getBoundingClientRect().top - 80, behavior: 'instant' }))

/** @param {import('@playwright/test').Page} page */
async function openSample(page) {
  const link = page.getByRole('link', { name: SAMPLE, exact: true })
  for (let left = 60; left > 0; left--) {
    await page.goto('/?text=summaries', { waitUntil: 'networkidle' })
    if ((await link.count()) > 0 && (await page.getByText(/: [+−]\d?\.\d\d$/).count()) > 0) break
    await page.waitForTimeout(1000)
  }
  await link.click()
  await page.waitForURL(/\/datasets\/\d+$/)
  return new URL(page.url()).pathname
}

/**
 * Publishes the sample's profile and gives the path of the report.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} base
 */
async function publish(page, base) {
  await page.goto(`${base}/reports/new`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const href = await page
    .getByRole('dialog')
    .getByRole('status')
    .getByRole('link', { name: /\/r\// })
    .getAttribute('href')
  return new URL(href ?? '', page.url()).pathname
}
