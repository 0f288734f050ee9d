import type { Locator, Page } from '@playwright/test'
import { samples } from '@/prisma/samples/samples'
import { expect, test } from './fixtures'

/** A ring around what has the focus: without it nobody knows where they are. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
}

/** Goes from focus to focus, as a person without a mouse does, until the one that is wanted has it, and shows it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  // Found once: to look for it by its role after each key takes most of the time.
  const aim = await wanted.elementHandle()
  for (let step = 0; step < 200; step++) {
    if (await aim?.evaluate((element) => element === document.activeElement)) {
      await expect.poll(() => wanted.evaluate(hasRing), `a focus ring around ${wanted}`).toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way by Tab to ${wanted}`)
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

test('from a file to a report that is ordered, published and published again, without a mouse; its link stays', async ({
  page,
  browser,
}) => {
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
  await expect(page.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible({ timeout: 45_000 })

  const base = page.url()
  await press(page, page.getByRole('link', { name: 'Publish report' }))
  await tabTo(page, page.getByLabel('Title'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('By keyboard')
  await tabTo(page, page.getByLabel('Note'))
  await page.keyboard.type('One **bold** word.')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('heading', { name: 'By keyboard' })).toBeVisible()
  await expect(preview.locator('strong', { hasText: 'bold' })).toBeVisible()
  const up = page.getByRole('button', { name: 'Move Gap table up' })
  await tabTo(page, up)
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Enter')
    await expect(up).toBeFocused()
  }
  await tabTo(page, page.getByLabel('Caption of Gap table'))
  await page.keyboard.type('The first line matters.')
  await tabTo(page, page.getByLabel('Example pairs'))
  await page.keyboard.type('2')
  await expect(preview.getByRole('heading', { name: 'Example pair' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }))
  await page.keyboard.press('Enter')
  const published = page.getByRole('dialog').getByRole('status').getByRole('link', { name: /\/r\// })
  const link = (await published.getAttribute('href')) ?? ''
  await press(page, published)
  await page.waitForURL(/\/r\//)
  await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeVisible()

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(link)
  await expect(guest.getByText(/version 1$/)).toBeVisible()
  // Whether the judges can be trusted stands before all parts.
  await expect(guest.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Every gap in numbers')
  await expect(guest.getByText('The first line matters.')).toBeVisible()

  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'By keyboard' }) })
  const seenTwice = async () => {
    await page.goto(`${base}/reports`)
    return item.getByText('2 views', { exact: false }).count()
  }
  // A view is counted once its page is out.
  await expect.poll(seenTwice).toBeGreaterThan(0)
  await tabTo(page, item.getByRole('link', { name: 'Edit' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/)
  await expect(page.getByLabel('Caption of Gap table')).toHaveValue('The first line matters.')
  await tabTo(page, page.getByLabel('Title'))
  await page.keyboard.press('End')
  await page.keyboard.type(', again')
  await tabTo(page, page.getByRole('button', { name: 'Publish new version' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Version 2 is published.')).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'By keyboard, again' })).toBeVisible()
  await expect(guest.getByText(/version 2$/)).toBeVisible()
})
