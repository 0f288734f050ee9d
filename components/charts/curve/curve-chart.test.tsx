import { expect, test } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { formatPercent } from '@/lib/words/improve-words'
import { CurveChart } from './curve-chart'
import { curveLayout } from './curve-layout'
import './curve-plot'

const point = (at: number, value: number) => ({
  at,
  name: `sure of ${at}`,
  mark: { value, low: value - 0.05, high: value + 0.05, n: 50 },
})
const content = {
  points: [point(0.55, 0.53), point(0.7, 0.74), point(0.9, 0.82)],
  ticks: [0.5, 0.75, 1].map((at) => ({ at, text: `${100 * at}%` })),
  style: HUMAN_STYLE,
}
const words = { title: 'Calibration', format: formatPercent, across: 'chance', up: 'right', id: 'curve', note: '' }

test('points with whiskers against the diagonal, each in words and in the table', async () => {
  const chart = await drawChart(<CurveChart {...content} {...words} against="diagonal" look="points" />)
  expect(chart.words()).toEqual([
    'sure of 0.55: 53.0% [48.0%, 58.0%], n 50',
    'sure of 0.7: 74.0% [69.0%, 79.0%], n 50',
    'sure of 0.9: 82.0% [77.0%, 87.0%], n 50',
  ])
  expect(chart.drawn('.recharts-errorBar')).toBe(3)
  expect(chart.drawn('.recharts-reference-line')).toBe(1)
  expect(chart.drawn('.recharts-area-area')).toBe(0)
  expect(chart.texts()).toEqual(expect.arrayContaining(['50%', '75%', '100%', 'chance →', 'right →']))
  expect(chart.walk(0, 'ArrowRight', 'End')).toEqual([1, 2])
  expect(chart.table()[1]).toEqual(['sure of 0.7', '74.0%', '69.0%', '79.0%', '50'])
})

test('a line with a band against a level that has a name', async () => {
  const against = { value: 0.8, name: 'as it is' }
  const chart = await drawChart(<CurveChart {...content} {...words} against={against} look="band" />)
  expect(chart.drawn('.recharts-area-area')).toBe(1)
  expect(chart.drawn('.recharts-errorBar')).toBe(0)
  expect(chart.texts()).toContain('as it is')
})

test('both axes hold all points, intervals and what they are read against', () => {
  const { shares, across, x, y } = curveLayout(600, { ...content, against: { value: 0.95, name: '' }, look: 'points' })
  expect(shares.domain[0]).toBeLessThanOrEqual(0.48)
  expect(shares.domain[1]).toBeGreaterThanOrEqual(0.95)
  expect(across.domain).toEqual([0.5, 1])
  expect([x(0.5), x(1)]).toEqual([56, 580])
  expect(y(0.9)).toBeLessThan(y(0.5))
})
