import { expect, it } from 'vitest'
import { scatterTwin } from '@/components/charts/scatter/scatter-twin'
import { slopeLines } from '@/components/charts/slope/slope-ranks'
import { slopeTwin } from '@/components/charts/slope/slope-twin'
import { toCsv } from './twin'
import type { ScoreMark, WeightRow } from './weight-row'

const score = (value: number): ScoreMark => ({
  ...{ value, low: value - 0.1, high: value + 0.1, n: 40, q: 0.01 },
  ...{ c: 30, d: 10, tm: 0, coverage: 1 },
})
const series = { id: 'r1', name: 'gpt', style: { colour: 'red', shape: 'square' } } as const
const gap = { value: 0.1234567, low: 0.01, high: 0.2, n: 38, q: 0.04, paired: true }
const row: WeightRow = {
  ...{ factor: 'length', label: 'Length', unit: 'words', estimated: false, lengthOnly: null },
  people: score(0.25),
  models: [{ score: score(0.3734567), gap }],
}

it('gives every number of a point with its interval and pairs, at full precision', () => {
  const twin = scatterTwin([{ ...row, people: score(0.25), model: score(0.3734567), gap, series }], '/f')
  const [names = '', values = ''] = toCsv(twin).split('\r\n')
  const line = new Map(names.split(',').map((name, at) => [name, values.split(',')[at]]))
  expect(line.get('model_score')).toBe('0.3734567')
  expect(line.get('people_low')).toBe('0.15')
  expect(line.get('gap')).toBe('0.1234567')
  expect(line.get('gap_n')).toBe('38')
  expect(line.get('gap_q')).toBe('0.04')
  expect(twin.rows[0]?.[0]?.href).toBe('/f/length?model=r1')
})

it('gives every rank with the score behind it', () => {
  const twin = slopeTwin(slopeLines([row]), [series], 'People', null)
  expect(twin.rows.map((cells) => cells.slice(0, 4).map(({ text }) => text))).toEqual([
    ['Length', 'People', '1', '.25'],
    ['Length', 'gpt', '1', '.37'],
  ])
  expect(toCsv(twin).split('\r\n')[2]).toContain('0.1234567,0.04')
})
