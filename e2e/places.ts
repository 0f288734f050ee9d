import { readFileSync } from 'node:fs'
import path from 'node:path'
import { samples } from '@/prisma/samples/samples'
import { expect, type Page } from './fixtures'
import { looksAtAll } from './look'

const FILE = path.resolve('.data/e2e/datasets.json')

/** The address of a dataset that the run starts with. */
export function placeOf(name: string): string {
  const place = JSON.parse(readFileSync(FILE, 'utf8'))[name]
  if (typeof place !== 'string') throw new Error(`The run has no dataset ${name}.`)
  return place
}

export const samplePlace = (): string => placeOf(samples[0]?.name ?? '')

/** Opens the dashboard of the first sample, and gives its address. */
export async function openSample(page: Page, query = ''): Promise<string> {
  await page.goto(samplePlace() + query)
  await expect(page.getByRole('figure', { name: 'What goes with the choice, factor by factor' })).toBeVisible()
  return samplePlace()
}

/** States that a kind of page can be in: the long form looks at these too. */
const states = (...places: readonly string[]): readonly string[] => (looksAtAll ? places : [])

/** Every kind of page that needs no language model, in groups; `base` is a dataset's address. */
export const placesOf = (base: string): Readonly<Record<string, readonly string[]>> => ({
  site: ['/', '/datasets/new', '/reports', '/method', '/templates', '/templates/new', '/settings', '/nowhere'],
  dataset: [base, `${base}/analysis`, `${base}/factors/length`, `${base}/runs`, `${base}/jobs`, `${base}/reports`],
  pairs: [
    `${base}/pairs`,
    `${base}/pairs/1`,
    ...states(
      `${base}/pairs?people=split&factor=length`,
      `${base}/pairs/1?show=novel`,
      `${base}/pairs/1?show=markdown`,
    ),
  ],
  comparison: [
    '/compare',
    '/compare?task=custom&setting=generation',
    ...states('/compare?show=score&significant=true'),
  ],
  experiments: [`${base}/experiments`, `${base}/experiments/new?kind=raters`],
  improve: [`${base}/improve`, `${base}/improve/training`, `${base}/improve/win-rates`],
  editor: [`${base}/reports/new`],
})

/** One address for each kind of page. */
export const kindsOf = (base: string): readonly string[] =>
  Object.values(placesOf(base))
    .flat()
    .filter((place) => !place.includes('?'))
