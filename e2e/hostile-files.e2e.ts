import { expect, importAs, test, textFile, upload } from './fixtures'

const HEADER = 'pair_id,prompt,response_a,response_b,preference'
const ROW = 'p1,Which is better?,first answer,second answer,a'

test('what cannot be imported says why and makes no dataset; what contradicts itself is listed with both places', async ({
  page,
}) => {
  await upload(page, [textFile('quote.csv', `${HEADER}\n${ROW}\np2,"never closed,x,y,a\n`)])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These files cannot be imported')
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText(/line 3/)
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('quote.csv')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'quote.csv', exact: true })).toHaveCount(0)

  await upload(page, [textFile('twice.csv', `${HEADER}\n${ROW}\n${ROW.replace(/a$/, 'b')}\n`)])
  await expect(page.getByText(/prefers? the first response \(label: a\)/)).toBeVisible()
  const rejected = page.getByRole('table', { name: 'Rejected rows' })
  await expect(rejected.getByRole('row').nth(1)).toContainText('twice.csv:2')
  await expect(page.getByText('1 row will be rejected')).toBeVisible()
})

test('HTML and scripts in every field are shown as text, from preview to pair', async ({ page }) => {
  const evil = (place: string) =>
    `<img src=x onerror="document.title='${place}'"><script>document.title='${place}'</script>`
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const row = ['p1', evil('prompt'), evil('a'), `${evil('b')} more`, 'a', evil('slice')].map(quoted).join()
  await upload(page, [textFile('evil.csv', `${HEADER},slice.<b>x</b>\n${row}\n`)])
  await expect(page.getByText(/<img src=x/).first()).toBeVisible()
  const dashboard = await importAs(page, '<b>evil</b>')
  await page.goto(`${dashboard}/pairs/1`)
  await expect(page.getByText(/<script>document\.title='a'/).first()).toBeVisible()
  await expect(page).toHaveTitle('Pair 1 · <b>evil</b> · Proclivity')
  expect(await page.locator('main img, main script').count()).toBe(0)
})
