import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { formatGap } from '@/lib/words/format'
import { HeatmapChart } from './heatmap-chart'
import type { HeatmapRow } from './heatmap-layout'
import './heatmap-plot'

const cell = (value: number | null, href: string | null) => ({
  value,
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
  n: 40,
  q: 0.01,
  sure: value !== null && Math.abs(value) > 0.1,
  href,
  reason: value === null ? 'no pair decided' : '',
})
const row = (id: string, at: number, ...values: readonly (number | null)[]): HeatmapRow => ({
  id,
  label: id,
  note: '',
  style: modelStyle(at),
  group: { id: 'panda', label: 'PandaLM', note: '999 pairs' },
  cells: values.map((value, column) => cell(value, `/factors/f${column}?model=${id}`)),
})
const rows = [row('gpt', 0, 0.4, -0.05), row('llama', 1, -0.2, null)]
const columns = ['Length', 'Hedges'].map((label, at) => ({ id: `f${at}`, label }))
const draw = (width?: number) =>
  drawChart(
    <HeatmapChart
      rows={rows}
      columns={columns}
      id="gaps"
      title="Where models part"
      note=""
      names={{ group: 'Dataset', row: 'Model', column: 'Factor', value: 'Gap' }}
      format={formatGap}
      less="lower"
      more="higher"
      sure="significant"
    />,
    width,
  )

test('a cell says its number or why there is none, and leads to its factor', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length, PandaLM, gpt: +.40 [+.30, +.50], q .010, n 40',
    'Hedges, PandaLM, gpt: −.05 [−.15, +.05], q .010, n 40, uncertain',
    'Length, PandaLM, llama: −.20 [−.30, −.10], q .010, n 40',
    'Hedges, PandaLM, llama: no pair decided',
  ])
  expect(chart.hrefs()).toEqual([0, 1, 0, 1].map((at, index) => `/factors/f${at}?model=${index < 2 ? 'gpt' : 'llama'}`))
  expect(chart.texts()).toEqual(expect.arrayContaining(['+.40', '−.05', '−.20', '–', 'Length', 'PandaLM999 pairs']))
})

test('filled where it is sure, an outline where it is not, hatched where there is no number', async () => {
  const chart = await draw()
  const cells = [...chart.figure.querySelectorAll('.drawing > g.pointer-events-none rect')]
  expect(cells.map((rect) => rect.getAttribute('fill'))).toEqual([
    'var(--gap-more)',
    'var(--surface)',
    'var(--gap-less)',
    'url(#heatmap-hatch)',
  ])
})

test.each([
  [900, 0],
  [180, 1],
])('at %d px the names of the rows stand still over what is scrolled %d times', async (width, count) => {
  expect((await draw(width)).drawn('svg[data-screen-only]')).toBe(count)
})

test('the table has every cell', async () => {
  const table = (await draw()).table()
  expect(table.map((cells) => [cells[1], cells[3], cells[4]])).toEqual([
    ['gpt', 'Length', '+.40'],
    ['gpt', 'Hedges', '−.05'],
    ['llama', 'Length', '−.20'],
    ['llama', 'Hedges', '–'],
  ])
  expect(table[3]?.at(-1)).toBe('no pair decided')
})

test('keys walk along rows and columns, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Home', 'ArrowUp')).toEqual([1, 1, 3, 2, 0])
  expect(chart.tooltip()).toBe('Lengthgpt · PandaLM+.40 [+.30, +.50] · q .010 · n 40')
})
