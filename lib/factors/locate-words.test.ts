import fc from 'fast-check'
import { expect, it } from 'vitest'
import { locateWords } from './locate-words'
import { tokenize } from './tokenize'

it('says where the words of a text stand', () => {
  expect(locateWords('It’s OK.')).toEqual([
    { word: "it's", start: 0, end: 4 },
    { word: 'ok', start: 5, end: 7 },
  ])
})

it('keeps places where letters are composed or grow', () => {
  const text = 'Cafe\u0301s in \u0130zmir \u1112\u1161\u11ab'
  const words = locateWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])
  expect(words[0]).toEqual(['cafés', 'Cafe\u0301s'])
  expect(words.at(-1)).toEqual(['한', '\u1112\u1161\u11ab'])
  expect(words.map(([word]) => word)).toEqual(tokenize(text))
})

it('finds the words that factors count, in any text, one after the other', () => {
  const pieces = fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    '\u0130',
    'Σ',
    'ΑΣ',
    '’',
    "'",
    '-',
    ' ',
    '\u00a0',
    '한',
    '𝔸',
    '<b>',
    '\u0301',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const words = locateWords(text)
      expect(words.map(({ word }) => word)).toEqual(tokenize(text))
      let last = 0
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = start
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})
