import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, expectLedger, hasSharedData, importAs, sharedFile, test, upload } from './fixtures'
import { looksAtAll } from './look'

const inFolder = (folder: string, ending: RegExp): readonly string[] =>
  hasSharedData
    ? readdirSync(sharedFile(folder))
        .filter((name) => ending.test(name))
        .map((name) => sharedFile(path.join(folder, name)))
    : []

const REAL: readonly { readonly title: string; readonly files: readonly string[] | string; readonly says: RegExp }[] = [
  { title: 'Auto-J', files: [sharedFile('autoj/testdata_pairwise.jsonl')], says: /1.390 pairs, 1.182 prompts/ },
  { title: 'HH-RLHF', files: inFolder('hh_harmless_test', /gz$/), says: /2.312 pairs/ },
  {
    title: 'AlpacaEval',
    files: inFolder('alpaca_eval', /annotations\.json\.gz$|csv$/),
    says: /805 pairs, 805 prompts, 1.610 responses/,
  },
  {
    title: 'SummEval',
    files: inFolder('summeval_llm/model_output_annotations', /gz$/),
    says: /6.600 pairs, 100 prompts, 1.200 responses/,
  },
  { title: 'ELI5 experts', files: inFolder('lfqa_experts', /json$|md$/), says: /260 pairs|140 pairs/ },
  { title: 'LLMBar', files: sharedFile('llmbar/Processed/MT-Bench'), says: /200 pairs/ },
  { title: 'DecipherPref', files: inFolder('decipherpref', /json$/), says: /5 pairs/ },
]

test.describe('with real data', () => {
  test.skip(!hasSharedData, 'the shared data is not beside this checkout')
  // The way from bytes to numbers is proved in lib/files and lib/imports; this is the same through the browser.
  if (!looksAtAll) return

  for (const { title, files, says } of REAL) {
    test(`${title}: sent as it is, every row accounted for`, async ({ page }) => {
      await upload(page, files)
      await expect(page.getByRole('heading', { name: says })).toBeVisible()
      await expectLedger(page)
      const dashboard = await importAs(page, title)
      await page.goto(`${dashboard}/jobs`)
      await expect(page.getByRole('heading', { name: 'What became of every row' })).toBeVisible()
      await expectLedger(page)
    })
  }

  test('QA-feedback: 3,000 pairs with ties and passages', async ({ page }) => {
    await upload(page, [sharedFile('finegrained_qa/dev_feedback.json')])
    await expect(page.getByRole('heading', { name: /3.000 pairs/ })).toBeVisible()
    const dashboard = await importAs(page, 'QA-feedback')
    await expect(page.getByRole('table', { name: 'Raters', exact: true }).getByRole('row').nth(1)).toContainText('384')
    await page.goto(`${dashboard}/pairs/1`)
    await expect(page.getByText('Source', { exact: true })).toBeVisible()
  })

  test('LLMBar MT-Bench: four judges in both orders; verdicts that differ are ties, and the flip rate shows', async ({
    page,
  }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mt-bench-'))
    cpSync(sharedFile('llmbar/Processed/MT-Bench'), folder, {
      recursive: true,
      filter: (file) => !/Metrics_Reference|statistics\.json/.test(file),
    })
    await upload(page, folder)
    await expect(page.getByRole('heading', { name: /200 pairs/ })).toBeVisible()
    await importAs(page, 'MT-Bench')
    const judge = page.getByRole('table', { name: 'Raters', exact: true }).getByRole('row', { name: /^GPT-4/ })
    await expect(judge).toContainText('174')
    await expect(judge).toContainText('13% [7%, 19%] of 200')
    rmSync(folder, { recursive: true })
  })
})
