import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import samples from '@/lib/factors/fixtures/languages.json' with { type: 'json' }
import { LANGUAGES, scoreLanguages } from './score-languages'

const texts = Object.values(samples.languages).map(({ text }) => text)

/** What Nito-ELD itself says. */
function reference(text: string): readonly number[] {
  const scores: Readonly<Record<string, number>> = eld.detect(text).getScores()
  return LANGUAGES.map((language) => scores[language] ?? 0)
}

test.each(texts)('says of %j what Nito-ELD says', (text) => {
  for (const size of [1, 2, 3, 4, 5, 7, 20, 300, 1000])
    expect([...scoreLanguages(text.slice(0, size))]).toEqual(reference(text.slice(0, size)))
})

test('says of any text what Nito-ELD says, to the last bit', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."eéßıİΣσ’'` -ñкиعहन中1"), maxLength: 400 })
  const piece = fc.oneof(
    letters,
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...texts, 'a'.repeat(71), 'é'.repeat(200), '\ud835', 'x'.repeat(70)),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(900), (pieces, from) => {
      const text = pieces.join(' ').slice(from, from + 700)
      expect([...scoreLanguages(text)]).toEqual(reference(text))
    }),
    { numRuns: 200 },
  )
})
