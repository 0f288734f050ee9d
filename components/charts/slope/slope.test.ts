import fc from 'fast-check'
import { expect, it } from 'vitest'
import { legendEntries } from '@/components/charts/frame/legend-layout'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import { toCsv } from '@/components/charts/frame/twin'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { SLOPE_LEGEND, SLOPE_WIDE, slopeColumn, slopeHeight, slopeLayout, slopePath, slopeY } from './slope-layout'
import { slopeLines } from './slope-ranks'
import { slopeTwin } from './slope-twin'

const row = (label: string, people: number | null, ...models: readonly (number | null)[]): WeightRow => ({
  factor: label,
  label,
  unit: '',
  estimated: false,
  lengthOnly: null,
  people: testScore(people),
  models: models.map((value) => ({ score: testScore(value), gap: null })),
})

it('ranks by score, the most preferred first, in every column by itself', () => {
  const lines = slopeLines([row('a', -0.5, 0.2), row('b', 0.4, -0.1), row('c', 0.1, null), row('d', null, 0.9)])
  expect(lines.map((line) => [line.row.label, ...line.ranks])).toEqual([
    ['b', 1, 2],
    ['c', 2, null],
    ['a', 3, 1],
  ])
})

it('keeps equal scores in the order of their names', () => {
  expect(slopeLines([row('b', 0, 0), row('a', 0, 0)]).map((line) => line.row.label)).toEqual(['a', 'b'])
})

it('breaks a line where a model has no score', () => {
  const layout = slopeLayout(700, { lines: 3, names: ['People', 'x', 'y'] })
  expect(slopePath(layout, [1, null, 2])).toMatch(/^M[\d. ]+M[\d. ]+$/)
  expect(slopePath(layout, [1, 2, 3])).toMatch(/^M[\d. ]+L[\d. ]+L[\d. ]+$/)
})

it('keeps 40 factors × 12 raters apart and inside, at every width', () => {
  const sizes = fc.record({ lines: fc.integer({ min: 1, max: 40 }), models: fc.integer({ min: 1, max: 11 }) })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 300, max: 1400 }), ({ lines, models }, width) => {
      const names = ['People', ...Array.from({ length: models }, (_, at) => `a-model-name-${at}`)]
      const layout = slopeLayout(width, { lines, names })
      expect(layout.pitch).toBeGreaterThanOrEqual(16)
      expect(slopeColumn(layout, 1, names.length) - slopeColumn(layout, 0, names.length)).toBeGreaterThan(9)
      expect(slopeY(layout, lines) + layout.pitch / 2).toBeLessThanOrEqual(layout.height)
      expect(layout.height).toBe(slopeHeight({ lines, names }, layout.narrow))
      expect(layout.before * 6.4 + 34).toBeLessThanOrEqual(layout.first)
    }),
  )
})

it('gives every rank with the score behind it', () => {
  const series = { id: 'r1', name: 'gpt', style: { colour: 'red', shape: 'square' } } as const
  const gap = testGap(0.1234567, { low: 0.01, high: 0.2, n: 38, q: 0.04 })
  const line = { ...row('Length', 0.25), models: [{ score: testScore(0.3734567), gap }] }
  const twin = slopeTwin(slopeLines([line]), [series], 'People', null)
  expect(twin.rows.map((cells) => cells.slice(0, 4).map(({ text }) => text))).toEqual([
    ['Length', 'People', '1', '.25'],
    ['Length', 'gpt', '1', '.37'],
  ])
  expect(toCsv(twin).split('\r\n')[2]).toContain('0.1234567,0.04')
})

it('keeps its key within the least width that it has beside it', () => {
  const names = Array.from({ length: 12 }, (_, index) => `model-${index}-instruct-2026`)
  for (const { name, x } of legendEntries(names, false, SLOPE_LEGEND))
    expect(8 + x + 18 + 6.5 * name.length).toBeLessThan(SLOPE_WIDE)
})
