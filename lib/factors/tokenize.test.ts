import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countAscii, tokenize } from './tokenize'

const texts = fc
  .array(fc.constantFrom("don't", 'A', 'a', 'b7', '-', '--', "'", ' ', '\n', '.', '_', 'x', '\0', 'the', 'The'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''))

test('a text of plain ASCII has as many words as the tokenizer finds, and equal words have one mark', () => {
  expect(countAscii("Don't panic: state-of-the-art -- 3.5!")).toBe(5)
  expect(countAscii('')).toBe(0)
  fc.assert(
    fc.property(texts, (text) => {
      const [all, word] = [new Int32Array(4), new Int32Array(4)]
      expect(countAscii(text, all)).toBe(tokenize(text).length)
      for (const each of tokenize(text)) countAscii(each, word)
      expect(word).toEqual(all)
    }),
  )
  const three = new Int32Array(128)
  countAscii('one two three THREE', three)
  expect([...three].filter((bits) => bits !== 0)).toHaveLength(3)
})

test('any other text is left to the tokenizer', () => {
  for (const text of ['naïve', 'it’s', '中文', 'a\ud800', '\u00a0']) expect(countAscii(text)).toBeNull()
})
