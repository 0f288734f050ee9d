import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureFactor } from './fixtures/measure-factor'
import { wordRarity } from './word-rarity'

const source = 'The river Nile flows north. The Nile feeds Egypt.'

describe('novel words and phrases', () => {
  test('count what stands in neither prompt nor source, types for words, places for pairs', () => {
    const text = { prompt: 'Where does it flow?', source, response: 'It flows north, north, through Sudan.' }
    // it, flows, north are known; through, sudan are new.
    expect(measureFactor('novel-words', text)).toBe(2 / 5)
    // "flows north" is known; it-flows, north-north, north-through, through-sudan are new.
    expect(measureFactor('novel-bigrams', text)).toBe(4 / 5)
  })
  test('a pair across the end of the prompt and the start of the source is new', () => {
    expect(measureFactor('novel-bigrams', { prompt: 'one two', source: 'three', response: 'two three' })).toBe(1)
  })
  test('do not apply without anything to compare with, or without a response', () => {
    expect(measureFactor('novel-words', { response: 'some words' })).toBeNaN()
    expect(measureFactor('novel-bigrams', { source: ' … ', response: 'some words' })).toBeNaN()
    expect(measureFactor('novel-words', { source })).toBeNaN()
    expect(measureFactor('novel-bigrams', { source, response: 'Nile' })).toBeNaN()
  })
})

describe('source coverage', () => {
  test('weighs each content word of the source once, by its rarity', () => {
    const words = ['river', 'nile', 'flows', 'north', 'feeds', 'egypt']
    const all = words.reduce((sum, word) => sum + wordRarity(word), 0)
    const coverage = measureFactor('source-coverage', { source, response: 'The Nile, the Nile: Egypt!' })
    expect(coverage).toBeCloseTo((wordRarity('nile') + wordRarity('egypt')) / all, 12)
  })
  test('does not apply without a source or without content words in it', () => {
    expect(measureFactor('source-coverage', { prompt: source, response: 'Nile' })).toBeNaN()
    expect(measureFactor('source-coverage', { source: 'it is the', response: 'Nile' })).toBeNaN()
    expect(measureFactor('source-coverage', { source })).toBe(0)
  })
})

describe('extractive density', () => {
  test('is the mean square of the copied fragments', () => {
    // fragments "the nile" (2) and "flows north" (2), one new word: (4 + 4) / 5
    expect(measureFactor('extractive-density', { source, response: 'The Nile always flows north' })).toBe(8 / 5)
    expect(measureFactor('extractive-density', { source, response: source })).toBe(9)
    expect(measureFactor('extractive-density', { source, response: 'Something else' })).toBe(0)
  })
  test('prefers the longest of several places', () => {
    const text = { source: 'a b x a b c d', response: 'a b c d' }
    expect(measureFactor('extractive-density', text)).toBe(4)
  })
  test('does not apply without a source or a response', () => {
    expect(measureFactor('extractive-density', { prompt: source, response: 'Nile' })).toBeNaN()
    expect(measureFactor('extractive-density', { source })).toBeNaN()
  })
  test('agrees with the published algorithm on any text', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(letters, letters, (article, summary) => {
        const measured = measureFactor('extractive-density', {
          source: article.join(' '),
          response: summary.join(' '),
        })
        expect(measured).toBeCloseTo(newsroomDensity(article, summary), 12)
      }),
    )
  })
})

/** Grusky et al. 2018, figure 3, as printed: every place of the article is tried. */
function newsroomDensity(article: readonly string[], summary: readonly string[]): number {
  let squares = 0
  for (let i = 0; i < summary.length; ) {
    let longest = 0
    for (let j = 0; j < article.length; j++) {
      let length = 0
      while (i + length < summary.length && summary[i + length] === article[j + length]) length++
      longest = Math.max(longest, length)
    }
    squares += longest ** 2
    i += Math.max(1, longest)
  }
  return squares / summary.length
}

describe('estimated facts', () => {
  test('are content words over 2.53, numbers included, function words and contractions not', () => {
    // nile, flows, 6,650 (two words), kilometres
    const response = "The Nile flows for 6,650 kilometres, and it doesn't stop."
    expect(measureFactor('estimated-facts', { response })).toBeCloseTo(6 / 2.53, 12)
    expect(measureFactor('fact-density', { response })).toBeCloseTo((100 * 6) / 2.53 / 11, 12)
  })
  test('an empty response states nothing, and has no density', () => {
    expect(measureFactor('estimated-facts', {})).toBe(0)
    expect(measureFactor('fact-density', {})).toBeNaN()
  })
})
