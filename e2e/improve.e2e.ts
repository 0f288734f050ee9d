import { expect, hasSharedData, importAs, sharedFile, test, textFile, upload } from './fixtures'
import { looksAtAll } from './look'

const judged = (judge: string): string =>
  sharedFile(`llmbar/Processed/MT-Bench/evaluators/${judge}/Vanilla_NoRules/result.json.gz`)

test.describe('real judges, corrected by what people follow', () => {
  test.skip(!hasSharedData, 'without real data')

  test('PandaLM: the gain is said as far as it is shown, and the corrected judge is a rater where it is chosen', async ({
    page,
  }) => {
    test.skip(!looksAtAll, 'the long form; its use cases are held in lib/improvements/use-corrected.test.ts')
    await upload(page, [sharedFile('pandalm/testset-v1.json'), sharedFile('pandalm/gpt-3.5-turbo-testset-v1.json')])
    const base = await importAs(page, 'PandaLM, corrected')
    await page.goto(`${base}/improve`)
    await expect(page.getByText(/^Your \d+ factors foresee/)).toBeVisible()
    await expect(page.getByText('The factors know something that gpt-3.5-turbo does not')).toBeVisible()
    await page.getByRole('button', { name: 'Use the corrected judge' }).click()
    const chosen = page.getByRole('link', { name: 'gpt-3.5-turbo (corrected)' })
    await expect(chosen).toBeVisible()

    await page.goto(base)
    await expect(page.getByRole('table', { name: 'Raters', exact: true })).not.toContainText('(corrected)')
    await page.goto(`${base}/improve`)
    await chosen.click()
    await expect(page.getByRole('table', { name: 'Raters', exact: true })).toContainText('gpt-3.5-turbo (corrected)')
    await page.goto(page.url().replace(base, `${base}/reports/new`))
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('gpt-3.5-turbo (corrected)')
  })

  test('LLMBar: no improvement of GPT-4 can be shown, and none is offered', async ({ page }) => {
    await upload(page, [sharedFile('llmbar/Processed/MT-Bench/dataset.json'), judged('GPT-4')])
    const base = await importAs(page, 'LLMBar, GPT-4')
    await page.goto(`${base}/improve`)
    await expect(page.getByText('No improvement can be shown')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use the corrected judge' })).toHaveCount(0)
  })
})

test('a judge that goes against people is not corrected but asked about', async ({ page }) => {
  const rows = Array.from({ length: 90 }, (_, at) => {
    const [people, judge] = at % 3 === 0 ? ['a', 'b'] : ['b', 'a']
    const texts = `first answer of pair ${at},second answer of pair ${at} with more words`
    return `p${at},Question ${at} about something?,${texts},${people},${at % 9 === 0 ? people : judge}`
  })
  const csv = ['pair_id,prompt,response_a,response_b,human.Ann,model.Judge', ...rows].join('\n')
  await upload(page, [textFile('swapped.csv', csv)])
  const base = await importAs(page, 'Swapped labels')
  await page.goto(`${base}/improve`)
  await expect(page.getByText('are its labels swapped?')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use the corrected judge' })).toHaveCount(0)
})
