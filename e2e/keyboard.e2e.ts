import { expect, type Locator, type Page } from '@playwright/test'
import { samples } from '@/prisma/samples/samples'
import { test } from './fixtures'

/** Goes from focus to focus, as a person without a mouse does, until the one that is wanted has it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible({ timeout: 60_000 })
  for (let step = 0; step < 200; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way by Tab to ${wanted}`)
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

test('from a file to a published report without a mouse', async ({ page }) => {
  await page.goto('/')
  await press(page, page.getByRole('link', { name: 'Upload preferences' }).first())
  await page.waitForURL('/datasets/new')
  const choosing = page.waitForEvent('filechooser')
  await press(page, page.getByRole('button', { name: 'Choose files' }))
  await (await choosing).setFiles(`public/samples/${samples[0]?.file}`)
  await page.waitForURL(/\/datasets\/new\/[0-9a-f-]{36}$/)

  await tabTo(page, page.getByLabel('Name'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Typed by hand')
  await press(page, page.getByRole('button', { name: 'Import' }))
  await page.waitForURL(/\/datasets\/\d+$/)
  await expect(page.getByRole('heading', { name: 'What drives the choice' })).toBeVisible({ timeout: 60_000 })

  await press(page, page.getByRole('link', { name: 'Publish report' }))
  await tabTo(page, page.getByLabel('Title'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Without a mouse')
  await press(page, page.getByRole('button', { name: 'Publish', exact: true }))
  const link = page.getByRole('status').getByRole('link')
  await expect(link).toBeVisible()
  await press(page, link)
  await page.waitForURL(/\/r\//)
  await expect(page.getByRole('heading', { name: 'Without a mouse' })).toBeVisible()
})
