import { expect, it } from 'vitest'
import { DEFINITIONS } from '@/lib/words/definitions/definitions'
import { noScore } from './build-scores'
import { type Score, scoreSchema } from './score'
import { scoreColumns, scoreNumbers, writtenScore } from './score-columns'

const score: Score = {
  ...noScore('people', 'length'),
  ...{ c: 40, d: 20, tm: 1000, th: 7, thm: 8, absent: 9, n: 1060, coverage: 60 / 1060 },
  ...{ score: -0.204, low: -0.31, high: 0.004, p: 0.013, q: 0.00001 },
}

it('has a place for every number of a score, each under a name of its own', () => {
  const numbers = scoreNumbers([score])
  const held = Object.keys(scoreSchema.shape).filter((key) => !['rater', 'factor', 'basis'].includes(key))
  expect(numbers.map(({ key }) => key).sort()).toEqual(held.sort())
  expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length)
})

it('says a score as a table does, with a definition under every heading', () => {
  const columns = scoreColumns([score])
  const headings = columns.map(({ term, heading }) => heading ?? DEFINITIONS[term].label)
  expect(headings).toEqual(['Score', '95% interval', 'n', 'C / D / ties', 'Coverage', 'q'])
  expect(columns.map((column) => writtenScore(column, score))).toEqual([
    '−.20',
    '[−.31, .00]',
    '1\u202f060',
    '40 / 20 / 1\u202f000',
    '6%',
    '<.001',
  ])
  expect(columns.map((column) => writtenScore(column, noScore('people', 'length')))).toEqual([
    '–',
    '',
    '0',
    '0 / 0 / 0',
    '–',
    '–',
  ])
})

it('has no column for a number that came after the scores', () => {
  const { coverage: _, ...rest } = score
  const older = [rest as Score]
  const ids = (scores: readonly Score[]) => scoreColumns(scores).map(({ id }) => id)
  expect(ids(older)).toEqual(ids([score]).filter((id) => id !== 'coverage'))
  expect(scoreNumbers(older)).toHaveLength(scoreNumbers([score]).length - 1)
})
