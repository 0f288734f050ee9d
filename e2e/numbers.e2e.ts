import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Profile } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { formatCount, formatGap, formatInterval, formatProbability, formatScore } from '@/lib/words/format'
import { expect, test } from './fixtures'
import { samplePlace } from './places'

const CHART = 'What goes with the choice, factor by factor'
const GAPS = 'Every gap in numbers'

const scoreText = (score: Score) => `${formatScore(score.score)} ${formatInterval(score)}`
const gapText = (gap: Gap) => `${formatGap(gap.gap)} ${formatInterval(gap, formatGap)}`

/** The lines of the gap table as they have to read, by factor and model. */
function gapLines({ gaps, factors, raters }: Profile): ReadonlyMap<string, readonly string[]> {
  const label = new Map(factors.map(({ id, label: name }) => [id, name]))
  const name = new Map(raters.map(({ id, name: own }) => [id, own]))
  return new Map(
    gaps
      .filter(
        ({ gap, basis, factor }) =>
          gap !== null && basis !== 'nothing' && factors.find(({ id }) => id === factor)?.sameAs === null,
      )
      .map((gap) => {
        const [factor, model] = [label.get(gap.factor) ?? '', name.get(gap.rater) ?? '']
        const numbers = [formatScore(gap.referenceScore), formatScore(gap.modelScore), gapText(gap)]
        return [
          `${factor} ${model}`,
          [factor, model, ...numbers, formatProbability(gap.q), formatCount(gap.n)].map(bare),
        ]
      }),
  )
}

/** Without spaces and without what marks a significant gap. */
const bare = (text: string): string => text.replaceAll(/\s|•|significant/gu, '')

async function tableLines(page: Page): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('table', { name: GAPS, exact: true })
  await expect(table).toBeVisible()
  const lines = await table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    ),
  )
  return lines.map((cells) => cells.slice(0, 7).map(bare))
}

test('screen, table, CSV, JSON, PDF and report say the same numbers', async ({ page }) => {
  const dataset = samplePlace()

  await page.goto(`${dataset}/reports/new`)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const link =
    (await page.getByRole('dialog').getByRole('status').getByRole('link', { name: /\/r\// }).getAttribute('href')) ?? ''
  const json = await (await page.request.get(`${link}/download/report.json`)).json()
  const profile: Profile = json.report.payload.profile
  const lines = gapLines(profile)
  expect(lines.size).toBeGreaterThan(20)

  // The screen: what each row of the chart says, and the table of gaps.
  await page.goto(`${dataset}?unfold=factors,gaps`)
  const figure = page.getByRole('figure', { name: CHART })
  await expect(figure.locator('[data-mark="0"]')).toBeVisible()
  const said = await figure.locator('[data-mark]').evaluateAll((marks) => marks.map((mark) => mark.ariaLabel ?? ''))
  const models = profile.raters.filter(({ kind }) => kind === 'model')
  for (const words of said) {
    const factor = profile.factors.find(({ label }) => words.startsWith(`${label}: `))?.id
    for (const { id, name } of models) {
      const score = profile.scores.find((each) => each.rater === id && each.factor === factor)
      const gap = profile.gaps.find((each) => each.rater === id && each.factor === factor)
      if (!score || !gap) throw new Error(`no numbers for ${words}`)
      // Where there is too little for an interval the row says that instead.
      const whole = score.low !== null && gap.low !== null
      expect(words).toContain(
        `${name} ${whole ? `${scoreText(score)}, gap ${gapText(gap)}` : formatScore(score.score)}`,
      )
    }
  }
  const onScreen = await tableLines(page)
  for (const line of onScreen) {
    const [factor, model, people, score, gap = '', ...rest] =
      lines.get([...lines.keys()].find((key) => isOf(key, line)) ?? '') ?? []
    expect([line.slice(0, 4), line.slice(5)]).toEqual([[factor, model, people, score], rest])
    // Behind it stands how small a gap would have been shown.
    expect(line[4]?.startsWith(gap)).toBe(true)
  }
  expect(onScreen.length).toBe(lines.size)

  // The table beside the chart, and its CSV at full precision.
  await page.getByRole('button', { name: `Table: ${CHART}` }).click()
  const cells = await page
    .getByRole('table', { name: CHART })
    .evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
      ),
    )
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download: ${CHART}` }).click()
  await page.getByRole('menuitem', { name: 'Numbers (CSV)' }).click()
  const [head = '', ...csv] = readFileSync(await (await downloading).path(), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
  const at = (column: string) => head.split(',').indexOf(column)
  expect(csv.length).toBe(cells.length)
  for (const [row, line] of csv.map((each) => each.split(',')).entries()) {
    const factor = profile.factors.find(({ label }) => label === line[0])?.id
    const rater = models.find(({ name }) => name === line[1])?.id
    if (!rater) continue
    const score = profile.scores.find((each) => each.rater === rater && each.factor === factor)
    const gap = profile.gaps.find((each) => each.rater === rater && each.factor === factor)
    expect([line[at('score')], line[at('n')], line[at('gap')], line[at('gap_low')]]).toEqual(
      [score?.score, score?.n, gap?.gap, gap?.low].map((value) => (value === null ? '' : String(value))),
    )
    expect(cells[row]?.[at('score')]).toBe(formatScore(score?.score ?? null))
    expect(cells[row]?.[at('gap')]).toBe(formatGap(gap?.gap ?? null))
  }

  // The report, and the paper it is printed on.
  await page.goto(link)
  const inReport = await tableLines(page)
  const folded = onScreen.filter((line) => !inReport.some((each) => each.join() === line.join()))
  expect(inReport).toEqual(onScreen.filter((line) => !folded.includes(line)))
  const details = await page
    .locator('details', { hasText: /factors? that says? nothing/ })
    .first()
    .textContent()
  for (const [factor = '', , , , gap] of folded) {
    expect(gap).toContain('toofew')
    expect(bare(details ?? '')).toContain(factor)
  }
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), { mergePages: true })
  const paper = bare(text)
  // Cells of a row may be far apart in a PDF; a gap and its interval stand in one.
  for (const [key, [, , , , gap = '']] of lines)
    if (inReport.some((line) => isOf(key, line))) expect(paper).toContain(gap)
})

const isOf = (key: string, [factor = '', model = '']: readonly string[]): boolean => bare(key) === factor + model
