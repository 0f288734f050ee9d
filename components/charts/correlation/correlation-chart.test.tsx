import { expect, test } from 'vitest'
import { drawChart } from '@/components/charts/frame/test-chart'
import { CorrelationChart } from './correlation-chart'
import './correlation-plot'

const mark = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, n: 40 })
const labels = ['Length', 'Facts', 'Hedges']
const rows = [
  [mark(1), mark(0.6), mark(-0.3)],
  [mark(0.6), mark(1), mark(0.02)],
  [mark(-0.3), mark(0.02), mark(1)],
]
const draw = () =>
  drawChart(<CorrelationChart title="What moves together" labels={labels} rows={rows} clusters={[2, 1]} note="" />)

test('a cell for every two factors, read out with its interval and n, its number in it unless it rounds to 0', async () => {
  const chart = await draw()
  expect(chart.words()).toHaveLength(9)
  expect(chart.words()[1]).toBe('Length and Facts: .60 [.50, .70], n 40')
  expect(chart.words()[4]).toBe('Facts with itself')
  expect(chart.hrefs()).toEqual(Array(9).fill(null))
  expect(chart.texts().filter((text) => text?.includes('.'))).toEqual(['.60', '−.30', '.60', '−.30'])
})

test('what points the same way has one colour, what does not another; a frame is around each cluster', async () => {
  const chart = await draw()
  expect(chart.drawn('rect[fill="var(--gap-less)"]')).toBe(2)
  expect(chart.drawn('rect[fill="none"][stroke="var(--ink)"]')).toBe(1)
})

test('the table has every two factors once', async () => {
  expect((await draw()).table()).toEqual([
    ['Length', 'Facts', '.60', '.50', '.70', '40'],
    ['Length', 'Hedges', '−.30', '−.40', '−.20', '40'],
    ['Facts', 'Hedges', '.02', '−.08', '.12', '40'],
  ])
})

test('keys walk along rows and columns; a cell of two factors shows its numbers', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'Home')).toEqual([
    3, 4, 5, 5, 2, 2, 0,
  ])
  expect(chart.tooltip()).toBeNull()
  chart.focus(1)
  expect(chart.tooltip()).toBe('Length and Factsτb .60 [.50, .70] on 40 pairs')
})
