import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { ScatterChart } from './scatter-chart'
import './scatter-plot'

const row = (label: string, people: number | null, ...models: readonly (number | null)[]): WeightRow => ({
  factor: label.toLowerCase(),
  label,
  unit: '',
  estimated: false,
  lengthOnly: null,
  people: testScore(people),
  models: models.map((value) => {
    const apart = value === null || people === null ? null : value - people
    return { score: testScore(value), gap: testGap(apart) }
  }),
})
const models = ['gpt', 'llama'].map((name, at) => ({ id: `r${at}`, name, style: modelStyle(at) }))
const rows = [row('Length', 0.1, 0.6, 0.15), row('Hedges', 0.3, -0.2, null), row('Facts', null, 0.1, 0.1)]
const draw = (factorsHref: string | null = '/factors') =>
  drawChart(
    <ScatterChart
      rows={rows}
      models={models}
      factorsHref={factorsHref}
      title="People against models"
      people="People"
      note=""
    />,
  )

test('a point for each factor and model where both have a score, and it leads to that factor', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length: People .10, gpt .60, gap +.50 [+.40, +.60]',
    'Length: People .10, llama .15, gap +.05 [−.05, +.15]',
    'Hedges: People .30, gpt −.20, gap −.50 [−.60, −.40]',
  ])
  expect(chart.hrefs()).toEqual(['/factors/length?model=r0', '/factors/length?model=r1', '/factors/hedges?model=r0'])
  expect(chart.texts()).toEqual(expect.arrayContaining(['gpt', 'llama', 'People →', 'model →', 'Length', 'Hedges']))
})

test('points stand in the middle of their marks, both intervals across them, hollow where the gap may be nothing', async () => {
  const chart = await draw()
  const places = [...chart.figure.querySelectorAll('.recharts-scatter-symbol path[stroke-linejoin]')].map((point) =>
    (point.getAttribute('transform')?.match(/[\d.]+/g) ?? []).slice(0, 2).map((number) => Math.round(Number(number))),
  )
  const middles = [...chart.figure.querySelectorAll('[data-mark] > rect')].map((rect) =>
    ['x', 'y'].map((name) => Math.round(Number(rect.getAttribute(name)) + 12)),
  )
  expect(places.toSorted()).toEqual(middles.toSorted())
  expect(chart.drawn('.recharts-errorBar')).toBe(6)
  expect(chart.drawn('.recharts-scatter-symbol path[stroke-linejoin][fill="var(--surface)"]')).toBe(1)
})

test('the table has every point, and in a report nothing leads away', async () => {
  const chart = await draw(null)
  expect(chart.hrefs()).toEqual([null, null, null])
  const table = chart.table()
  expect(table.map(([factor, model]) => [factor, model])).toEqual([
    ['Length', 'gpt'],
    ['Length', 'llama'],
    ['Hedges', 'gpt'],
  ])
  expect(table[2]?.slice(2, 6)).toEqual(['.30', '.20', '.40', '60'])
})

test('keys walk from point to point', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End')).toEqual([1, 2, 2, 0, 2])
  expect(chart.tooltip()).toBe('HedgesPeople .30 [.20, .40]gpt −.20 [−.30, −.10]gap −.50 [−.60, −.40], n 55')
})
