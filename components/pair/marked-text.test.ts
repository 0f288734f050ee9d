import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markParts } from './marked-text'

it('cuts a text where marks begin and end', () => {
  expect(markParts('abc', { new: [{ start: 1, end: 2 }] }).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  const parts = markParts('abcdef', { a: [{ start: 0, end: 4 }], b: [{ start: 2, end: 5 }] })
  expect(parts.map(({ text, layers }) => `${text}:${layers.join('')}`)).toEqual(['ab:a', 'cd:ab', 'e:b', 'f:'])
  expect(markParts('', { a: [] })).toEqual([])
})

it('loses nothing of a text, and marks exactly what was to be marked', () => {
  const cuts = fc.array(fc.nat(12), { maxLength: 6 }).map((all) => [...new Set(all)].sort((a, b) => a - b))
  const spansOf = (all: readonly number[]) =>
    all.flatMap((start, at) => (at % 2 === 0 && all[at + 1] ? [{ start, end: all[at + 1] ?? 0 }] : []))
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 12 }), cuts, cuts, (text, one, other) => {
      const marks = { one: spansOf(one), other: spansOf(other) }
      const parts = markParts(text, marks)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const { start, text: part, layers } of parts)
        for (const layer of ['one', 'other'] as const)
          expect(layers.includes(layer)).toBe(
            marks[layer].some((span) => span.start <= start && start + part.length <= span.end),
          )
    }),
  )
})
