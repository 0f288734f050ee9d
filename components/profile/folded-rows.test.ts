import { expect, it } from 'vitest'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { foldRows, reasonsOf } from './folded-rows'

const row = (factor: string, people: number | null, gap: number | null): WeightRow => ({
  ...{ factor, label: factor, unit: '', estimated: false, lengthOnly: null },
  people: testScore(people === null ? null : 0.1, { q: people }),
  models: [
    {
      score: testScore(people === null ? null : 0.2, { q: 0.5 }),
      gap: gap === null ? null : testGap(0.1, { q: gap }),
    },
  ],
})
const quiet = Array.from({ length: 20 }, (_, index) => row(`quiet-${index}`, 0.9, 0.9))
const ids = (rows: readonly WeightRow[]) => rows.map(({ factor }) => factor)

it('folds what nobody follows and has no gap, and keeps the order', () => {
  const many = Array.from({ length: 7 }, (_, index) => row(`followed-${index}`, 0.01, 0.9))
  const { shown, folded, empty } = foldRows([...quiet, ...many, row('gap', 0.9, 0.01)], [])
  expect(ids(shown)).toEqual([...ids(many), 'gap'])
  expect(folded).toHaveLength(20)
  expect(empty).toEqual([])
})

it('keeps pinned rows, and the first where nothing speaks', () => {
  const { shown } = foldRows(quiet, ['quiet-19'])
  expect(ids(shown)).toEqual([...ids(quiet.slice(0, 7)), 'quiet-19'])
})

it('leaves a short chart whole', () => {
  expect(foldRows(quiet.slice(0, 10), []).folded).toEqual([])
})

it('puts what has no score apart, and loses no row', () => {
  const rows = [...quiet, row('nothing', null, null)]
  const { shown, folded, empty } = foldRows(rows, ['nothing'])
  expect(ids(empty)).toEqual(['nothing'])
  expect(new Set(ids([...shown, ...folded, ...empty]))).toEqual(new Set(ids(rows)))
})

it('goes by the models where there are no people', () => {
  const alone = quiet.map((each) => ({ ...each, people: null }))
  const followed = {
    ...row('followed', 0.9, null),
    people: null,
    models: [{ score: testScore(0.4, { q: 0.01 }), gap: null }],
  }
  expect(ids(foldRows([...alone, followed], []).shown)).toContain('followed')
})

it('says of what has no value on any pair which languages it is valid for', () => {
  const none = (factor: string) => ({ ...row(factor, null, null), people: testScore(null, { n: 0 }), models: [] })
  const reasons = reasonsOf([none('alike'), { ...none('formality'), languages: 'English' }])
  expect(reasons.map(({ reason, rows }) => [reason, ids(rows)])).toEqual([
    ['Without a decided pair that has two values', ['alike']],
    ['Without a value on any pair, being valid for English', ['formality']],
  ])
  const tied = { ...none('hedging'), languages: 'English', people: testScore(null, { n: 0, th: 9 }) }
  expect(reasonsOf([tied])[0]?.reason).toBe('Without a decided pair that has two values')
  const alike = { ...none('readability'), languages: 'English', people: testScore(0, { n: 4, basis: 'nothing' }) }
  expect(reasonsOf([alike])[0]?.reason).toBe('Tells no pair apart that was decided')
  expect(ids(foldRows([...quiet, alike], []).empty)).toEqual(['readability'])
})
