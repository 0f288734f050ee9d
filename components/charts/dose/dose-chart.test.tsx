import { expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { DoseChart } from './dose-chart'
import './dose-plot'

const series = (id: string, at: number | null, ...values: readonly (number | null)[]) => ({
  id,
  name: id,
  style: at === null ? HUMAN_STYLE : modelStyle(at),
  marks: values.map((value) => ({
    value,
    low: value === null ? null : value - 0.1,
    high: value === null ? null : value + 0.1,
    n: 40,
  })),
})
const bins = [1, 4, 10].map((from) => ({ from, to: from + 2, middle: from + 1 }))
const people = series('people', null, 0.45, 0.62, 0.75)
const panels = [
  { id: 'gpt', href: '/pairs?model=gpt', series: [people, series('gpt', 0, 0.55, 0.7, 0.9)] },
  { id: 'llama', href: '/pairs?model=llama', series: [people, series('llama', 1, 0.4, null, 0.8)] },
]
const draw = () => drawChart(<DoseChart title="How often" unit="words" bins={bins} panels={panels} note="" />)

test('a range in each panel is a mark that says everyone’s share and leads to the model’s pairs', async () => {
  const chart = await draw()
  expect(chart.words()).toHaveLength(6)
  expect(chart.words()[4]).toBe(
    'Difference of 4 to 6 words, chose more: people 62% [52%, 72%], n 40; llama –, no pair decided',
  )
  expect(chart.hrefs()).toEqual([...Array(3).fill('/pairs?model=gpt'), ...Array(3).fill('/pairs?model=llama')])
  expect(chart.texts()).toEqual(expect.arrayContaining(['people', 'gpt', 'llama', '50%', '4–6', '10–12']))
  expect(chart.texts().at(-1)).toBe('size of the difference, words →')
})

test('a mark and an interval for every share there is, and a line broken where there is none', async () => {
  const chart = await draw()
  expect(chart.drawn('.recharts-line-dots path[stroke-linejoin]')).toBe(11)
  expect(chart.drawn('.recharts-errorBar')).toBe(11)
  const lines = [...chart.figure.querySelectorAll('.recharts-line-curve')].map((line) => line.getAttribute('d') ?? '')
  expect(lines.map((line) => line.match(/M/g)?.length)).toEqual([1, 1, 1, 2])
})

test('hollow where the interval holds a half', async () => {
  const chart = await draw()
  expect(chart.drawn('.recharts-line-dots path[fill="var(--human)"]')).toBe(4)
})

test('the table has every rater once, with the same shares', async () => {
  const chart = await draw()
  const rows = chart.table()
  expect(rows.map(([name]) => name)).toEqual(['people', 'gpt', 'llama'].flatMap((name) => [name, name, name]))
  expect(rows[1]).toEqual(['people', '4', '6', '62%', '52%', '72%', '40'])
  expect(rows[7]?.slice(3, 6)).toEqual(['–', '–', '–'])
})

test('keys walk along a panel and from panel to panel', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'ArrowUp', 'Home')).toEqual([1, 4, 5, 5, 2, 0])
  expect(chart.tooltip()).toMatch(/^Difference of 1 to 3 words.*people45% \[35%, 55%\], n 40/)
})
