import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { GroupsChart } from './groups-chart'
import './groups-plot'

const groups = (...counts: readonly number[]) =>
  (['concordant', 'discordant', 'model-only', 'human-only', 'tied', 'undecided'] as const).map((group, at) => ({
    group,
    count: counts[at] ?? 0,
    href: `/pairs?group=${group}`,
  }))
const rows = [
  { id: 'r1', name: 'gpt', style: modelStyle(0), groups: groups(50, 25, 0, 20, 5, 0) },
  { id: 'r2', name: 'llama', style: modelStyle(1), groups: groups(0, 0, 40, 0, 0, 60) },
]
const draw = () => drawChart(<GroupsChart title="Who chose more" rows={rows} note="Of all pairs" />)

test('a part of a bar for each group that is not empty, with what it says and where it leads', async () => {
  const chart = await draw()
  expect(screen.getByRole('heading', { name: 'Who chose more' })).toBeTruthy()
  expect(chart.words()).toEqual([
    'gpt, chose more: both, 50 pairs, 50%',
    'gpt, chose more: neither, 25 pairs, 25%',
    'gpt, chose more: people only, 20 pairs, 20%',
    'gpt, chose more: factor ties, 5 pairs, 5%',
    'llama, chose more: model only, 40 pairs, 40%',
    'llama, chose more: undecided, 60 pairs, 60%',
  ])
  expect(chart.hrefs()[4]).toBe('/pairs?group=model-only')
  expect(chart.texts().filter((text) => text === 'n 100')).toHaveLength(2)
})

test('bars stand under their marks and are as long as their shares', async () => {
  const { figure } = await draw()
  const boxes = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((rect) =>
      ['x', 'y', 'width'].map((name) => Number(rect.getAttribute(name))),
    )
  const bars = boxes('.recharts-bar-rectangle rect').map(([x = 0, y = 0, width = 0]) => [x - 1, y - 1, width + 2])
  expect(bars.toSorted()).toEqual(boxes('[data-mark] > rect').toSorted())
  expect(bars).toContainEqual([0, 54, 450])
})

test('the table has every group, empty ones too, and the same numbers', async () => {
  const chart = await draw()
  const words = chart.words()
  const rows = chart.table()
  expect(rows).toHaveLength(12)
  const said = rows.filter(([, , pairs]) => pairs !== '0')
  expect(said.map(([model, name, pairs, share]) => `${model}, chose more: ${name}, ${pairs} pairs, ${share}`)).toEqual(
    words,
  )
})

test('keys walk from part to part, and the numbers go along', async () => {
  const chart = await draw()
  expect(chart.walk(0, 'ArrowRight', 'End', 'ArrowDown', 'ArrowLeft', 'Home')).toEqual([1, 5, 5, 4, 0])
  expect(chart.tooltip()).toBe('gptChose more: both. 50 pairs, 50%')
  chart.walk(0, 'Escape')
  expect(chart.tooltip()).toBeNull()
})
