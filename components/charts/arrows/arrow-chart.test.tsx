import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { ArrowChart } from './arrow-chart'
import type { ArrowRow } from './arrow-layout'
import { ArrowPlot } from './arrow-plot'

const mark = (value: number) => ({ value, low: value - 0.05, high: value + 0.05, n: 310, q: 0.01 })
const row = (id: string, people: number, before: number, after: number, isShown: boolean): ArrowRow => ({
  ...{ id, label: id, href: `/factors/${id}`, people, before, after, prompts: 160, isShown },
  ...{ change: mark(after - before), gapChange: mark(Math.abs(after - people) - Math.abs(before - people)) },
})
const content = {
  title: 'Factors',
  groups: [
    { title: 'Targeted', rows: [row('Length', 0.2, 0.52, 0.31, true)] },
    { title: 'Not targeted', rows: [row('Novelty', 0.04, 0.02, -0.14, true), row('Hedges', -0.1, -0.1, -0.09, false)] },
  ],
  names: { before: 'as it is', after: 'told' },
  style: modelStyle(0),
}
const draw = (width?: number) => drawChart(<ArrowChart id="factors" note="" {...content} />, width)

test('a row says where people are, before and after, and what its gap became', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'Length: people .20, as it is .52, told .31; gap −.21 [−.26, −.16], closer',
    'Novelty: people .04, as it is .02, told −.14; gap +.16 [+.11, +.21], farther',
    'Hedges: people −.10, as it is −.10, told −.09; gap +.01 [−.04, +.06], not shown',
  ])
  expect(chart.hrefs()).toEqual(['/factors/Length', '/factors/Novelty', '/factors/Hedges'])
  expect(chart.texts()).toEqual(expect.arrayContaining(['Targeted', 'Not targeted', '+.32 → +.11']))
  // A change too small for an arrow has none.
  expect(chart.drawn('path[d$="v9Z"]')).toBe(2)
})

test('narrow, the words stand over the marks; the table keeps the groups apart', async () => {
  const chart = await draw(390)
  expect(chart.texts()).toContain('• −.21[−.26, −.16]')
  expect(chart.table()[1]?.slice(0, 5)).toEqual(['Novelty', 'Not targeted', '.04', '.02', '−.14'])
})

test('it is drawn before any script', () => {
  expect(renderToStaticMarkup(<ArrowPlot {...content} />)).toContain('<svg')
})
