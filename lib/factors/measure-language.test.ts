import { expect, test } from 'vitest'
import { detectLanguages } from './detect-languages'
import { measureFactor } from './fixtures/measure-factor'

const english = 'Please tell me what the weather will be like in Berlin tomorrow.'

/** Ids and facts. */
const NO_WORDS = [new Int32Array(), new Int32Array()] as const

test.each([
  ['Das ist ein ganz normaler deutscher Satz.', 'de'],
  ['Ce texte est écrit dans une langue que vous connaissez.', 'fr'],
  ['今天天气很好，我们一起去公园散步，然后回家吃饭，你觉得怎么样？', 'zh'],
  ['오늘은 날씨가 정말 좋아서 친구들과 함께 공원에 산책하러 갔습니다.', 'ko'],
  ['كيف حالك اليوم يا صديقي العزيز، هل أنت بخير؟', 'ar'],
  ['Det er ikke langt for ham at gå under broen i dag.', 'da'],
  ['Hij was in de tuin toen we hem iets over het huis vroegen.', 'nl'],
  [english, 'en'],
  ['Yes.', undefined],
  ['12345 67890 12345 67890', undefined],
  ['', undefined],
])('%j is in %j', (text, language) => {
  expect(detectLanguages(text, ...NO_WORDS)[0]).toBe(language)
})

test('is 1 in another language, 0 in the same, and not applicable where one is too short to tell', () => {
  const german = 'Das Wetter in Berlin wird morgen wahrscheinlich sonnig und sehr warm.'
  expect(measureFactor('language-mismatch', { prompt: english, response: german })).toBe(1)
  expect(measureFactor('language-mismatch', { prompt: german, response: english })).toBe(1)
  expect(measureFactor('language-mismatch', { prompt: german, response: german })).toBe(0)
  expect(measureFactor('language-mismatch', { prompt: english, response: english })).toBe(0)
  expect(measureFactor('language-mismatch', { prompt: english, response: 'Sonnig.' })).toBeNaN()
  expect(measureFactor('language-mismatch', { response: english })).toBeNaN()
})

test('prose is in one language', () => {
  expect(detectLanguages('Das ist ein ganz normaler deutscher Satz.', ...NO_WORDS)).toEqual(['de'])
})

test('near languages are not told apart', () => {
  const danish = 'Det er ikke langt for ham at gå under broen i dag.'
  const norwegian = 'Jeg har aldri vært i denne byen før, men det var fint.'
  expect(detectLanguages(danish, ...NO_WORDS).toSorted()).toEqual(['da', 'no'])
  expect(measureFactor('language-mismatch', { prompt: danish, response: norwegian })).toBe(0)
})

test('a list of names in an English answer is no other language', () => {
  const response = '1. Paris\n2. Lyon\n3. Marseille\n4. Nice\n5. Toulouse\n6. Dijon\n7. Burgundy'
  expect(measureFactor('language-mismatch', { prompt: english, response })).toBeNaN()
})

test('rules for English do not apply to a short text in another script', () => {
  expect(measureFactor('hedge-rate', { response: '안녕하세요' })).toBeNaN()
  expect(measureFactor('hedge-rate', { response: '42' })).toBe(0)
  expect(measureFactor('hedge-rate', { response: 'OK' })).toBe(0)
})

test('a sentence of words that English shares with another language is not English', () => {
  expect(measureFactor('formality', { response: 'Jeg vil have det her for at være over det.' })).toBeNaN()
  expect(measureFactor('formality', { response: 'A mi me gusta no hacer nada en casa, a ti no?' })).toBeNaN()
})
