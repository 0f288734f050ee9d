import { expect, test } from 'vitest'
import type { Vote } from '@/lib/ingest/record'
import { createLabelTable } from './label-table'

const vote = (name: string, raw: string, choice: Vote['choice'], kind: 'human' | 'model' = 'human'): Vote => ({
  rater: { name, kind, setting: kind === 'model' ? 'discrimination' : null },
  ...{ raw, choice, strength: null, orders: null },
})

test('each rater has its own labels, the most frequent first, and people come before models', () => {
  const table = createLabelTable()
  const votes = [
    vote('gpt', '[[A]]', 1, 'model'),
    vote('Ann', 'left', 1),
    vote('Bob', '2', -1),
    vote('Ann', 'right', -1),
    vote('gpt', '[[A]]', 1, 'model'),
    vote('Ann', 'right', -1),
    vote('Ann', '', null),
  ]
  for (const each of votes) table.count(each)
  const { raters, others } = table.rows()
  expect(raters.map(({ rater, labels }) => [rater.name, ...labels.map(({ raw, count }) => `${raw} ${count}`)])).toEqual(
    [
      ['Ann', 'right 2', 'left 1', ' 1'],
      ['Bob', '2 1'],
      ['gpt', '[[A]] 2'],
    ],
  )
  expect(others).toBe(0)
})

test('neither a crowd nor a rater of numbers takes the room of others', () => {
  const table = createLabelTable()
  for (let at = 0; at < 500; at++) {
    table.count(vote(`person ${at}`, 'a', 1))
    table.count(vote('scorer', String(at), 1, 'model'))
    table.count(vote('judge', 'A', 1, 'model'))
  }
  const { raters, others } = table.rows()
  expect(raters.map(({ rater }) => rater.kind)).toEqual([...Array(20).fill('human'), 'model', 'model'])
  expect(others).toBe(480)
  expect(raters.slice(-2)).toMatchObject([
    { rater: { name: 'scorer' }, beyond: 460 },
    { rater: { name: 'judge' }, labels: [{ raw: 'A', count: 500 }], beyond: 0 },
  ])
})
