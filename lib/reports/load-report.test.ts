import { expect, test } from 'vitest'
import { canonicalJson } from './load-report'

test('keys are sorted at every depth, and nothing else changes', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}')
  expect(canonicalJson({ b: 2, a: undefined, Z: 1e-7 })).toBe('{"Z":1e-7,"b":2}')
})

test('the order in which an object was written does not matter', () => {
  expect(canonicalJson({ x: 1, y: [{ p: 1, q: 2 }] })).toBe(canonicalJson({ y: [{ q: 2, p: 1 }], x: 1 }))
})
