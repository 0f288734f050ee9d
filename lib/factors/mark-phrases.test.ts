import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markCovered, markNovelPhrases } from './mark-phrases'
import { createMeasurer } from './measure-response'
import { computedFactors } from './registry'

const novelty = computedFactors.findIndex(({ id }) => id === 'novel-bigrams')
const cut = (text: string, spans: readonly { start: number; end: number }[] = []) =>
  spans.map(({ start, end }) => text.slice(start, end))

it('marks what neither prompt nor source says', () => {
  expect(markNovelPhrases({ prompt: 'a b', source: null, response: 'a b c' })?.spans).toEqual([{ start: 2, end: 5 }])
  const response = 'The heron is a bird. It sings <b>loudly</b>, the heron.'
  const marks = markNovelPhrases({ prompt: 'What is the heron?', source: 'The heron is a bird.', response })
  expect(cut(response, marks?.spans)).toEqual(['bird. It sings <b>loudly</b>, the'])
  expect(marks).toMatchObject({ pairs: 11, novel: 6 })
})

it('has no marks where the factor has no value', () => {
  expect(markNovelPhrases({ prompt: '', source: null, response: 'two words' })).toBeNull()
  expect(markNovelPhrases({ prompt: 'a', source: null, response: 'one' })).toBeNull()
})

it('agrees with the measured factor on any text', () => {
  const words = fc.array(fc.constantFrom('a', 'B', 'Cafe\u0301', 'é', '<i>', '\u0130', 'don’t', '한', '\n'), {
    maxLength: 14,
  })
  const texts = words.map((all) => all.join(' '))
  const measure = createMeasurer()
  fc.assert(
    fc.property(texts, fc.option(texts), texts, (prompt, source, response) => {
      const marks = markNovelPhrases({ prompt, source, response })
      const value = measure({ prompt, source, response })[novelty] ?? Number.NaN
      if (marks === null) expect(value).toBeNaN()
      else expect(marks.novel / marks.pairs).toBe(value)
    }),
  )
})

it('marks the passages of a source that a response has word for word', () => {
  const source = 'The red fox ran. The red fox slept all day.'
  expect(markCovered('the red fox ran', 'a red fox ran')).toEqual([{ start: 4, end: 15 }])
  expect(cut(source, markCovered(source, 'A RED fox; ran the red fox'))).toEqual(['The red fox ran. The red fox'])
  expect(markCovered(source, 'fox all')).toEqual([])
})
