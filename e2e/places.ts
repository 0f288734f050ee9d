import { samples } from '@/prisma/samples/samples'
import { expect, type Page } from './fixtures'

/** Opens the first sample once its profile is there, and gives its address without the host. */
export async function openSample(page: Page): Promise<string> {
  await page.goto('/?text=Sample')
  await page.getByRole('link', { name: samples[0]?.name ?? '', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What drives the choice' })).toBeVisible({ timeout: 45_000 })
  await page.waitForLoadState('networkidle')
  return new URL(page.url()).pathname
}

/** Every kind of page that needs no language model; `base` is a dataset's address. */
export const placesOf = (base: string): readonly string[] => [
  '/',
  '/datasets/new',
  '/reports',
  '/method',
  '/templates',
  '/templates/new',
  '/settings',
  base,
  `${base}/analysis`,
  `${base}/factors/length`,
  `${base}/pairs`,
  `${base}/pairs/1`,
  `${base}/runs`,
  `${base}/jobs`,
  `${base}/reports`,
  '/nowhere',
]

/** Pages of many charts, whose own stories look at them with axe. */
export const fullPlacesOf = (base: string): readonly string[] => ['/compare', `${base}/reports/new`]
