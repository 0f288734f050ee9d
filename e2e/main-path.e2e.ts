import { expect, hasSharedData, importAs, sharedFile, test, upload } from './fixtures'
import { expectAccessible } from './look'

test.describe('with real data', () => {
  test.skip(!hasSharedData, 'the shared data is not beside this checkout')

  test('PandaLM: upload, preview, dashboard, factor, pair, publish, open the link, revoke', async ({
    page,
    browser,
  }) => {
    const names = ['testset-v1.json', 'gpt-3.5-turbo-testset-v1.json', 'pandalm-7b-testset-v1.json']
    await upload(
      page,
      names.map((name) => sharedFile(`pandalm/${name}`)),
    )
    await expect(page.getByRole('heading', { name: /PandaLM test set: 999 pairs/ })).toBeVisible()
    await expect(page.getByText('annotator1 prefers the second response (label: 2).').first()).toBeVisible()
    await expect(page.getByRole('table', { name: 'Raters' }).getByRole('row')).toHaveCount(6)
    const garbage = page.getByRole('table', { name: 'Raters' }).getByRole('row', { name: /^gpt-3\.5-turbo/ })
    await expect(garbage.getByRole('cell').nth(4)).toHaveText('25')
    await expectAccessible(page)

    const dashboard = await importAs(page, 'PandaLM')
    await expect(page.getByText(/999 pairs · 170 prompts · 3 people · 2 models/)).toBeVisible()

    await page.goto(`${dashboard}/factors/length`)
    const people = page.getByRole('table', { name: 'Scores' }).getByRole('row', { name: /majority/ })
    await expect(people.getByRole('cell').nth(3)).toHaveText('894')
    await page.getByRole('link', { name: /Only people follow/ }).click()
    await page.waitForURL(/group=human-only/)
    await page
      .getByRole('link', { name: /^Pair / })
      .first()
      .click()
    await page.waitForURL(/\/pairs\/\d+\?.*group=human-only/)
    await expect(page.getByRole('table', { name: 'Votes' }).getByRole('row')).toHaveCount(6)

    await page.goto(`${dashboard}?sort=name`)
    await page.getByRole('link', { name: 'Publish report' }).click()
    await page.waitForURL(/\/reports\/new\?sort=name$/)
    await page.getByLabel('Title').fill('What drives PandaLM')
    await expect(page.getByRole('heading', { name: 'What drives PandaLM' })).toBeVisible()
    await page.getByLabel('Note').fill('A **bold** claim <script>alert(1)</script>')
    await page.getByLabel('Example pairs').fill('3')
    await expect(page.getByRole('heading', { name: 'Example pair' })).toBeVisible()
    await page.getByRole('button', { name: 'Publish' }).click()
    const link = await page
      .getByRole('dialog')
      .getByRole('status')
      .getByRole('link', { name: /\/r\// })
      .getAttribute('href')

    const guest = await (await browser.newContext()).newPage()
    const answer = await guest.goto(link ?? '')
    expect(answer?.headers()['x-robots-tag']).toContain('noindex')
    await expect(guest.getByRole('heading', { name: 'What drives PandaLM' })).toBeVisible()
    await expect(guest.getByRole('heading', { name: 'What goes with the choice' })).toBeVisible()
    await expect(guest.getByRole('cell', { name: /^Annotator 1 / }).first()).toBeVisible()
    expect(await guest.content()).not.toContain('annotator1')

    await page.goto(`${dashboard}/reports`)
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByRole('button', { name: 'Revoke links' }).click()
    await expect(page.getByText('revoked', { exact: true }).first()).toBeVisible()
    expect((await guest.goto(link ?? ''))?.status()).toBe(404)
  })
})
