import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { PanelsChart } from './panels-chart'
import type { Panel, PanelPoint } from './panels-layout'
import './panels-plot'

const mark = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, n: 40 })
const point = (label: string, people: number, model: number): PanelPoint => ({
  id: label,
  label,
  people: mark(people),
  model: mark(model),
  href: `/factors/${label}`,
  gap: { ...mark(model - people), q: Math.abs(model - people) > 0.1 ? 0.01 : 0.6 },
})
const panel = (title: string, at: number, ...points: readonly PanelPoint[]): Panel => ({
  id: title,
  title,
  note: 'PandaLM',
  number: 'τ14 .40',
  counted: 'n 22',
  style: modelStyle(at),
  href: `/datasets/${at}`,
  points,
})
const panels = [
  panel('gpt', 0, point('Length', 0.1, 0.5), point('Hedges', 0.2, 0.25)),
  panel('llama', 1, point('Length', 0.1, 0.12)),
]
const draw = () =>
  drawChart(<PanelsChart id="panels" title="People against models" panels={panels} people="People" note="" />)

test('a panel leads to its dashboard, each of its points to its factor', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'gpt, PandaLM: τ14 .40, n 22',
    'Length, gpt, PandaLM: People .10, model .50, gap +.40 [+.30, +.50], n 40',
    'Hedges, gpt, PandaLM: People .20, model .25, gap +.05 [−.05, +.15], n 40',
    'llama, PandaLM: τ14 .40, n 22',
    'Length, llama, PandaLM: People .10, model .12, gap +.02 [−.08, +.12], n 40',
  ])
  expect(chart.hrefs()).toEqual(['/datasets/0', '/factors/Length', '/factors/Hedges', '/datasets/1', '/factors/Length'])
})

test('a mark for each point in the middle of what answers, hollow where the gap may be nothing, and named where it is not', async () => {
  const chart = await draw()
  const middles = [...chart.figure.querySelectorAll('[data-mark] > rect[rx="5"]')].map((rect) =>
    ['x', 'y'].map((name) => Number(rect.getAttribute(name)) + 7),
  )
  const places = [...chart.figure.querySelectorAll('path[stroke-linejoin][transform*="scale(3.4)"]')].map((path) =>
    (path.getAttribute('transform')?.match(/[\d.]+/g) ?? []).slice(0, 2).map(Number),
  )
  expect(places).toHaveLength(3)
  expect(places).toEqual(middles)
  expect(chart.drawn('path[stroke-linejoin][fill="var(--surface)"]')).toBe(2)
  expect(chart.texts().filter((text) => text === 'Length')).toHaveLength(1)
})

test('a long title ends before the next panel', async () => {
  const name = 'prometheus-eval/prometheus-8x7b-v2.0'
  const chart = await drawChart(
    <PanelsChart
      id="panels"
      title="Models"
      panels={[{ ...panel(name, 0), id: 'a' }, panel('b', 1)]}
      people="People"
      note=""
    />,
    508,
  )
  const title = chart.texts().find((text) => text.startsWith('prom'))
  // A bold letter takes up to 7.5 pixels, from 20 on, and a panel is 254 wide.
  expect(20 + (title?.length ?? 0) * 7.5).toBeLessThan(254)
})

test('the table has every point of every panel', async () => {
  const table = (await draw()).table()
  expect(table.map((cells) => cells.slice(1, 3))).toEqual([
    ['gpt', 'Length'],
    ['gpt', 'Hedges'],
    ['llama', 'Length'],
  ])
  expect(table[0]?.slice(3, 9)).toEqual(['.10', '.50', '+.40', '+.30', '+.50', '40'])
})

test('keys walk from a panel over its points to the next, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'Home')).toEqual([1, 2, 3, 4, 0])
  expect(chart.tooltip()).toBe('gptPandaLMτ14 .40, n 22')
  chart.focus(1)
  expect(chart.tooltip()).toBe(
    'Lengthgpt · PandaLMPeople .10 [.00, .20]model .50 [.40, .60]gap +.40 [+.30, +.50] · n 40',
  )
})
