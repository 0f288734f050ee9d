import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formatScore } from '@/lib/words/format'
import { expect, expectLedger, hasSharedData, type Page, sharedFile, test, upload } from './fixtures'
import { looksAtAll } from './look'

type Counts = Readonly<Partial<Record<'pairs' | 'prompts' | 'C' | 'D' | 'tm' | 'ties' | 'missing' | 'length', number>>>
type Expected = Counts & {
  readonly raters?: readonly string[] | Readonly<Record<string, number | Counts>>
  readonly judge?: Readonly<Record<'ties' | 'missing', number>>
}

const cases = sharedFile('../cases')
const expectations: Readonly<Record<string, { readonly expected: Expected }>> = hasSharedData
  ? JSON.parse(readFileSync(path.join(cases, 'expected.json'), 'utf8'))
  : {}
/** Of each kind one: its prompt, its container, who labelled, its dialogues, what is guessed, its table. */
const KINDS = [
  ...['dpo-question-shared-beginning.jsonl', 'json-train-test.json', 'long-annotators.csv'],
  ...['dpo-toolcall.jsonl', 'three-answers.csv', 'excel-cp1252.csv'],
]
/** Those whose numbers are read on their pages too. */
const imported = looksAtAll ? Object.keys(expectations) : ['long-annotators.csv', 'json-train-test.json']

type Line = { readonly rater: string; readonly cells: readonly string[] }

/** A table's lines by rater, without the majority of annotators, which is in no file. */
async function linesOf(page: Page, table: string): Promise<readonly Line[]> {
  const rows = await page.getByRole('table', { name: table, exact: true }).locator('tbody tr').all()
  const lines = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()))
  return lines
    .map(([name = '', ...cells]) => ({ rater: name.replace(/\s*(person|model)$/, '').trim(), cells }))
    .filter(({ rater }) => !/majority/i.test(rater))
}
const countIn = (cell: string | undefined): number => Number((cell ?? '').split(' ')[0])
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What the preview says: pairs, prompts, and each rater's ties and missing labels. */
async function expectPreview(page: Page, { pairs, prompts, ties, missing, raters, judge }: Expected): Promise<void> {
  const counts = [`${pairs} pairs`, ...(prompts === undefined ? [] : [`${prompts} prompts`])].join(', ')
  await expect(page.getByRole('heading', { name: new RegExp(`: ${counts}`) })).toBeVisible()
  await expectLedger(page)
  const lines = await linesOf(page, 'Raters')
  const said = (of: readonly Line[]) => ({
    ties: sum(of.map(({ cells }) => countIn(cells[2]))),
    missing: sum(of.map(({ cells }) => countIn(cells[3]))),
  })
  if (ties !== undefined) expect(said(lines)).toEqual({ ties, missing })
  if (judge)
    expect(said(lines.filter(({ rater }) => rater === 'judge-x'))).toMatchObject({
      ties: judge.ties,
      missing: judge.missing,
    })
  if (raters) expect(lines.map(({ rater }) => rater)).toEqual(Array.isArray(raters) ? raters : Object.keys(raters))
}

/** Imports what was understood; where nobody's majority decides anything there is no chart to wait for. */
async function bringIn(page: Page, name: string): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.waitForURL(/\/datasets\/\d+$/)
  await expect(page.getByRole('heading', { name: 'Who chose' })).toBeVisible({ timeout: 45_000 })
  return page.url()
}

/** What the page of the length says: C, D and pairs of equal length, and each score. */
async function expectScores(page: Page, dashboard: string, { C, D, tm, length, raters }: Expected): Promise<void> {
  await page.goto(`${dashboard}/factors/length`)
  const lines = (await linesOf(page, 'Scores')).map(({ rater, cells }) => ({
    ...{
      rater,
      score: cells[0],
      counts:
        cells
          .find((cell) => / \/ .* \/ /.test(cell))
          ?.split(' / ')
          .map(Number) ?? [],
    },
  }))
  if (C !== undefined)
    expect([0, 1, 2].map((at) => sum(lines.map(({ counts }) => counts[at] ?? Number.NaN)))).toEqual([C, D, tm])
  if (length !== undefined && lines.length === 1) expect(lines[0]?.score).toBe(formatScore(length))
  for (const [name, want] of Object.entries(raters ?? {})) {
    if (typeof want !== 'object') continue
    const line = lines.find(({ rater }) => rater === name)
    expect(line).toMatchObject({ score: formatScore(want.length ?? null), counts: [want.C, want.D, want.tm] })
  }
}

test('odd files are read for what they hold, from the preview to the scores', async ({ page }) => {
  test.skip(!hasSharedData, 'the shared data is not beside this checkout')
  for (const name of looksAtAll ? Object.keys(expectations) : KINDS)
    await test.step(name, async () => {
      const want = expectations[name]?.expected ?? {}
      await upload(page, [path.join(cases, name)])
      const next = page.getByRole('button', { name: 'Continue' })
      if (await next.isVisible()) await next.click()
      await expect(page.getByRole('heading', { level: 1, name: 'What was understood' })).toBeVisible()
      await expectPreview(page, want)
      if (imported.includes(name)) await expectScores(page, await bringIn(page, name), want)
    })
})
