import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from './read-words'
import { countWords, tokenize } from './tokenize'
import { createVocabulary } from './vocabulary'

function read(text: string): readonly string[] {
  const vocabulary = createVocabulary()
  return Array.from(readWords(text, vocabulary), (id) => vocabulary.texts[id] ?? '')
}

test('words keep inner apostrophes and hyphens, lower-case', () => {
  const words = ["don't", 'panic', 'it', 'is', '3', '5', 'state-of-the-art', 'cafés']
  expect(tokenize('Don’t panic, it is 3.5 state-of-the-art cafés!')).toEqual(words)
  expect(read('Don’t panic, it is 3.5 state-of-the-art cafés!')).toEqual(words)
})

test.each([
  ['', []],
  ["-a- 'b' c-- d'-e", ['a', 'b', 'c', 'd', 'e']],
  ['cafe\u0301', ['café']],
  ['你好，世界。', ['你好', '世界']],
  ['〡\u{2f800}', ['〡', '丽']],
  ['كيف حالك؟', ['كيف', 'حالك']],
  ['𝒳𝟘-𝟙 👩‍👩‍👧 😀', ['𝒳𝟘-𝟙']],
  ['<b>bold</b>&nbsp;', ['b', 'bold', 'b', 'nbsp']],
])('reads %j', (text, words) => {
  expect(read(text)).toEqual(words)
})

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", '’', '-', ' ', '\ud835', '\udcb3', 'é', '𝒳', 'ß', 'İ', '1', 'J\u030c'),
  ),
)

test('the scanner finds exactly the words of the expression', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(read(parts.join(''))).toEqual(tokenize(parts.join('')))
    }),
    { numRuns: 2_000 },
  )
})

const ascii = fc.string({ unit: fc.constantFrom(...'aBcZ09', "'", '-', ' ', '.', '\n'), maxLength: 60 })

test('plain text has the words of the same text beside another letter, ids and all', () => {
  const vocabulary = createVocabulary()
  fc.assert(
    fc.property(ascii, (text) => {
      const ids = readWords(text, vocabulary)
      expect(Array.from(ids, (id) => vocabulary.texts[id])).toEqual(tokenize(text))
      expect(readWords(`${text} é`, vocabulary).slice(0, -1)).toEqual(ids)
    }),
    { numRuns: 2_000 },
  )
})

test.each(['é!', 'e!'])('a text that just fills the room for its bytes is read to its end: %s', (end) => {
  for (const pairs of [2041, 2047, 2500]) {
    const text = `${'a '.repeat(pairs)}${end}`
    expect(read(text)).toEqual(tokenize(text))
  }
})

test('equal words have one id, whatever text they come from', () => {
  const vocabulary = createVocabulary()
  const [first] = readWords('rain in spain', vocabulary)
  const [, , third] = readWords('no more rain', vocabulary)
  expect(third).toBe(first)
  expect(vocabulary.texts.length).toBe(5)
})

test('a text of any size is counted, and no word is cut', () => {
  expect(countWords('word '.repeat(100_000))).toBe(100_000)
  expect(countWords('')).toBe(0)
  expect(countWords('自由，word '.repeat(30_000))).toBe(60_000)
})
