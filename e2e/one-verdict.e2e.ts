import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { GAP_VERDICTS } from '@/lib/words/verdict-words'
import { samples } from '@/prisma/samples/samples'
import { expect, type Page, test } from './fixtures'
import { looksAtAll } from './look'
import { placeOf } from './places'

const told = z.array(z.object({ rater: z.string(), factor: z.string(), verdict: z.string() }))
const printed = z.object({
  reference: z.string(),
  factors: z.array(z.object({ id: z.string(), label: z.string(), sameAs: z.string().nullable() })),
  scores: told,
  gaps: told,
})

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-verdict-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the command line says of the file, in a data folder of its own: the run's datasets stay as they are. */
async function profileOf(file: string, task: string) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/proclivity.mjs', 'profile', `public/samples/${file}`, '--task', task, '--json'],
    { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' }, maxBuffer: 1e8 },
  )
  return printed.parse(JSON.parse(stdout))
}

const isSide = (verdict = '') => verdict === 'more than people' || verdict === 'less than people'

/** Every row of the table of gaps: which are marked as found, and to which side. */
async function gapsOnPage(page: Page): Promise<ReadonlyMap<string, string>> {
  const table = page.getByRole('table', { name: 'Every gap in numbers', exact: true })
  await expect(table).toBeVisible()
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))
  return new Map(
    rows.map(([factor = '', model = '', , , gap = '']) => {
      const side = gap.includes('+') ? 'more than people' : 'less than people'
      return [`${model} on ${factor}`, gap.includes('significant') ? side : '']
    }),
  )
}

const PEOPLE: Readonly<Record<string, RegExp>> = {
  follows: /People follow /,
  avoids: /People avoid /,
  'not shown': /People are not shown to follow or avoid /,
  'too few': /People are not shown to follow or avoid .*too few/,
}

// One after another in one process: the second and third find the database of the first. Verdicts of all screens and files are
// compared on random datasets beside the code; one sample stands for the three unless all is asked for.
test.describe.configure({ mode: 'default' })
for (const { file, name, task, expected } of looksAtAll ? samples : samples.slice(0, 1))
  test(`one verdict: ${name} in the browser and on the command line`, async ({ page }) => {
    const { factors, reference, scores, gaps } = await profileOf(file, task)
    const labels = new Map(factors.filter(({ sameAs }) => sameAs === null).map(({ id, label }) => [id, label]))
    const place = placeOf(name)

    await page.goto(`${place}?unfold=factors,gaps`)
    const shown = await gapsOnPage(page)
    const written = gaps.flatMap(({ rater, factor, verdict }) => {
      const label = labels.get(factor)
      return label === undefined || verdict === 'no value' ? [] : [[`${rater} on ${label}`, verdict] as const]
    })
    // Gaps on which both never part are no rows: a sentence under the table names them.
    const rows = written.filter(([, verdict]) => verdict !== GAP_VERDICTS.nothing)
    expect([...shown.keys()].sort()).toEqual(rows.map(([about]) => about).sort())
    for (const [about, verdict] of rows) expect(shown.get(about), about).toBe(isSide(verdict) ? verdict : '')
    expect(written.filter(([, verdict]) => isSide(verdict)).length).toBeGreaterThan(0)

    for (const factor of new Set([expected.factor, expected.people.factor])) {
      await page.goto(`${place}/factors/${encodeURIComponent(factor)}`)
      const main = page.getByRole('main')
      const people = scores.find((score) => score.rater === reference && score.factor === factor)?.verdict ?? ''
      await expect(main).toContainText(PEOPLE[people] ?? people)
      const sentences = await main.locator('li, p').allInnerTexts()
      for (const { rater, verdict } of gaps.filter((gap) => gap.factor === factor)) {
        const sentence = sentences.find((text) => text.includes(rater) && text.includes('a gap of')) ?? ''
        expect(sentence, rater).not.toBe('')
        expect(sentence.includes('a difference is not shown'), sentence).toBe(!isSide(verdict))
      }
    }
  })
