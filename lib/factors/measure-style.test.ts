import { describe, expect, test } from 'vitest'
import { measureFactor } from './fixtures/measure-factor'
import { countSentences } from './split-sentences'
import { countSyllables } from './syllables'
import { wordRarity } from './word-rarity'

const french = 'Le chat noir dort sur le tapis devant la cheminée de la grande maison.'

describe('formality', () => {
  test('is F: what stands by itself against what points to the setting', () => {
    // article noun preposition article noun: all on one side
    expect(measureFactor('formality', { response: 'The city of the dead' })).toBe(100)
    // pronoun verb pronoun adverb verb
    expect(measureFactor('formality', { response: 'I told you never go' })).toBe(0)
    // 3 nouns/articles/prepositions (the, house, of), 2 pronouns/verbs (i, saw), 1 other (and)
    expect(measureFactor('formality', { response: 'I saw and the house of' })).toBeCloseTo(50 + (50 * 1) / 6, 12)
  })
  test('a word is noun or verb by the word before it', () => {
    const noun = measureFactor('formality', { response: 'they saw the run of the' })
    const verb = measureFactor('formality', { response: 'they saw to run of the' })
    expect(noun).toBeGreaterThan(verb)
  })
  test('does not apply below five words or in another language', () => {
    expect(measureFactor('formality', { response: 'Only four words here' })).toBeNaN()
    expect(measureFactor('formality', { response: french })).toBeNaN()
  })
  test('alignment is 100 less the distance to the prompt, or to the source where there is no prompt', () => {
    const formal = 'The city of the dead'
    const informal = 'I told you never go'
    expect(measureFactor('formality-alignment', { prompt: formal, response: formal })).toBe(100)
    expect(measureFactor('formality-alignment', { prompt: informal, source: formal, response: formal })).toBe(0)
    expect(measureFactor('formality-alignment', { source: formal, response: formal })).toBe(100)
    expect(measureFactor('formality-alignment', { response: formal })).toBeNaN()
  })
})

describe('readability', () => {
  test('is Flesch reading ease', () => {
    // 6 words, 2 sentences, 7 syllables
    const expected = 206.835 - 1.015 * 3 - (84.6 * 7) / 6
    expect(measureFactor('readability', { response: 'The cat sat. It was happy.' })).toBeCloseTo(expected, 9)
  })
  test('is cut off at −100 and does not apply to an empty or foreign text', () => {
    expect(measureFactor('readability', { response: 'word '.repeat(5_000) })).toBe(-100)
    expect(measureFactor('readability', {})).toBeNaN()
    expect(measureFactor('readability', { response: french })).toBeNaN()
  })
  test.each([
    ['cat', 1],
    ['table', 2],
    ['walked', 1],
    ['wanted', 2],
    ['science', 2],
    ['being', 2],
    ["didn't", 2],
    ['management', 3],
    ['various', 3],
    ['nation', 2],
    ['résumé', 2],
    ['sales', 1],
    ['', 1],
    ['東京', 1],
  ])('syllables of %j: %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables)
  })
})

describe('sentences', () => {
  test.each([
    ['Is it 3.5? Dr. Who said so.\n- Yes!', 3, 1],
    ['', 0, 0],
    ['...!?', 0, 0],
    ['今天好吗？很好。', 2, 1],
    ['كيف حالك؟', 1, 1],
    ['What?!', 1, 1],
    ['J. R. R. Tolkien wrote e.g. The Hobbit', 1, 0],
    ['no end', 1, 0],
  ])('%j', (text, sentences, questions) => {
    expect(countSentences(text)).toEqual({ sentences, questions })
  })
  test('questions are a share of the sentences', () => {
    expect(measureFactor('question-rate', { response: 'Why? Because. Fine.' })).toBe(1 / 3)
    expect(measureFactor('question-rate', {})).toBeNaN()
  })
})

describe('word rarity', () => {
  test('is the mean of −log₁₀ of the frequency of the content words', () => {
    expect(wordRarity('you').toFixed(2)).toBe('1.37')
    expect(wordRarity("nile's")).toBe(wordRarity('nile'))
    const expected = (wordRarity('river') + wordRarity('nile')) / 2
    expect(measureFactor('word-rarity', { response: 'the river and the Nile in 1999' })).toBeCloseTo(expected, 12)
  })
  test('a word nobody has seen is rare, not impossible', () => {
    expect(wordRarity('qqzxqq')).toBeCloseTo(7.7, 1)
    expect(measureFactor('word-rarity', { response: 'it is the' })).toBeNaN()
  })
})

describe('repetition', () => {
  test('is the share of three-word runs used before', () => {
    // runs: a-b-c, b-c-a, c-a-b, a-b-c: one of four is a repeat
    expect(measureFactor('repetition', { response: 'a b c a b c' })).toBe(1 / 4)
    expect(measureFactor('repetition', { response: 'ha ha ha ha ha' })).toBeCloseTo(2 / 3, 12)
    expect(measureFactor('repetition', { response: 'two words' })).toBe(0)
    expect(measureFactor('repetition', {})).toBeNaN()
  })
})

describe('rates per 100 words', () => {
  test('hedges by word and by pair', () => {
    // perhaps, I think, kind of, may: 4 of 10
    const response = 'Perhaps, I think, this is kind of what may work'
    expect(measureFactor('hedge-rate', { response })).toBeCloseTo(40, 12)
    expect(measureFactor('hedge-rate', { response: 'They think of it, rather than about you' })).toBe(0)
  })
  test('first person, but not the United States', () => {
    const response = "I’ve told us about the US and we're fine, myself included"
    expect(measureFactor('first-person-rate', { response })).toBeCloseTo(400 / 11, 12)
    expect(measureFactor('first-person-rate', {})).toBeNaN()
    expect(measureFactor('first-person-rate', { response: french })).toBeNaN()
  })
})
