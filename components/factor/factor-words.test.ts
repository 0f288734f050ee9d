import { expect, it } from 'vitest'
import type { FactorView } from '@/lib/profiles/load-factor'
import { factorFacts } from './factor-words'

const factor: FactorView['factor'] = {
  ...{ id: 'length', label: 'Length', question: 'How long?', definition: 'Words.', unit: 'words' },
  ...{ estimated: null, reference: 'Somebody 2024', version: 2, origin: 'computed', direction: 'neither' },
  range: [0, null],
  epsilon: 0,
}
type Judge = Parameters<typeof factorFacts>[0]['reliability']
const facts = (other: Partial<FactorView['factor']>, missing = 0, reliability: Judge = null, foreign = 0) =>
  Object.fromEntries(
    factorFacts({
      ...{ factor: { ...factor, ...other }, measured: 10, missing, foreign, reliability },
      languages: other.origin === 'judged' ? null : 'English',
    }).map(({ name, text }) => [name, text]),
  )

it('says where the numbers of each kind of factor come from', () => {
  expect(facts({})['Where it comes from']).toBe('Computed from the text by a rule, version 2')
  expect(facts({ origin: 'imported', range: null })).toMatchObject({
    'Where it comes from': 'Imported: a column of the uploaded file',
    Unit: 'words, range as imported',
  })
  const judge = { model: 'gpt-4', unreadable: 3, templates: [{ key: 'fluency', version: 4 }] }
  expect(facts({ origin: 'judged' }, 5, judge)).toMatchObject({
    'Where it comes from': 'Judged by gpt-4, asked with fluency version 4',
    Measured:
      '10 responses; 5 without a value: 3 answers could not be read, the others were not asked or not applicable',
  })
})

it('says what counts as a difference and why values are missing', () => {
  expect(facts({})).toMatchObject({
    Unit: 'words, 0 or more',
    'A difference counts': 'from the smallest on',
    Measured: '10 responses, every one of them',
    'More of it is': 'neither better nor worse in itself',
  })
  expect(facts({ epsilon: 0.5, range: [0, 1], unit: '', direction: 'worse' }, 2)).toMatchObject({
    Unit: 'no unit, 0 to 1',
    'A difference counts': 'when larger than .50',
    Measured: '10 responses; 2 without a value: the factor does not apply to them',
    'More of it is': 'usually worse',
  })
})

it('says which languages a factor is valid for, and how many responses are in others', () => {
  expect(facts({})['Valid for']).toBe('English')
  expect(facts({ origin: 'judged' })['Valid for']).toBeUndefined()
  expect(facts({}, 3, null, 3).Measured).toBe(
    '10 responses; 3 without a value: not applicable on 3 responses in other languages',
  )
  expect(facts({}, 3, null, 1).Measured).toBe(
    '10 responses; 3 without a value: not applicable on 1 response in other languages, the factor does not apply to the others',
  )
})
