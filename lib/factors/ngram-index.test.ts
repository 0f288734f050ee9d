import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDistinct, firstPlace, indexNgrams, nextPlace, placesIn } from './ngram-index'
import { readWords } from './read-words'
import { createVocabulary } from './vocabulary'

const vocabulary = createVocabulary()
const read = (text: string) => readWords(text, vocabulary)

test('finds every place of a run of words', () => {
  const index = indexNgrams(read('to be or not to be'), 2)
  expect(index.distinct).toBe(4)
  expect(firstPlace(index, read('let it to be'), 2)).toBe(0)
  expect(nextPlace(index, 0)).toBe(4)
  expect(nextPlace(index, 4)).toBe(-1)
  expect(firstPlace(index, read('be to'), 0)).toBe(-1)
  expect(firstPlace(index, read('be to'), 1)).toBe(-1)
})

test('agrees with a search of the joined text', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 3 }), (text, sought, n) => {
      const index = indexNgrams(read(text.join(' ')), n)
      const runs = text.slice(0, Math.max(0, text.length - n + 1)).map((_, at) => text.slice(at, at + n).join(' '))
      expect(index.distinct).toBe(new Set(runs).size)
      expect(countDistinct(index.ids, n)).toBe(index.distinct)
      const ids = read(sought.join(' '))
      const first = Array.from({ length: Math.max(0, sought.length - n + 1) }, (_, at) =>
        runs.indexOf(sought.slice(at, at + n).join(' ')),
      )
      expect(first.map((_, at) => firstPlace(index, ids, at))).toEqual(first)
      expect([...placesIn(index, ids, new Int32Array(ids.length))]).toEqual(first)
      for (const [at, run] of runs.entries()) expect(nextPlace(index, at)).toBe(runs.indexOf(run, at + 1))
    }),
  )
})
