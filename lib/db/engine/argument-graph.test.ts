import { expect, test } from 'vitest'
import { apartFrom } from './argument-graph'

/** One input node with two edges, one output node with one, and one root: names 0, 2, 1 and 0, enum none and 1. */
const BYTES = [1, 1, 1, 2, ...[0, 4, 0, 0, 0, 1], ...[2, 0, 1, 1, 2, 2], 1, ...[1, 1, 0], ...[0, 1, 1]]
/** 1100, 1101 and 1102, and 1 + 1101, in seven bits a byte. */
const [FIRST, SECOND, THIRD] = [
  [204, 8],
  [205, 8],
  [206, 8],
]
const MOVED = [
  ...[1, 1, 1, 2],
  ...[...FIRST, 4, 0, 0, 0, 1],
  ...[...THIRD, 0, 1, 1, ...THIRD, 2],
  1,
  ...[...SECOND, 1, 0],
  ...[...FIRST, 1, 1],
]

test('every name of the graph stands 1,100 places later, and all else as it stood', () => {
  const { strings, graph } = apartFrom({
    strings: ['where', 'Task', 'id'],
    graph: Buffer.from(BYTES).toString('base64url'),
  })
  expect(strings.slice(1100)).toEqual(['where', 'Task', 'id'])
  expect(new Set(strings).size).toBe(1103)
  expect([...Buffer.from(graph, 'base64url')]).toEqual(MOVED)
})
