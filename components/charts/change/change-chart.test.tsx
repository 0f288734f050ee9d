import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { ChangeChart } from './change-chart'
import type { ChangeRow } from './change-layout'
import './change-plot'

const mark = (value: number | null) => ({
  value,
  low: value === null ? null : value - 0.05,
  high: value === null ? null : value + 0.05,
  n: 120,
})
const row = (id: string, people: number, before: number | null, after: number): ChangeRow => ({
  id,
  label: id,
  href: `/factors/${id}`,
  people: mark(people),
  before: mark(before),
  after: mark(after),
  gapBefore: mark(before === null ? null : before - people),
  gapAfter: mark(after - people),
})
const rows = [row('Length', 0.36, 0.26, 0.36), row('Novelty', 0.2, 0.23, 0.29), row('Lists', 0.1, null, 0.1)]
const draw = (width?: number) =>
  drawChart(<ChangeChart id="gaps" title="Gaps" note="" rows={rows} name="gpt" style={modelStyle(0)} />, width)

test('a row says all three numbers, its gap before and after, and whether it came closer', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length: people .36, gpt .26, corrected .36; gap −.10 → .00, closer',
    'Novelty: people .20, gpt .23, corrected .29; gap +.03 → +.09, farther',
    'Lists: people .10, gpt –, corrected .10; gap – → .00',
  ])
  expect(chart.hrefs()).toEqual(['/factors/Length', '/factors/Novelty', '/factors/Lists'])
  expect(chart.drawn('circle[stroke="var(--human)"]')).toBe(3)
  expect(chart.texts()).toEqual(expect.arrayContaining(['people', 'as it is', 'corrected', '−.10 → .00 closer']))
})

test('of a gap that is written alike before and after no change is claimed', async () => {
  const chart = await drawChart(
    <ChangeChart
      id="gaps"
      title="Gaps"
      note=""
      rows={[row('Lists', 0, 0.0151, 0.0249)]}
      name="gpt"
      style={modelStyle(0)}
    />,
  )
  expect(chart.words()).toEqual(['Lists: people .00, gpt .02, corrected .02; gap +.02 → +.02, the same'])
})

test('a small gap that leaves 0 out is written in the digits it takes, and the change is that of what is written', async () => {
  const fine = (value: number) => ({ value, low: value - 0.001, high: value + 0.001, n: 9000 })
  const small = { ...row('Lists', 0, 0.0042, 0.0021), gapBefore: fine(0.0042), gapAfter: fine(0.0021) }
  const chart = await drawChart(
    <ChangeChart id="gaps" title="Gaps" note="" rows={[small]} name="gpt" style={modelStyle(0)} />,
  )
  expect(chart.words()).toEqual([expect.stringContaining('gap +.004 → +.002, closer')])
  expect(chart.texts()).toContain('+.004 → +.002 closer')
  expect(chart.table()).toEqual([expect.arrayContaining(['+.004', '+.002', 'closer'])])
})

test('narrow, the words stand over the marks; the table has every interval', async () => {
  const chart = await draw(390)
  expect(chart.texts()).toContain('−.10 → .00')
  expect(chart.table()[1]).toEqual([
    ...['Novelty', '.20', '.23', '.29', '+.03', '−.02', '+.08', '+.09', '+.04', '+.14', '120', 'farther'],
  ])
})
