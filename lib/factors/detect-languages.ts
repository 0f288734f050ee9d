import { eld } from 'eld/extrasmall'
import type { Word } from './vocabulary'

/** Characters and words looked at. */
const SAMPLE = 300
const SAMPLE_WORDS = 40
/** Letters below which a text is too short to tell. */
const LEAST_LETTERS = 20
/** Prose scores above this in its language; lists of names and code mostly below. */
const LEAST_SCORE = 0.7
/** Words of English prose that no other Latin script language has; it seldom goes ten words without one. */
const ENGLISH_ONLY = new Set(
  (
    'the and that with this from which they their there what when who would could should because been were you your it ' +
    'its are'
  ).split(' '),
)
const LEAST_ENGLISH_WORDS = 3
const LEAST_ENGLISH_SHARE = 0.1
/** Languages this near the best one may as well be it: Danish and Norwegian, or English with foreign names. */
const NEAR = 0.08

/**
 * The languages a text may be in, as ISO 639-1 codes, the likeliest first; none where it is too short or no prose.
 *
 * Letter n-grams of its first 300 characters (Nito-ELD, 60 languages). A text with enough words that only English has is
 * not sent there: most texts are English, and this is fifty times as fast.
 *
 * @example detectLanguages('Das ist ein ganz normaler deutscher Satz.', []) // ['de']
 */
export function detectLanguages(text: string, words: readonly Word[]): readonly string[] {
  if (isPlainEnglish(words.slice(0, SAMPLE_WORDS))) return ['en']
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return []
  const scores = Object.entries(eld.detect(sample).getScores())
  const best = scores[0]?.[1] ?? 0
  // A script of one language needs no score.
  if (best < LEAST_SCORE && scores.length !== 1) return []
  return scores.filter(([, score]) => score > best - NEAR).map(([language]) => language)
}

/** Whether the rules for English apply: not where the text must be in another language, or shares no letter with English. */
export function mayBeEnglish(text: string, languages: readonly string[]): boolean {
  if (languages.length > 0) return languages.includes('en')
  return /[a-z]/i.test(text) || !/\p{L}/u.test(text)
}

function isPlainEnglish(words: readonly Word[]): boolean {
  const english = words.filter((word) => ENGLISH_ONLY.has(word.text)).length
  return english >= LEAST_ENGLISH_WORDS && english >= LEAST_ENGLISH_SHARE * words.length
}
