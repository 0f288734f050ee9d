import { readWords } from '@/lib/factors/read-words'
import { countAscii } from '@/lib/factors/tokenize'
import { firstPlaces, hasType, markTypes } from '@/lib/factors/type-marks'
import { createVocabulary } from '@/lib/factors/vocabulary'
import { createFaultCount } from './fault-count'
import { areIdentical } from './identical'
import type { LintCheck } from './lint-check'

const LEAST_WORDS = 8
const ALIKE = 0.9
/** Texts that part in length by more than this are not compared word by word. */
const LENGTHS = 0.75
const CHARACTERS = 20_000
const ROUNDING = 1e-6

/** Words kept between calls to save time; then a new table is begun. */
const MOST_WORDS = 100_000
let vocabulary = createVocabulary()

/**
 * Whether two texts differ in capitals and punctuation alone, or share nine tenths of the words in either.
 *
 * @example areNearIdentical('Yes, it is.', 'yes it is') // true
 */
export function areNearIdentical(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  if (short < LENGTHS * long) return false
  const [one, other] = [a.slice(0, CHARACTERS), b.slice(0, CHARACTERS)]
  if (areUnlike(one, other)) return false
  if (vocabulary.texts.length > MOST_WORDS) vocabulary = createVocabulary()
  const first = readWords(one, vocabulary)
  const second = readWords(other, vocabulary)
  if (first.length === 0 || second.length === 0) return false
  if (first.length === second.length && first.every((word, at) => word === second[at])) return long <= CHARACTERS
  if (first.length < LEAST_WORDS || second.length < LEAST_WORDS) return false
  const { marks, texts } = vocabulary
  const { length: others } = firstPlaces(marks.met, second, texts.length)
  const own = firstPlaces(marks.met, first, texts.length)
  const known = markTypes(marks.response, second, texts.length)
  let shared = 0
  for (const place of own) if (hasType(known, first[place] ?? -1)) shared++
  return shared >= ALIKE * (own.length + others - shared)
}

const createMarks = () => new Int32Array(2 ** 7)
const [firstMarks, secondMarks] = [createMarks(), createMarks()]

/**
 * Whether two texts of plain ASCII have too many words of their own to share nine tenths, told without looking words up: where
 * they do, one in nine of those that they share at most is in one text alone. Most pairs are.
 */
function areUnlike(a: string, b: string): boolean {
  const [first, second] = [countAscii(a, firstMarks.fill(0)), countAscii(b, secondMarks.fill(0))]
  if (first === null || second === null) return false
  return countUnlike(firstMarks, secondMarks) * ALIKE > (1 - ALIKE) * Math.min(first, second) + ROUNDING
}

/** How many bits are set in one of two marks alone: so many words, or more, are in one text alone. */
function countUnlike(one: Int32Array, other: Int32Array): number {
  let count = 0
  for (let at = 0; at < one.length; at++)
    for (let bits = (one[at] as number) ^ (other[at] as number); bits !== 0; bits &= bits - 1) count++
  return count
}

/** Pairs of nearly one and the same text. */
export function createNearIdenticalCheck(): LintCheck {
  const { count, finding } = createFaultCount({
    id: 'near-identical',
    noun: 'pair',
    one: 'shows nearly the same text twice',
    many: 'show nearly the same text twice',
    remedy: 'Read some of them: where the difference is not what the label is about, leave them out.',
    warning: 0.02,
    error: 0.5,
  })
  return {
    pair({ place, prompt, promptText, a, b }) {
      const isNear = !areIdentical(a, b) && areNearIdentical(a, b)
      count(place, prompt, isNear ? { prompt: promptText, first: a, second: b } : null)
    },
    finding,
  }
}
