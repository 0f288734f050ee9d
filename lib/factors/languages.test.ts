import { describe, expect, test } from 'vitest'
import samples from './fixtures/languages.json' with { type: 'json' }
import { measureFactor } from './fixtures/measure-factor'
import { createMeasurer } from './measure-response'
import { readWords } from './read-words'
import { computedFactors } from './registry'
import { countSentences } from './split-sentences'
import { tokenize } from './tokenize'
import { validFor } from './valid-languages'
import { createVocabulary } from './vocabulary'

/** Counts of the segmenter are those of ICU 78; another version may cut a word or two of them otherwise. */
const SEGMENTER_TOLERANCE = 2

const languages = Object.values(samples.languages)
const chinese = samples.languages.zh.text
const german = samples.languages.de.text

function read(text: string): readonly string[] {
  const vocabulary = createVocabulary()
  return Array.from(readWords(text, vocabulary), (id) => vocabulary.texts[id] ?? '')
}

describe.each(languages)('$name', ({ text, by, words, sentences, first }) => {
  test(`has ${words} words, the first ones ${first.join(' | ')}`, () => {
    const found = tokenize(text)
    const tolerance = by === 'segmenter' ? SEGMENTER_TOLERANCE : 0
    expect(Math.abs(found.length - words)).toBeLessThanOrEqual(tolerance)
    expect(found.slice(0, first.length)).toEqual(first.map((word) => word.toLowerCase()))
    expect(read(text)).toEqual(found)
    expect(measureFactor('length', { response: text })).toBe(found.length)
  })
  test(`has ${sentences} sentences`, () => {
    expect(countSentences(text).sentences).toBe(sentences)
  })
})

test.each([
  ['我用 Python 3写代码', ['我', '用', 'python', '3', '写', '代码']],
  ['T-恤x-光', ['t', '恤', 'x', '光']],
  ['می\u200cآیند', ['می\u200cآیند']],
  ['র\u200d্যাব', ['র\u200d্যাব']],
  ['กข\u0301 a\u0e31b', ['กข\u0301', 'a', 'b']],
  ['⚠️ ❤️ \u0301', []],
])('words of mixed scripts: %j', (text, words) => {
  expect(tokenize(text)).toEqual(words)
  expect(read(text)).toEqual(words)
})

test.each([
  ['यह क्या है? यह घर है।वह गया॥', 3, 1],
  ['آپ کیسے ہیں؟ میں ٹھیک ہوں۔', 2, 1],
  ['တစ်။ နှစ်။', 2, 0],
  ['மா. க. பொ. சிவஞானம்', 1, 0],
])('sentences of %j', (text, sentences, questions) => {
  expect(countSentences(text)).toEqual({ sentences, questions })
})

describe('a factor that is valid for English', () => {
  const english = computedFactors.filter((factor) => validFor(factor.languages) === 'English').map(({ id }) => id)
  const valued = (text: { readonly prompt: string; readonly source: string | null; readonly response: string }) => {
    const values = createMeasurer()(text)
    return english.filter((id) => !Number.isNaN(values[computedFactors.findIndex((factor) => factor.id === id)]))
  }

  test('is one of word lists, classes, syllables, frequencies, or fitted to English', () => {
    expect(english).toEqual([
      'estimated-facts',
      'fact-density',
      'formality',
      'formality-alignment',
      'readability',
      'word-rarity',
      'hedge-rate',
      'first-person-rate',
    ])
  })
  test.each(languages.filter(({ name }) => name !== 'English'))('has no value in $name', ({ text }) => {
    expect(valued({ prompt: text, source: text, response: text })).toEqual([])
    expect(valued({ prompt: '', source: null, response: text })).toEqual([])
  })
  test('has none for what quotes Latin words, or is too short to tell, in answer to Chinese', () => {
    for (const response of ['用Python写代码：def f(x): return x', 'Python', '42', 'OK', ''])
      expect(valued({ prompt: chinese, source: null, response }), response).toEqual([])
    expect(valued({ prompt: '', source: null, response: '用Python写一个函数：def foo(x): return x' })).toEqual([])
  })
  test('takes what is too short to tell for English, unless the prompt or else the source says otherwise', () => {
    expect(valued({ prompt: '', source: null, response: 'Berlin' })).toContain('word-rarity')
    expect(valued({ prompt: german, source: null, response: 'Berlin' })).toEqual([])
    expect(valued({ prompt: '?', source: german, response: 'Berlin' })).toEqual([])
  })
})

test('questions are not counted where they are written without a question mark', () => {
  expect(measureFactor('question-rate', { response: samples.languages.th.text })).toBeNaN()
  expect(measureFactor('question-rate', { response: samples.languages.ja.text })).toBeNaN()
  expect(measureFactor('question-rate', { response: chinese })).toBe(0)
})

test('outside English every different word of a source weighs alike', () => {
  const source = 'Die Menschen sind frei und die Würde ist gleich, und alle Menschen sind geboren.'
  const words = new Set(tokenize(source)).size
  expect(measureFactor('source-coverage', { source, response: 'Die Würde der Menschen' })).toBe(3 / words)
})
