import { expect, expectAccessible, importAs, test, textFile, upload } from './fixtures'

const HEADER = 'pair_id,prompt,response_a,response_b,preference'
const ROW = 'p1,Which is better?,first answer,second answer,a'
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

const REFUSED = [
  { title: 'an empty file', name: 'empty.csv', bytes: '', says: /empty/ },
  { title: 'a header alone', name: 'header.csv', bytes: `${HEADER}\n`, says: /no rows/ },
  {
    title: 'invalid UTF-8',
    name: 'latin.csv',
    bytes: Buffer.from(`${HEADER}\np1,caf\xe9,x,y,a\n`, 'latin1'),
    says: /UTF-8/,
  },
  {
    title: 'an unclosed quote',
    name: 'quote.csv',
    bytes: `${HEADER}\n${ROW}\np2,"never closed,x,y,a\n`,
    says: /line 3/,
  },
  { title: 'a picture', name: 'picture.csv', bytes: PNG, says: /PNG/ },
] as const

for (const { title, name, bytes, says } of REFUSED) {
  test(`${title} is refused with an exact message, and no dataset is made`, async ({ page }) => {
    await upload(page, [textFile(name, bytes)])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('These files cannot be imported')
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText(says)
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText(name)
    await page.goto('/')
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  })
}

test('unknown columns are asked about, and nothing is imported before they have a meaning', async ({ page }) => {
  await upload(page, [textFile('other.csv', 'left,right\n1,2\n')])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do the columns mean?')
  await expect(page.getByText(/Fields found: "left", "right"/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await expectAccessible(page)
})

const READ = [
  { title: 'a byte order mark and CRLF', name: 'bom.csv', bytes: `\uFEFF${HEADER}\r\n${ROW}\r\n` },
  { title: 'UTF-16', name: 'utf16.csv', bytes: Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`, 'utf16le') },
  { title: 'a field of 5 MB', name: 'long.csv', bytes: `${HEADER}\np1,Q,${'word '.repeat(1_000_000)},short,a\n` },
  {
    title: 'a JSON array named as lines',
    name: 'array.jsonl',
    bytes: JSON.stringify([{ pair_id: 'p1', prompt: 'Q', response_a: 'x', response_b: 'y', preference: 'a' }]),
  },
  {
    title: '200 columns',
    name: 'wide.csv',
    bytes: `${HEADER},${Array.from({ length: 200 }, (_, i) => `slice.s${i}`).join()}\n${ROW},${Array.from({ length: 200 }, (_, i) => i).join()}\n`,
  },
] as const

for (const { title, name, bytes } of READ) {
  test(`${title} is read for what it is`, async ({ page }) => {
    await upload(page, [textFile(name, bytes)])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was understood')
    await expect(page.getByText(/prefers? the first response \(label: a\)/)).toBeVisible()
  })
}

test('one id with two labels: the later row is listed with both places, the first stays', async ({ page }) => {
  await upload(page, [textFile('twice.csv', `${HEADER}\n${ROW}\n${ROW.replace(/a$/, 'b')}\n`)])
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
