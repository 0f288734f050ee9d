import { expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { formatScore } from '@/lib/words/format'
import { IntervalChart } from './interval-chart'
import type { IntervalRow } from './interval-layout'
import './interval-plot'

const mark = (series: number, value: number | null) => ({
  series,
  value,
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
  n: 40,
})
const row = (id: string, href: string | null, ...values: readonly (number | null)[]): IntervalRow => ({
  id,
  label: id,
  note: '',
  href,
  marks: values.map((value, series) => mark(series, value)),
})
const series = ['People', 'gpt'].map((name, at) => ({ id: name, name, style: at === 0 ? HUMAN_STYLE : modelStyle(0) }))
const rows = [row('Length', '/factors/length', 0.3, 0.05), row('Hedges', null, -0.2, null)]
const draw = (width?: number) =>
  drawChart(
    <IntervalChart
      rows={rows}
      series={series}
      id="scores"
      title="Who follows what"
      note=""
      names={{ row: 'Factor', mark: 'Rater', value: 'Score' }}
      format={formatScore}
      less="less"
      more="more"
    />,
    width,
  )

test('a row says every number with its interval, and leads on where it can', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length: People .30 [.20, .40], n 40; gpt .05 [−.05, .15], n 40',
    'Hedges: People −.20 [−.30, −.10], n 40; gpt – , n 40',
  ])
  expect(chart.hrefs()).toEqual(['/factors/length', null])
  expect(chart.texts()).toEqual(expect.arrayContaining(['People', 'gpt', '← less', 'more →', '.30 [.20, .40]', '0']))
})

test('a mark and a whisker for each number there is, hollow where its interval holds zero', async () => {
  const chart = await draw()
  const marks = '.drawing g > g path[stroke-linejoin]'
  expect(chart.drawn(`${marks}:not([transform*="scale(5.5)"])`)).toBe(3)
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(1)
  expect(chart.drawn('path[stroke-width="1.25"]')).toBe(3)
})

test('marks stand where the axis has their numbers', async () => {
  const { figure } = await draw()
  const tick = [...figure.querySelectorAll('text')].find((text) => text.textContent === '−.2')?.getAttribute('x')
  expect(figure.querySelector('path[fill="var(--human)"][transform*="scale(5)"][transform*=" 1"]')).toBeTruthy()
  expect([...figure.querySelectorAll('path[fill="var(--human)"]')].at(-1)?.getAttribute('transform')).toContain(
    `translate(${tick} `,
  )
})

test('the table has a line for every mark', async () => {
  expect((await draw(390)).table()).toEqual([
    ['Length', 'People', '.30', '.20', '.40', '40'],
    ['Length', 'gpt', '.05', '−.05', '.15', '40'],
    ['Hedges', 'People', '−.20', '−.30', '−.10', '40'],
    ['Hedges', 'gpt', '–', '–', '–', '40'],
  ])
})

test('keys walk from row to row, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([1, 1, 0])
  expect(chart.tooltip()).toBe('LengthPeople.30[.20, .40]n 40gpt.05[−.05, .15]n 40')
})
