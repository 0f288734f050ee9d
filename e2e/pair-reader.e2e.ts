import type { Page } from '@playwright/test'
import { expect, importAs, test, textFile, upload } from './fixtures'
import { expectAccessible, expectGoodLook, expectToFit } from './look'

const HOSTILE = [
  '# Heading of a text',
  '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">',
  '[run](javascript:window.hacked=1) [visit](https://example.org/page) ![cat](https://example.org/cat.png)',
  '| a | b |',
  '|---|---|',
  '| **1** | 2 |',
]
  .join('\n\n')
  .replaceAll('|\n\n|', '|\n|')
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const ROWS = [
  'pair_id,prompt,source,response_a,response_b,human.Ann,human.Bob,human.Cy,model.Judge,slice.topic',
  `p1,What is a heron?,A heron is a tall grey bird of the water.,${cell(HOSTILE)},A heron is a tall grey bird that sings.,a,a,b,b,birds`,
  'p2,What is basil?,,Basil is a herb with green leaves and a strong smell.,A herb.,a,a,a,a,plants',
  'p3,What is basil?,,A plant of the kitchen.,A leaf.,b,tie,a,unreadable,plants',
  'p4,Where do herons live?,,By the water.,In the old trees near the water.,b,,b,b,birds',
]

async function importRows(page: Page): Promise<string> {
  await upload(page, [textFile('own.csv', ROWS.join('\n'))])
  return importAs(page, 'Herons and basil')
}

const numbersOn = async (page: Page) =>
  (await page.getByRole('link', { name: /^Pair \d/ }).allTextContents()).map((name) => Number(/\d+/.exec(name)))

test('each filter narrows the list, is a chip that can be taken away, and stands in the address; nonsense is ignored', async ({
  page,
}) => {
  const dataset = await importRows(page)
  await page.goto(`${dataset}/pairs`)
  const numbers = () => numbersOn(page)
  const chips = page.getByRole('list', { name: 'Filters in force' }).getByRole('link')
  await expect(page.getByText('4 pairs; page 1 of 1')).toBeVisible()
  await page.getByRole('button', { name: /^Filters/ }).click()

  await page.getByLabel('People are').selectOption('split')
  await expect(page).toHaveURL(/people=split/)
  await expect.poll(numbers).toEqual([1, 3])
  await expect(chips).toHaveText([/^People: split\s*2\s*pairs/])
  await page.getByLabel('Slice').selectOption('topic')
  await page.getByLabel('is', { exact: true }).selectOption('birds')
  await expect.poll(numbers).toEqual([1])
  await expect(page.getByText('1 of 4 pairs; page 1 of 1')).toBeVisible()
  await page.getByRole('link', { name: /^People: split\s*2\s*pairs: remove this filter/ }).click()
  await expect.poll(numbers).toEqual([1, 4])
  await page.goBack()
  await expect.poll(numbers).toEqual([1])
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect.poll(numbers).toEqual([1, 2, 3, 4])

  for (const [query, found] of [
    ['people=unanimous', [2, 4]],
    ['people=tie', [3]],
    ['people=missing', [4]],
    ['raters=unanimous', [2, 4]],
    ['raters=opposed', [1, 3]],
    ['labels=unreadable', [3]],
    ['labels=missing', [3, 4]],
  ] as const) {
    await page.goto(`${dataset}/pairs?${query}`)
    await expect.poll(numbers, query).toEqual([...found])
  }
  await page.goto(`${dataset}/pairs`)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByLabel('Rater', { exact: true }).selectOption('Ann')
  await expect.poll(numbers).toEqual([1, 2])
  await page.getByLabel('said', { exact: true }).selectOption('B')
  await expect.poll(numbers).toEqual([3, 4])

  await page.goto(`${dataset}/pairs?people=everybody&sign=a&least=x&rater=r99&choice=a&factor=nothing`)
  await expect.poll(numbers).toEqual([1, 2, 3, 4])
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByLabel('Factor', { exact: true }).selectOption('Length')
  await page.getByLabel('more in').selectOption('A')
  await expect.poll(numbers).toEqual([1, 2, 3])
  await page.getByRole('group', { name: 'differs by' }).getByLabel('from').fill('5')
  await page.keyboard.press('Enter')
  await expect(chips.last()).toHaveText(/^Length: difference at least 5/)
  await expect.poll(numbers).toEqual([1, 2])
  await page.getByRole('group', { name: 'Words of the longer response' }).getByLabel('to').fill('12')
  await page.keyboard.press('Tab')
  await expect.poll(numbers).toEqual([2])
  await expectAccessible(page)
  await expectToFit(page)
})

test('keys move through the list, open a pair and lead back to it', async ({ page }) => {
  const dataset = await importRows(page)
  await page.goto(`${dataset}/pairs?sort=longest`)
  await expect(page.getByText(/^Keys:/)).toBeVisible()
  const pair = (number: number) => page.getByRole('link', { name: new RegExp(`^Pair ${number}`) })
  await page.keyboard.press('j')
  await expect(pair(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(pair(2)).toBeFocused()
  await page.keyboard.press('k')
  await expect(pair(1)).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('jk/')
  await expect(page.getByRole('searchbox')).toHaveValue('jk/')
  await pair(1).focus()
  await page.keyboard.press('o')
  await page.waitForURL(/\/pairs\/1\?sort=longest/)
  await expect(page.getByRole('link', { name: /^1 of 4 in the list/ })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /^2 of 4 in the list/ })).toBeVisible()
  await page.getByRole('link', { name: /in the list/ }).click()
  await expect(page).toHaveURL(/\/pairs\?sort=longest#pair-2$/)
})

test('the reader shows differences, novel phrases, Markdown, votes and values, and no text runs or loads anything', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const dataset = await importRows(page)
  // Texts of their own are compared by what they share, and by their differences where that is asked for.
  await page.goto(`${dataset}/pairs/1?factor=length`)
  const [a, b] = [page.locator('#text-A'), page.locator('#text-B')]
  await expect(a).toContainText('<script>window.hacked = 1</script>')
  await expect(page.getByText(/^People chose A, \d+ words against \d+\.$/)).toBeVisible()
  await expect(a).toContainText(/chosen by\s*2 of 3 people/)
  await expect(page.getByText('No passage of 5 words or more is in both.')).toBeVisible()
  await page.getByRole('link', { name: 'Differences' }).click()
  await expect(page).toHaveURL(/show=differences/)
  await expect(b.getByText('sings').and(page.locator('mark'))).toBeVisible()

  const modes = page.getByRole('navigation', { name: 'How the texts are shown' })
  await modes.getByRole('link', { name: 'Novel phrases' }).click()
  await expect(page).toHaveURL(/show=novel/)
  await expect(b.locator('mark')).toHaveText('bird that sings')
  await expect(b.getByText('2 of 8 word pairs are novel: 25%')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Prompt' }).locator('mark')).toHaveText('A heron is a tall grey bird')
  await page.getByRole('button', { name: 'What is Novel phrase?' }).click()
  await expect(page.getByText(/a mark is a place to look/)).toBeVisible()
  await page.keyboard.press('Escape')

  await modes.getByRole('link', { name: 'Markdown' }).click()
  await expect(a.getByRole('heading', { name: 'Heading of a text', level: 3 })).toBeVisible()
  await expect(a.getByRole('cell', { name: '1' })).toBeVisible()
  await expect(a).toContainText('[image: cat] (https://example.org/cat.png)')
  await expect(a.getByRole('link')).toHaveCount(1)
  await expect(a.getByRole('link', { name: 'visit' })).toHaveAttribute('rel', 'noreferrer noopener nofollow')
  await expect(a.locator('img, script')).toHaveCount(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([])
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/pairs\/2\?.*show=markdown/)

  await page.goto(`${dataset}/pairs/1`)
  await expect(page.getByText('Source', { exact: true })).toBeVisible()
  await expect(page.getByText('Most people say A: 2 of 3.')).toBeVisible()
  const votes = page.getByRole('table', { name: 'Votes' })
  await expect(votes.getByRole('row', { name: /^Cy/ })).toContainText('against the majority')
  await expect(votes.getByRole('row', { name: /^Judge/ })).toContainText('not as people')
  const length = page.getByRole('table', { name: 'Measurements', exact: true }).getByRole('row', { name: /^Length/ })
  await expect(length).toContainText(/\d+ and \d+.*n 8/)
  await expect(length).toContainText('chosen by people')
  await expect(page.getByText(/factors? with equal values/)).toBeVisible()

  for (const path of ['/pairs/1', '/pairs/1?show=markdown']) {
    await page.goto(`${dataset}${path}`)
    await expect(page.getByRole('link', { name: /in the list/ }).first()).toBeVisible()
    await expectGoodLook(page)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${dataset}/pairs/1`)
  await page.getByRole('navigation', { name: 'Responses' }).getByRole('link', { name: 'Response B' }).click()
  await expect(page.locator('#text-B')).toBeInViewport()
})

test('no name is so long that a page is wider than its window', async ({ page }) => {
  const long = (what: string) => `${`${what}_${'without_end_'.repeat(17)}`.slice(0, 195)}_0613`
  const [people, judge, slice] = [long('Ann'), long('Judge'), long('topic')]
  const head = `pair_id,prompt,response_a,response_b,human.${people},model.${judge},model.${judge}.swapped,slice.${slice}`
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${long(`p${at}`)},Q${at},${long('a')},${'b '.repeat(at + 1)},a,b,a,${long('v')}`,
  )
  await upload(page, [textFile(`${'file'.repeat(49)}.csv`, [head, ...rows].join('\n'))])
  const base = await importAs(page, long('Dataset'))
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const place of [
      '',
      '/factors/length',
      '/pairs?factor=length',
      '/pairs/1?factor=length',
      '/jobs',
      '/reports/new',
    ]) {
      if (width === 1440 && place !== '') continue
      await page.goto(base + place)
      await expectToFit(page)
    }
  }
  // What the first page leads to is in sight.
  const raters = page.getByRole('table', { name: 'Raters', exact: true })
  const [box, column] = [
    await raters.locator('..').boundingBox(),
    await raters.getByRole('columnheader', { name: /^First shown/ }).boundingBox(),
  ]
  expect((column?.x ?? 0) + (column?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0))
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto('/')
  await expectToFit(page)
})
