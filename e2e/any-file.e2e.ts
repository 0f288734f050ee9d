import { expect, expectLedger, importAs, test, textFile, upload } from './fixtures'
import { expectAccessible } from './look'

test('a judge’s file sent later adds a rater and nothing else', async ({ page }) => {
  const rows = Array.from({ length: 60 }, (_, at) => `p${at},Q${at},first ${at},second and longer ${at}`)
  const people = (row: string) => `pair_id,prompt,response_a,response_b,human.Ann\n${row},b`
  const verdicts = ['pair_id,prompt,response_a,response_b,model.Judge', ...rows.map((row) => `${row},a`)]
  // A pair a file: small ones go together, and the first of many have a line each.
  await upload(
    page,
    rows.map((row, at) => textFile(`people-${at}.csv`, people(row))),
  )
  await expect(page.getByRole('heading', { name: /: 60 pairs, 60 prompts, 120 responses/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: '48 other files, together' })).toBeVisible()
  await expectLedger(page)
  await page.getByRole('button', { name: 'Show 60 files one by one' }).click()
  await expect(page.getByRole('table', { name: 'Files', exact: true }).getByRole('row')).toHaveCount(61)
  const dashboard = await importAs(page, 'In two steps')
  await page.goto(`${dashboard}/jobs`)
  await expect(page.getByRole('heading', { name: 'What became of every row' })).toBeVisible()
  await expectLedger(page)
  await page.getByRole('link', { name: 'Add files' }).click()
  await page.waitForURL(/\/datasets\/new\?to=/)
  await page.getByLabel('Preference files').setInputFiles([textFile('verdicts.csv', verdicts.join('\n'))])
  await page.waitForURL(/\/datasets\/new\/[0-9a-f-]{36}\?to=/)
  await expect(page.getByRole('heading', { name: /0 pairs, 0 prompts, 0 responses/ })).toBeVisible()
  await page.getByRole('button', { name: 'Add these files' }).click()
  await page.waitForURL(/\/jobs$/)
  const second = page.getByRole('table', { name: 'Versions' }).locator('tbody tr').nth(1)
  await expect(second.getByRole('cell').nth(5)).toHaveText('1')
  await expect(page.getByText(/60 pairs · 60 prompts · 1 person · 1 model/)).toBeVisible()
  await expectAccessible(page)
})

const CSV = ['ask,Left answer,Right answer,sysL,sysR,verdict,score_left,score_right,topic']
for (let row = 0; row < 24; row++) {
  const left = row % 3 !== 0
  CSV.push(
    `Question ${row}?,left text ${'word '.repeat(left ? 12 : 3)}${row},right text ${'word '.repeat(left ? 3 : 12)}${row},M1,M2,${left ? 'M2' : 'M1'},${left ? 5 : 1},3,t${row % 2}`,
  )
}

test('an unknown file: columns are guessed, read in words, turned around, saved and used again', async ({ page }) => {
  await upload(page, [textFile('other.csv', 'left,right\n1,2\n')])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do the columns mean?')
  await expect(page.getByText(/Fields found: "left", "right"/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await expectAccessible(page)

  await upload(page, [textFile('odd.csv', CSV.join('\n'))])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do the columns mean?')
  const rows = page.getByRole('list', { name: 'First rows as they are read' })
  await expect(rows.getByText('People prefer the first response (label: M1).').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Encoding').selectOption({ label: 'A score or rank for each response' })
  await expect(page.getByText('Still to choose: a column that is not chosen yet.')).toBeVisible()
  await page.getByLabel('Of the first', { exact: true }).first().selectOption('score_left')
  await page.getByLabel('Of the second', { exact: true }).first().selectOption('score_right')
  await expect(rows.getByText('People prefer the second response (label: 1 / 3).').first()).toBeVisible()
  await page.getByLabel('Encoding').selectOption({ label: 'The winner’s name, as other columns give it' })
  await page.getByLabel('Winner’s name').selectOption('verdict')
  await page.getByLabel('Name of the first').selectOption('sysL')
  await page.getByLabel('Name of the second').selectOption('sysR')
  // What is imported as a factor is never held against the labels.
  await page.getByRole('button', { name: 'Remove factor score' }).click()
  await page.getByLabel('Save it for later as').fill('Odd exports')
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was understood')
  const contradicted = page.getByRole('region', { name: /^Labels and scores disagree for 1 of 1 rater/ })
  await expect(contradicted.getByRole('row', { name: /score_left and score_right 100% .*24 of 24/ })).toBeVisible()
  await expect(page.getByText('People prefer the first response (label: M1).').first()).toBeVisible()
  await page.getByRole('button', { name: 'Turn the labels of People around' }).click()
  await expect(page.getByText('People prefer the second response (label: M1).').first()).toBeVisible()
  await expect(contradicted).toHaveCount(0)
  await expectAccessible(page)
  await expectLedger(page)
  await importAs(page, 'Odd pairs')

  await upload(page, [textFile('odd-again.csv', CSV.join('\n').replaceAll('Question', 'Other question'))])
  await page.getByLabel('Saved mappings that fit').selectOption('Odd exports')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: /Mapped columns: 24 pairs/ })).toBeVisible()
})
