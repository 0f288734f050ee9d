import { expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { DifferenceChart } from './difference-chart'
import './difference-plot'

const score = { value: 0.5, low: 0.3, high: 0.7, n: 8, c: 6, d: 2, tm: 0, coverage: 1, q: 0.01 }
const series = [
  { id: 'people', name: 'People', style: HUMAN_STYLE, counts: [1, 0, 3, 4], score },
  { id: 'r1', name: 'gpt', style: modelStyle(0), counts: [0, 2, 2, 0], score: { ...score, n: 0, c: 0, d: 0 } },
]
const draw = (width = 632, name = 'People') =>
  drawChart(
    <DifferenceChart
      title="How much more"
      unit="words"
      edges={[-20, -10, 0, 10, 20]}
      series={series.map((each) => (each.id === 'people' ? { ...each, name } : each))}
      hrefs={{ r1: '/pairs?model=r1' }}
      note=""
    />,
    width,
  )

test('a row for each rater that says its shares, and leads to its pairs where there are any', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'People: the response chosen has more 75% · less 25% · same 0% · n 8',
    'gpt: the response chosen has no pair decided',
  ])
  expect(chart.hrefs()).toEqual([null, '/pairs?model=r1'])
  expect(chart.texts()).toContain('score .50 [.30, .70] · more 75% · less 25% · same 0% · n 8')
  expect(chart.texts()).toEqual(expect.arrayContaining(['−10', '+10', 'chosen has more →', 'chosen − rejected, words']))
})

test('a bar for each bin that is not empty, from end to end of it, as high as its share; paler below zero', async () => {
  const chart = await draw()
  const bars = [...chart.figure.querySelectorAll('.recharts-bar-rectangle rect')].map((bar) =>
    ['x', 'width', 'y', 'height', 'fill-opacity'].map((name) => Math.round(10 * Number(bar.getAttribute(name))) / 10),
  )
  expect(bars).toEqual([
    [16.5, 149, 55.9, 12, 0.4],
    [316.5, 149, 32, 35.9, 0.9],
    [466.5, 149, 20, 47.9, 0.9],
    [166.5, 149, 104, 47.9, 0.4],
    [316.5, 149, 104, 47.9, 0.9],
  ])
})

test('the table counts every bin of every rater', async () => {
  expect((await draw()).table()).toEqual([
    ['−20', '−10', '1', '0'],
    ['−10', '0', '0', '2'],
    ['0', '10', '3', '2'],
    ['10', '20', '4', '0'],
  ])
})

test('keys walk from rater to rater', async () => {
  expect((await draw()).walk(0, 'ArrowDown', 'ArrowDown', 'Home')).toEqual([1, 1, 0])
})

test('on a phone a name is cut only where the shares beside it leave no room', async () => {
  expect((await draw(326, 'People (majority)')).texts()).toContain('People (majority)')
})
