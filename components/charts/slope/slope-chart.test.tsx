import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { SlopeChart } from './slope-chart'
import './slope-plot'

const row = (label: string, people: number, model: number | null): WeightRow => ({
  factor: label.toLowerCase(),
  label,
  unit: '',
  estimated: false,
  lengthOnly: null,
  people: testScore(people, { q: people < 0 ? 0.4 : 0.01 }),
  models: [
    {
      score: testScore(model),
      gap: model === null ? null : testGap(model - people, { q: model > people ? 0.01 : 0.9 }),
    },
  ],
})
const rows = [row('Length', 0.1, 0.6), row('Hedges', 0.3, 0.2), row('Facts', -0.2, null)]
const models = [{ id: 'r1', name: 'gpt', style: modelStyle(0) }]
const draw = (width?: number) =>
  drawChart(
    <SlopeChart rows={rows} models={models} title="What ranks first" people="People" factorsHref="/factors" note="" />,
    width,
  )

test('a line for each factor in people’s order, that says every rank and leads to the factor', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Hedges. People: rank 1, .30 [.20, .40]; gpt: rank 2, .20 [.10, .30]',
    'Length. People: rank 2, .10 [.00, .20]; gpt: rank 1, .60 [.50, .70], significant gap +.50',
    'Facts. People: rank 3, −.20 [−.30, −.10]; gpt: no score',
  ])
  expect(chart.hrefs()).toEqual(['hedges', 'length', 'facts'].map((factor) => `/factors/${factor}?model=r1`))
  expect(chart.texts()).toEqual(expect.arrayContaining(['People', 'gpt', 'Hedges.30', '.20Hedges', 'Facts−.20']))
})

test('a small score has as many digits as its interval', async () => {
  const people = { ...testScore(0.0031, { q: 0.001 }), low: 0.0021, high: 0.0041 }
  const chart = await drawChart(
    <SlopeChart
      rows={[{ ...row('Length', 0.1, 0.6), people }]}
      models={models}
      title="What ranks first"
      people="People"
      factorsHref="/factors"
      note=""
    />,
  )
  expect(chart.texts()).toContain('Length.003')
})

test('a mark for each rank, hollow where it is not found; a line between two, coloured where the gap is significant', async () => {
  const chart = await draw()
  const marks = 'path[stroke-linejoin][transform*="scale(4.25)"]'
  expect(chart.drawn(marks)).toBe(5)
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(1)
  expect(chart.drawn('g.pointer-events-none line')).toBe(2)
  expect(chart.drawn('line[stroke="var(--gap-more)"]')).toBe(1)
  expect(chart.texts()).not.toContain('lines: significant gaps only')
})

test('where lines would be one tangle, only those of significant gaps are drawn, and the chart says so', async () => {
  const many = Array.from({ length: 250 }, (_, at) => row(`Factor ${at}`, 0.1, at === 7 ? 0.6 : 0.05))
  const chart = await drawChart(
    <SlopeChart rows={many} models={models} title="Ranks" people="People" factorsHref="/factors" note="" />,
  )
  expect(chart.drawn('g.pointer-events-none line')).toBe(1)
  expect(chart.texts()).toContain('lines: significant gaps only')
})

test('the table has a line for every factor and rater', async () => {
  const table = (await draw(390)).table()
  expect(table.map((cells) => cells.slice(0, 4))).toEqual([
    ['Hedges', 'People', '1', '.30'],
    ['Hedges', 'gpt', '2', '.20'],
    ['Length', 'People', '2', '.10'],
    ['Length', 'gpt', '1', '.60'],
    ['Facts', 'People', '3', '−.20'],
    ['Facts', 'gpt', '', '–'],
  ])
})

test('keys walk from factor to factor, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowDown', 'End', 'ArrowUp', 'Home')).toEqual([1, 2, 1, 0])
  expect(chart.tooltip()).toBe('HedgesPeople#1.30[.20, .40]gpt#2.20[.10, .30]')
})
