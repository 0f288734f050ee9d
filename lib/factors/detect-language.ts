import { eld } from 'eld/extrasmall'

/** Characters looked at: more change the answer in fewer than one text of a thousand. */
const SAMPLE = 300
/** Letters below which a text is too short to tell. */
const LEAST_LETTERS = 20
/** How far the best language must lead the second. */
const LEAST_LEAD = 0.05

/**
 * The language a text is reliably in, as an ISO 639-1 code, or null where it is too short or too mixed to tell.
 *
 * Letter n-grams of its first 300 characters (Nito-ELD, 60 languages).
 *
 * @example detectLanguage('Das ist ein ganz normaler deutscher Satz.') // 'de'
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null
  const result = eld.detect(sample)
  if (!result.isReliable()) return null
  const [best = 0, second = 0] = Object.values(result.getScores())
  return best - second >= LEAST_LEAD ? result.language : null
}
