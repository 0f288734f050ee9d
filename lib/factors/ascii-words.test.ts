import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAscii, countUnlike, createMarks } from './ascii-words'
import { tokenize } from './tokenize'

const texts = fc
  .array(fc.constantFrom("don't", 'A', 'a', 'b7', '-', '--', "'", ' ', '\n', '.', '_', 'x', '\0', 'the', 'The'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''))

test('a text of plain ASCII has as many words as the tokenizer finds, and marks tell no two texts apart that share them', () => {
  expect(countAscii("Don't panic: state-of-the-art -- 3.5!")).toBe(5)
  expect(countAscii('')).toBe(0)
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [first, second] = [createMarks(), createMarks()]
      expect([countAscii(a, first), countAscii(b, second)]).toEqual([tokenize(a).length, tokenize(b).length])
      const [own, others] = [new Set(tokenize(a)), new Set(tokenize(b))]
      const unlike =
        [...own].filter((word) => !others.has(word)).length + [...others].filter((word) => !own.has(word)).length
      expect(countUnlike(first, second)).toBeLessThanOrEqual(unlike)
    }),
  )
  const [first, second] = [createMarks(), createMarks()]
  countAscii('one two three four', first)
  countAscii('four five THREE', second)
  expect(countUnlike(first, second)).toBe(3)
})

test('any other text is left to the tokenizer', () => {
  for (const text of ['naïve', 'it’s', '中文', 'a\ud800', '\u00a0']) expect(countAscii(text)).toBeNull()
})
