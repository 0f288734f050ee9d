import { eld } from 'eld/extrasmall'
import type { Word } from './vocabulary'

/** Characters and words looked at. */
const SAMPLE = 300
const SAMPLE_WORDS = 40
/** Letters below which a text is too short to tell. */
const LEAST_LETTERS = 20
/** How far the best language must lead the second. */
const LEAST_LEAD = 0.05

/**
 * The language a text is reliably in, as an ISO 639-1 code, or null where it is too short or too mixed to tell.
 *
 * Letter n-grams of its first 300 characters (Nito-ELD, 60 languages). A text full of English function words is not sent
 * there: it is English, and most texts are.
 *
 * @example detectLanguage('Das ist ein ganz normaler deutscher Satz.', []) // 'de'
 */
export function detectLanguage(text: string, words: readonly Word[]): string | null {
  if (isPlainEnglish(words.slice(0, SAMPLE_WORDS))) return 'en'
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null
  const result = eld.detect(sample)
  if (!result.isReliable()) return null
  const [best = 0, second = 0] = Object.values(result.getScores())
  return best - second >= LEAST_LEAD ? result.language : null
}

/** English prose has 40 to 50 % function words; the languages that share some of them stay below 20 %. */
function isPlainEnglish(words: readonly Word[]): boolean {
  const content = words.filter((word) => word.content).length
  return words.length >= 10 && content <= 0.65 * words.length
}
