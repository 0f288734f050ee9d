import { existsSync } from 'node:fs'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'

/**
 * React hangs on a button what it is to it: before, a click on what the server drew is heard by nobody. A key is heard once all
 * around the button is in place too, which React marks until then.
 */
function answers(): boolean {
  type Fiber = { readonly flags: number; readonly return: Fiber | null }
  const [PLACEMENT, HYDRATING] = [2, 4096]
  return [...document.querySelectorAll('button')].every((button) => {
    const [, own] = Object.entries(button).find(([name]) => name.startsWith('__reactFiber')) ?? []
    let fiber: Fiber | null = own
    while (fiber && (fiber.flags & (PLACEMENT | HYDRATING)) === 0) fiber = fiber.return
    return own !== undefined && fiber === null
  })
}

/** A page that is used once it answers, and on which any error of the console or of a script fails the test. */
export const test = base.extend<{ readonly forbidErrors: undefined }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const open = page.goto.bind(page)
    page.goto = async (...place) => {
      const response = await open(...place)
      if (javaScriptEnabled) await page.waitForFunction(answers)
      return response
    }
    await use(page)
  },
  forbidErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        // A page that is meant to answer 404 is reported by the browser as well.
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
      })
      await use(undefined)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')
export const hasSharedData = existsSync(shared)
export const sharedFile = (name: string): string => path.join(shared, name)

export type UploadedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
export const textFile = (name: string, text: string | Buffer): UploadedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

/** Sends files and waits for what was understood of them. */
export async function upload(page: Page, files: string | readonly string[] | readonly UploadedFile[]): Promise<void> {
  await page.goto('/datasets/new')
  const folder = typeof files === 'string'
  await page.getByLabel(folder ? 'Preference folder' : 'Preference files').setInputFiles(files as string[])
  await page.waitForURL(/\/datasets\/new\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Imports what was understood, and waits for its dashboard. Gives the dataset's address. */
export async function importAs(page: Page, name: string): Promise<string> {
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Import' }).click()
  await page.waitForURL(/\/datasets\/\d+$/)
  await expect(page.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible({ timeout: 45_000 })
  return page.url()
}

/** Every line of the ledger on the page adds up: read = the sum of what became of it. */
export async function expectLedger(page: Page): Promise<void> {
  for (const [name, columns] of [
    ['Files', [1, 2, 3, 4, 5]],
    ['Raters', [1, 2, 4, 5, 6]],
  ] as const) {
    const rows = await page.getByRole('table', { name, exact: true }).locator('tbody tr').all()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const cells = await row.getByRole('cell').allInnerTexts()
      const [read = Number.NaN, ...parts] = columns.map((at) =>
        Number((cells[at] ?? '').split(' ')[0]?.replaceAll(/\D/g, '')),
      )
      expect(
        parts.reduce((sum, count) => sum + count, 0),
        cells.join(' | '),
      ).toBe(read)
    }
  }
}

export { expect, type Page }
