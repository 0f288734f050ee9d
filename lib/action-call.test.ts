import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isActionCall } from './action-call'

test('what a browser sends to call an action is let in, whatever was typed', () => {
  for (const text of [
    '[]',
    '[1,"a",null]',
    '[{"a":"$undefined","b":"$$1","c":"$D2026-01-01T00:00:00.000Z","d":"$n12"}]',
    '["$NaN"]',
  ])
    expect(isActionCall(text), text).toBe(true)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(isActionCall(JSON.stringify([{ typed: typed.startsWith('$') ? `$${typed}` : typed }]))).toBe(true)
    }),
  )
})

test('what Next cannot read is refused before it tries', () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`
  for (const text of [
    '',
    '{',
    '[',
    'null',
    '{}',
    '"a"',
    '["$1"]',
    '["$F0"]',
    '["$K1"]',
    '[{"then":"$0"}]',
    '["$@0"]',
    '["$"]',
    deep,
  ])
    expect(isActionCall(text), text.slice(0, 20)).toBe(false)
})
