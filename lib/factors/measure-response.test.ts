import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorMs } from '@/lib/test-processor-time'
import type { FactorText } from './factor'
import { measureFactor } from './fixtures/measure-factor'
import { createMeasurer } from './measure-response'
import { computedFactors, factorById } from './registry'

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'the',
      'Nile',
      'flows',
      'I',
      'think',
      'north.',
      '\n- item',
      '# Head\n',
      '**bold**',
      '?',
      'don’t',
      '你好',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { maxLength: 60 },
)
const texts = fc.record({
  prompt: words.map((parts) => parts.join(' ')),
  source: fc.option(words.map((parts) => parts.join(' '))),
  response: words.map((parts) => parts.join(' ')),
})

describe('the registry', () => {
  test('ids are unique, known and in the order of the values', () => {
    const ids = computedFactors.map((factor) => factor.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(factorById('length')?.label).toBe('Length')
    expect(factorById('no such factor')).toBeUndefined()
    const values = createMeasurer()({ prompt: '', source: null, response: 'Two words' })
    expect(values).toHaveLength(ids.length)
    expect(values[0]).toBe(2)
  })
  test('every factor asks a question and defines itself', () => {
    for (const factor of computedFactors) {
      expect(factor.question).toMatch(/^[A-Z].*\?$/)
      expect(factor.definition).toMatch(/\.$/)
      if (factor.label.includes('estimated')) expect(factor.estimated).not.toBeNull()
    }
  })
  test('is data, so that a page can hold it', () => {
    expect(structuredClone(computedFactors)).toEqual(computedFactors)
  })
})

describe('every factor', () => {
  test('stays in its range', () => {
    const measure = createMeasurer()
    fc.assert(
      fc.property(texts, (text) => {
        for (const [position, value] of measure(text).entries()) {
          const [low, high] = computedFactors[position]?.range ?? [Number.NaN, Number.NaN]
          if (Number.isNaN(value)) continue
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high ?? Number.MAX_VALUE)
        }
      }),
    )
  })
  test('depends on nothing but the three texts', () => {
    const worn = createMeasurer()
    fc.assert(
      fc.property(texts, (text) => {
        expect(worn(text)).toEqual(createMeasurer()(text))
      }),
      { numRuns: 50 },
    )
  })
  test('depends on no prompt that came in between', () => {
    const worn = createMeasurer()
    const source = 'The river flows north past the old mill, and turns west after the bridge.'
    for (let at = 0; at < 60; at++) {
      const prompt = `Where does the river of ${at % 40} towns flow, and what did the ${'very '.repeat(at % 7)}old miller say?`
      const text = { prompt, source: at % 11 === 10 ? null : source, response: `The river flows past ${at} old towns.` }
      expect(worn(text)).toEqual(createMeasurer()(text))
    }
  })

  test('applies to a full example', () => {
    const sentence = 'The river Nile, which is 6,650 kilometres long, flows north through the desert of Egypt.'
    const values = createMeasurer()({ prompt: sentence, source: sentence, response: sentence })
    expect(values.every((value) => Number.isFinite(value))).toBe(true)
  })
  test('that counts is 0 and any other does not apply to an empty response', () => {
    const counts = ['length', 'estimated-facts', 'list-items', 'headings', 'bold', 'code', 'tables']
    const values = createMeasurer()({ prompt: 'Why?', source: 'A source text.', response: '' })
    for (const [position, { id }] of computedFactors.entries()) {
      expect(values[position], id).toBe(counts.includes(id) || id === 'source-coverage' ? 0 : Number.NaN)
    }
  })
  test('a share of the words does not apply to marks without words', () => {
    const values = createMeasurer()({ prompt: '', source: null, response: '*' })
    expect(values[computedFactors.findIndex(({ id }) => id === 'structure')]).toBeNaN()
  })
  test('treats a source without words as no source', () => {
    const response = 'The river flows north.'
    expect(createMeasurer()({ prompt: 'Where?', source: ' \n', response })).toEqual(
      createMeasurer()({ prompt: 'Where?', source: null, response }),
    )
  })
})

/** The limit, in milliseconds of the processor, tells linear from quadratic: five megabytes take roughly 1 s. */
const HOSTILE = process.env.PROCLIVITY_ALL ? { megabytes: 5, limitMs: 8000 } : { megabytes: 1, limitMs: 1600 }

describe(`a hostile text of ${HOSTILE.megabytes} MB`, () => {
  const repeated = [
    'a',
    'a ',
    '#',
    '# ',
    '*',
    '**a',
    '[',
    '`',
    '`a',
    '> ',
    '- ',
    '|',
    "a'",
    '.',
    '?',
    '\n',
    '😀',
    'é',
    'May ',
    '<b>',
    '[a](',
  ]
  const places = (hostile: string): readonly FactorText[] => [
    { prompt: '', source: null, response: hostile },
    { prompt: hostile, source: hostile, response: 'A short answer to that.' },
    { prompt: 'A short question?', source: hostile, response: hostile.slice(0, -1) },
  ]
  const milliseconds = (hostile: string): number => {
    const measure = createMeasurer()
    return processorMs(() => {
      for (const place of places(hostile)) measure(place)
    })
  }
  test.each(repeated)('of %j is measured at once, wherever it stands', (unit) => {
    expect(milliseconds(unit.repeat((HOSTILE.megabytes * 1e6) / unit.length))).toBeLessThan(HOSTILE.limitMs)
  })
  test.each(['今天天气很好', 'ก', 'かな', '中。'])('of %j, three bytes a letter, is cut into words at once', (unit) => {
    const hostile = unit.repeat((HOSTILE.megabytes * 1e6) / Buffer.byteLength(unit))
    expect(milliseconds(hostile)).toBeLessThan(HOSTILE.limitMs)
  })
  test('has all its words counted', () => {
    expect(measureFactor('length', { response: 'word '.repeat(1_000_000) })).toBe(1_000_000)
  })
})
