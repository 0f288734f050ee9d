import { expect, it } from 'vitest'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import { toCsv } from '@/components/charts/frame/twin'
import { scatterTwin } from './scatter-twin'

const series = { id: 'r1', name: 'gpt', style: { colour: 'red', shape: 'square' } } as const
const gap = testGap(0.1234567, { low: 0.01, high: 0.2, n: 38, q: 0.04 })

it('gives every number of a point with its interval and pairs, at full precision', () => {
  const twin = scatterTwin(
    [{ factor: 'length', label: 'Length', people: testScore(0.25), model: testScore(0.3734567), gap, series }],
    '/f',
  )
  const [names = '', values = ''] = toCsv(twin).split('\r\n')
  const line = new Map(names.split(',').map((name, at) => [name, values.split(',')[at]]))
  expect(line.get('model_score')).toBe('0.3734567')
  expect(line.get('people_low')).toBe('0.15')
  expect(line.get('gap')).toBe('0.1234567')
  expect(line.get('gap_n')).toBe('38')
  expect(line.get('gap_q')).toBe('0.04')
  expect(twin.rows[0]?.[0]?.href).toBe('/f/length?model=r1')
})
