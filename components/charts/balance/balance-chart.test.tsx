import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { BalanceChart } from './balance-chart'
import type { BalanceRow } from './balance-layout'

const estimate = (value: number, n = 855) => ({ value, low: value - 0.05, high: value + 0.05, n })
const length: BalanceRow = {
  id: 'length',
  label: 'Length',
  href: '/factors/length',
  before: estimate(0.27),
  achieved: 0.36,
  expected: 0.361,
  people: estimate(0.36, 820),
  target: 0.36,
  coverage: 0.97,
}
const density: BalanceRow = {
  ...length,
  id: 'density',
  label: 'Density',
  href: null,
  before: estimate(-0.14),
  achieved: -0.12,
  people: estimate(-0.1, 820),
  target: null,
}
const draw = (rows: readonly BalanceRow[] = [length, density], width?: number) =>
  drawChart(<BalanceChart title="The file" note="" rows={rows} style={modelStyle(0)} />, width)

test('a row says the score before and after, its target and people’s, and leads to its factor', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length: all pairs of the source .27 [.22, .32], n 855; pairs chosen .36; target .36; people .36 [.31, .41], n 820',
    'Density: all pairs of the source −.14 [−.19, −.09], n 855; pairs chosen −.12; people −.10 [−.15, −.05], n 820',
  ])
  expect(chart.hrefs()).toEqual(['/factors/length', null])
  expect(chart.texts()).toEqual(expect.arrayContaining(['Length ●', 'Density', '.27', '.36', '−.12', 'People']))
})

test('three marks a row, the one before hollow, each estimate with its whisker, and a line where the target is', async () => {
  const chart = await draw()
  expect(chart.drawn('g.pointer-events-none path[stroke-linejoin]')).toBe(6)
  expect(chart.drawn('g.pointer-events-none path[stroke-linejoin][fill="var(--surface)"]')).toBe(2)
  expect(chart.drawn('g.pointer-events-none path[stroke-width="1.25"]')).toBe(4)
  expect(chart.drawn('g.pointer-events-none path[stroke-dasharray]')).toBe(1)
})

test('a phone has the numbers beside the name', async () => {
  expect((await draw(undefined, 358)).texts()).toContain('.27 → .36 · .36')
})

test('without people there is neither their mark nor their column', async () => {
  const chart = await draw([{ ...length, people: null, target: null }])
  expect(chart.texts()).not.toContain('People')
  expect(chart.drawn('g.pointer-events-none path[stroke-linejoin]')).toBe(2)
  expect(chart.table()).toEqual([['Length', '.27', '.22', '.32', '855', '–', '.36', '.36', '97%']])
})

test('a small score has in the table as many digits as its interval', async () => {
  const before = { value: 0.0031, low: 0.0021, high: 0.0041, n: 855 }
  const [cells] = (await draw([{ ...length, before }])).table()
  expect(cells?.slice(1, 4)).toEqual(['.003', '.002', '.004'])
})

test('the table has every number, and what the weights lead one to expect', async () => {
  expect((await draw()).table()[0]).toEqual([
    'Length',
    '.27',
    '.22',
    '.32',
    '855',
    '.36',
    '.36',
    '.36',
    '.36',
    '.31',
    '.41',
    '820',
    '97%',
  ])
})

test('sizes have columns where they are balanced too', async () => {
  const sizes = { before: 0.3, people: 0.4, target: 0.4, expected: 0.401, achieved: 0.39 }
  const [first, second] = (await draw([{ ...length, sizes }, density])).table()
  expect(first?.slice(-4)).toEqual(['.30', '.40', '.40', '.39'])
  expect(second?.slice(-4)).toEqual(['–', '–', '–', '–'])
})

test('keys walk from factor to factor, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowDown', 'ArrowUp')).toEqual([1, 0])
  expect(chart.tooltip()).toContain('Target.36expected .36')
})
