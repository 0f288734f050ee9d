import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storableInput, storableJson, storableText } from './storable'

const anyText = fc
  .string({ unit: 'binary' })
  .chain((text) => fc.constantFrom('', '\0', '\uD800', '\uDFFF').map((odd) => text + odd + text))
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

test('text is kept as it is, but for NUL and lone surrogates', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isStorable(storableText(text))).toBe(true)
      expect(storableText(text)).toHaveLength(text.length)
      expect(storableText(storableText(text))).toBe(storableText(text))
      if (isStorable(text)) expect(storableText(text)).toBe(text)
    }),
  )
})

test('whatever a door is given holds storable text at any depth, names included, and nothing else changes', () => {
  // As it comes out of JSON, which has no negative zero.
  const value = fc.json({ noUnicodeString: false, maxDepth: 5 }).map((text): unknown => JSON.parse(text))
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText), value)), (input) => {
      const cleaned = storableInput(input)
      for (const part of JSON.stringify(cleaned).matchAll(/\\u([0-9a-f]{4})/g))
        expect(part[1]).not.toMatch(/^(0000|d[89a-f]..)$/)
      expect(cleaned).toEqual(JSON.parse(storableJson(input)))
    }),
  )
  const [date, file] = [new Date(0), new Blob(['\0'])]
  expect(storableInput([1n, date, file, undefined, null, Number.NaN])).toEqual([
    1n,
    date,
    file,
    undefined,
    null,
    Number.NaN,
  ])
})
