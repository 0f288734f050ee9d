import { LANGUAGES, scoreLanguages } from './eld/score-languages'
import { isAsciiLetter } from './text-units'
import { ENGLISH_ONLY, LATIN, OTHER_SCRIPT } from './word-facts'

/** Characters and words looked at. */
const SAMPLE = 300
const SAMPLE_WORDS = 40
/** Letters below which a text is too short to tell. */
const LEAST_LETTERS = 20
/** Prose scores above this in its language; lists of names and code mostly below. */
const LEAST_SCORE = 0.7
/** Where the script is no Latin, there is less to take for something else. */
const LEAST_SCORE_OTHER = 0.4
const LEAST_ENGLISH_WORDS = 3
const LEAST_ENGLISH_SHARE = 0.1
/** Languages this near the best one may as well be it: Danish and Norwegian, or English with foreign names. */
const NEAR = 0.08
/** Of its written words so many in other scripts make a text one of theirs, whatever names and code it quotes. */
const OTHER_SHARE = 1 / 3

/**
 * The languages a text may be in, as ISO 639-1 codes, the likeliest first; none where it is too short or no prose.
 *
 * Letter n-grams of its first 300 characters (Nito-ELD, 60 languages). A text with enough words that only English has is
 * not sent there: most texts are English, and this is fifty times as fast. A text in another script is judged without the
 * Latin it quotes; Chinese and Japanese are told apart by kana.
 *
 * @example detectLanguages('Das ist ein ganz normaler deutscher Satz.', new Int32Array(), new Int32Array()) // ['de']
 */
export function detectLanguages(text: string, ids: Int32Array, facts: Int32Array): readonly string[] {
  if (inOtherScript(ids, facts)) return detectOther(text)
  if (isPlainEnglish(ids, facts)) return ['en']
  const sample = text.slice(0, SAMPLE)
  return hasLetters(sample, LEAST_LETTERS) ? likeliest(sample, LEAST_SCORE) : []
}

/** Whether a text is written in another script than the Latin, by its first words. */
export function inOtherScript(ids: Int32Array, facts: Int32Array): boolean {
  let latin = 0
  let other = 0
  for (let at = 0; at < Math.min(ids.length, SAMPLE_WORDS); at++) {
    const word = facts[ids[at] ?? 0] ?? 0
    if (word & LATIN) latin++
    else if (word & OTHER_SCRIPT) other++
  }
  return other > 0 && other >= OTHER_SHARE * (latin + other)
}

const LATIN_LETTERS = /\p{Script=Latin}+/gu
/** Written for learners and in scripture, and unknown to the n-grams. */
const ARABIC_VOWELS = /[\u064b-\u0652]/g
/** Scripts of one language that the n-grams do not know. */
const OF_ONE_LANGUAGE = [
  ['my', /\p{Script=Myanmar}/u],
  ['km', /\p{Script=Khmer}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['bo', /\p{Script=Tibetan}/u],
] as const

function detectOther(text: string): readonly string[] {
  const sample = text
    .slice(0, 4 * SAMPLE)
    .replace(LATIN_LETTERS, ' ')
    .replace(ARABIC_VOWELS, '')
    .slice(0, SAMPLE)
  const letters = countLetters(sample)
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  if (2 * (kana + han) > letters) return chineseOrJapanese(han, kana)
  const known = OF_ONE_LANGUAGE.find(([, script]) => script.test(sample))
  if (known) return [known[0]]
  const found = likeliest(sample, LEAST_SCORE_OTHER)
  // A word or two in a script of several languages may be in any of them.
  return letters < LEAST_LETTERS && found.length > 1 ? [] : found
}

/** Chinese characters below which a text without kana may be a Japanese title. */
const LEAST_CHINESE = 8
/** Japanese prose has kana for every second character; a Chinese text may quote some. */
const LEAST_KANA = 0.1

function chineseOrJapanese(han: number, kana: number): readonly string[] {
  if (kana >= LEAST_KANA * (han + kana)) return ['ja']
  return han < LEAST_CHINESE ? ['zh', 'ja'] : ['zh']
}

/** The best language and those near it, the best first. */
function likeliest(sample: string, least: number): readonly string[] {
  const scores = scoreLanguages(sample)
  let best = 0
  let found = 0
  for (const score of scores) {
    if (score > best) best = score
    if (score > 0) found++
  }
  // A script of one language needs no score.
  if (best < least && found !== 1) return []
  const near: number[] = []
  for (let language = 0; language < scores.length; language++) if (isNear(scores[language], best)) near.push(language)
  return near.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).map((language) => LANGUAGES[language] ?? '')
}

function isNear(score = 0, best: number): boolean {
  return score > 0 && score > best - NEAR
}

/** Whether a sample has so many letters; most have them within their first words. */
function hasLetters(sample: string, least: number): boolean {
  let letters = 0
  for (let at = 0; at < sample.length && letters < least; at++) if (isAsciiLetter(sample.charCodeAt(at))) letters++
  return letters >= least || countLetters(sample) >= least
}

function countLetters(sample: string): number {
  return sample.match(/\p{L}/gu)?.length ?? 0
}

/** Whether enough of its first words are English only. */
function isPlainEnglish(ids: Int32Array, facts: Int32Array): boolean {
  const looked = Math.min(ids.length, SAMPLE_WORDS)
  let english = 0
  for (let at = 0; at < looked; at++) if ((facts[ids[at] ?? 0] ?? 0) & ENGLISH_ONLY) english++
  return english >= LEAST_ENGLISH_WORDS && english >= LEAST_ENGLISH_SHARE * looked
}
