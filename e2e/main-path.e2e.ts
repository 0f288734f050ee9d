import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, expectAccessible, hasSharedData, importAs, sharedFile, test, upload } from './fixtures'

test.describe('with real data', () => {
  test.skip(!hasSharedData, 'the shared data is not beside this checkout')

  test('PandaLM: upload, preview, dashboard, factor, pair, publish, open the link, revoke', async ({
    page,
    browser,
  }) => {
    // Nine looks at whole pages with real data take their time on a slow machine.
    test.setTimeout(420_000)
    const names = ['testset-v1.json', 'gpt-3.5-turbo-testset-v1.json', 'pandalm-7b-testset-v1.json']
    await upload(
      page,
      names.map((name) => sharedFile(`pandalm/${name}`)),
    )
    await expect(page.getByRole('heading', { name: /PandaLM test set: 999 pairs/ })).toBeVisible()
    await expect(page.getByText('annotator1 prefers the second response (label: 2).').first()).toBeVisible()
    await expect(page.getByRole('table', { name: 'Raters' }).getByRole('row')).toHaveCount(6)
    const garbage = page.getByRole('row', { name: /gpt-3\.5-turbo model/ })
    await expect(garbage.getByRole('cell').nth(4)).toHaveText('25')
    await expectAccessible(page)

    const dashboard = await importAs(page, 'PandaLM')
    await expect(page.getByText(/999 pairs · 170 prompts · 3 people · 2 models/)).toBeVisible()
    await expectAccessible(page)

    await page.goto(`${dashboard}/factors/length`)
    const people = page.getByRole('table', { name: 'Scores' }).getByRole('row', { name: /majority/ })
    await expect(people.getByRole('cell').nth(3)).toHaveText('894')
    await expectAccessible(page)
    await page.getByRole('link', { name: /Only people follow/ }).click()
    await page.waitForURL(/group=human-only/)
    await expectAccessible(page)
    await page
      .getByRole('link', { name: /^Pair / })
      .first()
      .click()
    await page.waitForURL(/\/pairs\/\d+\?.*group=human-only/)
    await expect(page.getByRole('table', { name: 'Votes' }).getByRole('row')).toHaveCount(6)
    await expectAccessible(page)

    await page.goto(`${dashboard}?sort=name`)
    await page.getByRole('link', { name: 'Publish report' }).click()
    await page.waitForURL(/\/reports\/new\?sort=name$/)
    await page.getByLabel('Title').fill('What drives PandaLM')
    await expect(page.getByRole('heading', { name: 'What drives PandaLM' })).toBeVisible()
    await page.getByLabel('Note').fill('A **bold** claim <script>alert(1)</script>')
    await page.getByLabel('Example pairs').fill('3')
    await expectAccessible(page)
    await expect(page.getByRole('heading', { name: 'Example pair' })).toBeVisible()
    await page.getByRole('button', { name: 'Publish' }).click()
    const link = await page.getByRole('dialog').getByRole('status').getByRole('link').getAttribute('href')

    const guest = await (await browser.newContext()).newPage()
    const answer = await guest.goto(link ?? '')
    expect(answer?.headers()['x-robots-tag']).toContain('noindex')
    await expect(guest.getByRole('heading', { name: 'What drives PandaLM' })).toBeVisible()
    await expect(guest.getByRole('heading', { name: 'What drives the choice' })).toBeVisible()
    await expect(guest.getByText('Annotator 1', { exact: true }).first()).toBeVisible()
    expect(await guest.content()).not.toContain('annotator1')
    await expectAccessible(guest)

    await page.goto(`${dashboard}/reports`)
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByRole('button', { name: 'Revoke links' }).click()
    await expect(page.getByText('revoked', { exact: true }).first()).toBeVisible()
    expect((await guest.goto(link ?? ''))?.status()).toBe(404)
  })

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
