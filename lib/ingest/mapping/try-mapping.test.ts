import { expect, it } from 'vitest'
import type { FileSample } from '@/lib/ingest/format'
import type { Mapping } from './mapping'
import { tryMapping } from './try-mapping'

const MAPPING: Mapping = {
  ...{ version: 1, task: 'custom', prompt: 'prompt', promptId: null, pairId: null, source: null, slices: [] },
  responses: { kind: 'rated', list: 'given.answers', each: { text: 'text', source: null, author: null } },
  labels: [],
  ratings: [{ rater: { name: 'Ann', column: null, kind: 'human' }, column: 'score', better: 'higher' }],
  factors: [],
}
const sampleOf = (answers: unknown): FileSample => ({
  ...{ path: 'a.jsonl', container: 'json-lines', fields: ['prompt', 'given'], document: {} },
  rows: [{ line: 1, value: { prompt: 'Sky?', given: { answers } } }],
})
const answersOf = (count: number, onRead: () => void) =>
  Array.from({ length: count }, (_, at) => ({
    score: at % 7,
    get text() {
      onRead()
      return `answer ${at}`
    },
  }))

it('reads the first answers of a list, however long it is', () => {
  let reads = 0
  const trial = tryMapping(MAPPING, [sampleOf(answersOf(5000, () => reads++))])
  expect(trial).toMatchObject({ rows: 1, rejected: 0, pairs: 780, labels: 780 })
  expect(reads).toBeLessThan(1000)
})

it('reads all answers of a short list', () => {
  expect(tryMapping(MAPPING, [sampleOf(answersOf(3, () => {}))])).toMatchObject({ pairs: 3, labels: 3, votes: 3 })
})
