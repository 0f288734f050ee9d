import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { distributionTwin, rowInWords } from './distribution-words'

const spread = (counts: readonly number[], median: number) => ({
  counts,
  n: counts.reduce((sum, count) => sum + count, 0),
  quartiles: [median - 1, median, median + 1] as const,
})
const row = { id: 'people', name: 'People', style: HUMAN_STYLE, href: null }

it('says medians and n, with quartiles where there is room', () => {
  const chosen = { ...row, front: spread([1, 3], 9), back: spread([3, 1], 5) }
  expect(rowInWords(chosen, true)).toBe('chosen median 9 (8 to 10) · left median 5 (4 to 6) · n 4')
  expect(rowInWords(chosen, false)).toBe('chosen median 9 · left median 5 · n 4')
  expect(rowInWords({ ...row, front: { n: 0, counts: [], quartiles: null }, back: null }, true)).toBe('median – · n 0')
})

it('has a column for each list; the outermost bins reach as far as the values do', () => {
  const rows = [{ ...row, front: spread([1, 3], 9), back: spread([3, 1], 5) }]
  const twin = distributionTwin(rows, { edges: [0, 10, 20], whole: false }, [0, 500])
  expect(twin.columns.map(({ label }) => label)).toEqual(['What', 'from', 'to', 'People: chosen', 'People: left'])
  expect(twin.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
    ['First quartile', null, null, 8, 4],
    ['Median', null, null, 9, 5],
    ['Third quartile', null, null, 10, 6],
    ['Responses', 0, 10, 1, 3],
    ['Responses', 10, 500, 3, 1],
    ['All', null, null, 4, 4],
  ])
  const yesNo = distributionTwin(rows, { edges: [-0.5, 0.5, 1.5], whole: true }, [0, 1])
  expect(yesNo.rows.slice(3, 5).map((cells) => [cells[1]?.value, cells[2]?.value])).toEqual([
    [0, 0],
    [1, 1],
  ])
})
