import { expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { DistributionChart } from './distribution-chart'
import './distribution-plot'

const spread = (...counts: readonly number[]) => ({
  counts,
  n: counts.reduce((sum, count) => sum + count, 0),
  quartiles: [3, 5, 8] as const,
})
const rows = [
  { id: 'all', name: 'All', style: HUMAN_STYLE, front: spread(2, 6), back: null, href: null },
  { id: 'r1', name: 'gpt', style: modelStyle(0), front: spread(1, 3), back: spread(3, 1), href: '/pairs?model=r1' },
]
const bins = { edges: [0, 10, 20], whole: false }
const draw = () =>
  drawChart(
    <DistributionChart title="How length is spread" unit="words" bins={bins} rows={rows} range={[0, 90]} note="" />,
    832,
  )

test('a row for each list that says its median and n', async () => {
  const chart = await draw()
  expect(chart.words()).toEqual([
    'All: median 5 (3 to 8) · n 8',
    'gpt: chosen median 5 (3 to 8) · left median 5 (3 to 8) · n 4',
  ])
  expect(chart.hrefs()).toEqual([null, '/pairs?model=r1'])
  expect(chart.texts()).toEqual(expect.arrayContaining(['All', 'gpt', 'median 5 (3 to 8) · n 8', '10', 'words →']))
})

test('histograms of one height for a share: filled what is in the back, outlined what was chosen', async () => {
  const chart = await draw()
  const outlines = (selector: string) =>
    [...chart.figure.querySelectorAll(selector)].map((area) => [
      area.getAttribute('fill'),
      area.getAttribute('d')?.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
    ])
  const [all, left] = outlines('.recharts-area-area:not([fill="none"])')
  expect(all?.[0]).toBe('var(--human)')
  expect(all?.[1]).toMatch(/^M16,84L16,84L16,64L416,64L416,24L816,24L816,24L816,24L816,84/)
  expect(left?.[1]).toMatch(/^M16,202L16,202L16,142L416,142L416,182L816,182L816,182L816,182L816,202/)
  const [chosen] = outlines('.recharts-area-curve:not([stroke="none"])')
  expect(chosen?.[1]).toMatch(/^M16,202L16,202L16,182L416,182L416,142L816,142/)
})

test('the table counts every bin of every list, and their quartiles', async () => {
  const table = (await draw()).table()
  expect(table.slice(3)).toEqual([
    ['Responses', '0', '10', '2', '1', '3'],
    ['Responses', '10', '90', '6', '3', '1'],
    ['All', '', '', '8', '4', '4'],
  ])
  expect(table[1]).toEqual(['Median', '', '', '5', '5', '5'])
})

test('keys walk from list to list', async () => {
  expect((await draw()).walk(0, 'ArrowDown', 'End', 'ArrowUp')).toEqual([1, 1, 0])
})
