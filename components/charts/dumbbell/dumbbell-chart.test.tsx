import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { DumbbellChart } from './dumbbell-chart'

const gap = (value: number) => testGap(value, { q: Math.abs(value) > 0.1 ? 0.01 : 0.6 })
const row = (label: string, people: number, ...models: readonly number[]): WeightRow => ({
  factor: label.toLowerCase(),
  label,
  unit: '',
  estimated: false,
  people: testScore(people),
  lengthOnly: null,
  models: models.map((model) => ({ score: testScore(model), gap: gap(model - people) })),
})
const rows = [row('Length', 0.2, 0.6, 0.25), row('Hedges', 0.3, 0.05, 0.31)]
const models = ['gpt', 'llama'].map((name, at) => ({ id: `r${at}`, name, style: modelStyle(at) }))
const draw = (people: string | null = 'People', shown = rows) =>
  drawChart(
    <DumbbellChart
      title="What drives the choice"
      rows={shown}
      models={models}
      people={people}
      estimator="τ14"
      factorsHref="/factors"
      note=""
    />,
  )

test('a row leads to its factor, told for the model with the largest gap', async () => {
  expect((await draw()).hrefs()).toEqual(['/factors/length?model=r0', '/factors/hedges?model=r0'])
})

test('a mark for every score and every gap, each with its interval; hollow where that holds zero', async () => {
  const chart = await draw()
  const marks = 'g.pointer-events-none path[stroke-linejoin]'
  expect(chart.drawn(marks)).toBe(2 * (3 + 2))
  expect(chart.drawn('g.pointer-events-none path[stroke-width="1.25"]')).toBe(2 * (3 + 2))
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(1 + 2)
  expect(chart.texts().filter((text) => text?.startsWith('• '))).toEqual(['• +.40[+.30, +.50]', '• −.25[−.35, −.15]'])
})

test('marks that say on what they rest are filled where q is under .05, whatever their interval holds', async () => {
  const [wide, told] = [
    { low: -0.9, high: 0.9 },
    { basis: 'student', q: 0.01 },
  ] as const
  const score = testScore(0.6, { ...told, ...wide })
  const unclear = testGap(0.4, { basis: 'student', q: 0.2 })
  const few = testGap(0.4, { basis: 'few', q: null, low: null, high: null })
  const people = testScore(0.2, { ...told, ...wide })
  const length = { ...row('Length', 0), people, models: [unclear, few].map((each) => ({ score, gap: each })) }
  const chart = await draw('People', [length])
  const marks = 'g.pointer-events-none path[stroke-linejoin]'
  expect(chart.drawn(marks)).toBe(3 + 2)
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(2)
  expect(chart.drawn('g.pointer-events-none path[stroke-width="1.25"]')).toBe(3 + 1)
})

test('the table has a line for every factor and rater', async () => {
  const table = (await draw()).table()
  expect(table.map((cells) => [cells[0], cells[1], cells[2], cells[11]])).toEqual([
    ['Length', 'People', '.20', ''],
    ['Length', 'gpt', '.60', '+.40'],
    ['Length', 'llama', '.25', '+.05'],
    ['Hedges', 'People', '.30', ''],
    ['Hedges', 'gpt', '.05', '−.25'],
    ['Hedges', 'llama', '.31', '+.01'],
  ])
})
