import { expect, test } from 'vitest'
import { answerInWords, previewNote, seenInWords } from './template-words'

test.each([
  ['question', 'response', 'the response'],
  ['question', 'prompt', 'the prompt and the response'],
  ['question', 'source', 'the prompt, the source and the response'],
  ['verify', 'source', 'the prompt, the source, the response and its facts'],
  ['cover', 'response', 'the response and the key facts of the source'],
  ['key-facts', 'source', 'the prompt and the source'],
  ['verdict', 'source', 'the prompt, the source and both responses'],
  ['write', 'source', 'the prompt and the source'],
] as const)('the judge of %s with scope %s sees %s', (kind, scope, words) => {
  expect(seenInWords({ kind, scope })).toBe(words)
})

test('an answer is named by its scale or its step', () => {
  expect(answerInWords({ kind: 'question', scale: 'yes-no', reply: 'json' })).toBe('yes or no')
  expect(answerInWords({ kind: 'verdict', scale: null, reply: 'json' })).toBe('A, B or tie')
  expect(answerInWords({ kind: 'verdict', scale: null, reply: 'prose' })).toBe('A or B')
})

test('a preview says what it does not show', () => {
  expect(previewNote({ kind: 'verdict', reply: 'json', weighed: false })).toContain('twice')
  expect(previewNote({ kind: 'question', reply: 'json', weighed: true })).toContain('one token')
  expect(previewNote({ kind: 'question', reply: 'json', weighed: false })).toBeNull()
})
