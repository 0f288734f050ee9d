import { expect, test } from 'vitest'
import { bestDraft, feedbackOf } from './feedback-text'

test('a writer is told the verdict, and the reason in words of its own draft', () => {
  expect(feedbackOf({ choice: -1, reasons: ['response_a leaves out the year', null] })).toBe(
    'A judge found this response worse than another draft.\nIts reason, which calls this response response_a and the other draft response_b: response_a leaves out the year',
  )
  expect(feedbackOf({ choice: null, reasons: [null, 'too long'] })).toBe(
    'Its reason, which calls this response response_b and the other draft response_a: too long',
  )
  expect(feedbackOf({ choice: 0, reasons: [null, null] })).toMatch(/neither better nor worse/)
  expect(feedbackOf({ choice: null, reasons: [null, null] })).toBeNull()
})

test('the draft that won most is taken, the first of equal ones, and unread contests count nothing', () => {
  const drafts = ['A0', 'A7#2', 'A7#3']
  const won = (first: string, second: string, graded: number | null) => ({ first, second, graded })
  expect(bestDraft(drafts, [won('A0', 'A7#2', -1), won('A0', 'A7#3', 0.5), won('A7#2', 'A7#3', 0)])).toBe('A7#2')
  expect(bestDraft(drafts, [won('A0', 'A7#2', null)])).toBe('A0')
  expect(bestDraft([], [])).toBeNull()
})
