import { describe, expect, it, vi } from 'vitest'
import { choices, onlyPair, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { proclivityWide } from './proclivity-wide'

const texts = { prompt: 'P', response_a: 'A', response_b: 'B' }
const read = (row: Readonly<Record<string, unknown>>) => onlyPair(readAll(proclivityWide, [{ ...texts, ...row }]))

describe('proclivityWide', () => {
  it('reads every label column as a rater of its own', () => {
    const record = read({ preference: 'a', 'human.Ada': 'B', 'model.gpt-3.5-turbo': ' Tie ', 'human.Bob': '' })
    expect(choices(record)).toEqual([
      ['People', 1, 'a'],
      ['Ada', -1, 'B'],
      ['Bob', null, ''],
      ['gpt-3.5-turbo', 0, 'Tie'],
    ])
    expect(record.votes.map(({ rater }) => rater.kind)).toEqual(['human', 'human', 'human', 'model'])
  })

  it.each([
    ['a', 'a', 1],
    ['a', 'b', 0],
    ['a', '', null],
    ['', '', null],
  ])('verdicts %s and %s in the two orders make %s', (shown, swapped, choice) => {
    const [vote] = read({ 'model.x.1': shown, 'model.x.1.swapped': swapped }).votes
    expect(vote).toMatchObject({ rater: { name: 'x.1' }, choice, raw: shown === '' ? '' : `${shown} / ${swapped}` })
    expect(vote?.orders).not.toBeNull()
  })

  it('reads a column of verdicts that is called after its model, unless the file is one of its own', () => {
    const row = {
      ...texts,
      preference: 'a',
      gpt4_verdict: 'b',
      'claude-3': 'Tie',
      gpt4_notes: 'long',
      model_a: 'llama',
    }
    expect(choices(readAll(proclivityWide, [row]).records[0])).toEqual([
      ['People', 1, 'a'],
      ['gpt4', -1, 'b'],
      ['claude-3', 0, 'Tie'],
    ])
    expect(choices(readAll(proclivityWide, [{ ...row, 'proclivity.exact': '1' }]).records[0])).toHaveLength(1)
  })

  it('leaves a file to be mapped whose labels are all of another kind', () => {
    const rows = (...labels: readonly string[]) => sampleOf(labels.map((preference) => ({ ...texts, preference })))
    expect(proclivityWide.recognise(rows('1', '2', '1'))).toBeNull()
    expect(proclivityWide.recognise(rows('1', '2', 'a'))).toBe('pairs')
    expect(proclivityWide.recognise(rows('left', 'A>B', ''))).toBe('pairs')
    expect(proclivityWide.recognise(rows('', '', ''))).toBe('pairs')
  })

  it.each(['purple', '1', 'constructor', '__proto__'])('leaves the label "%s" out, and says so', (label) => {
    const { records, rejections } = readAll(proclivityWide, [{ ...texts, preference: label }])
    expect(choices(records[0])).toEqual([['People', null, label]])
    expect(rejections).toEqual([
      {
        scope: 'value',
        file: 'pairs.jsonl',
        line: 1,
        column: 'preference',
        value: label,
        reason: 'The label is none of a, b and tie.',
        remedy: 'Write a, b or tie.',
      },
    ])
  })

  it('reads factor values, slices, ids and sources', () => {
    const record = read({
      preference: 'a',
      pair_id: 'p1',
      prompt_id: '',
      source: 'S',
      source_b: 'SB',
      'factor.tone.a': '0.5',
      'factor.tone.b': '',
      'factor.polite.a': true,
      'factor.polite.b': 'false',
      'slice.topic': 'law',
      task: 'helpful',
    })
    expect(record).toMatchObject({
      pairId: 'p1',
      promptId: null,
      source: 'S',
      a: { source: null },
      b: { source: 'SB' },
    })
    expect(record.factors).toEqual([
      { factor: 'tone', a: 0.5, b: null },
      { factor: 'polite', a: 1, b: 0 },
    ])
    expect(record.slices).toEqual({ task: 'helpful', topic: 'law' })
  })

  it('makes the levels of a writer its preference', () => {
    const record = read({ 'generator.gpt': 1, 'generator.other': 0, level_a: 2, level_b: 5 })
    expect(record).toMatchObject({ a: { author: 'gpt', level: 2 }, b: { author: 'gpt', level: 5 } })
    expect(record.votes).toEqual([
      {
        rater: { name: 'gpt', kind: 'model', setting: 'generation' },
        choice: -1,
        raw: 'levels 2 and 5',
        strength: null,
        orders: null,
      },
    ])
  })

  it('takes a label of a writer where its column has one, and authors from their own columns', () => {
    const record = read({ 'generator.gpt': 'tie', author_a: 'X', author_b: '', level_a: 2 })
    expect(record).toMatchObject({ a: { author: 'X', level: 2 }, b: { author: null } })
    expect(record.votes).toMatchObject([{ rater: { name: 'gpt', setting: 'generation' }, choice: 0, raw: 'tie' }])
  })

  it('keeps a label that nobody could read apart from one that is not there, and reads strengths', () => {
    const reading = readAll(proclivityWide, [
      { ...texts, 'human.Ann': 'Unreadable', 'human.Bob': '', 'human.Cem': 'b', 'strength.human.Cem': '2.5' },
      { ...texts, pair_id: '2', 'model.x': 'a', 'model.x.swapped': 'unreadable', 'strength.model.x': 'much' },
      { ...texts, pair_id: '3', 'human.Cem': 'a', 'strength.human.Cem': '1e300' },
    ])
    expect(choices(reading.records[0])).toEqual([
      ['Ann', null, 'Unreadable'],
      ['Bob', null, ''],
      ['Cem', -1, 'b'],
      ['x', null, ''],
    ])
    expect(pairsOf(reading)[0]?.votes[2]?.strength).toBe(2.5)
    expect(pairsOf(reading)[1]?.votes[3]).toMatchObject({ choice: null, raw: 'a / unreadable', strength: null })
    expect(pairsOf(reading)[2]?.votes[2]).toMatchObject({ choice: 1, strength: null })
    expect(reading.rejections).toMatchObject([
      { column: 'strength.model.x', reason: 'The value is no number.' },
      { column: 'strength.human.Cem', value: '1e300', reason: 'The number is too large or too small to be kept.' },
    ])
  })

  it('reads files that Proclivity wrote to the last blank', () => {
    const row = { ...texts, 'proclivity.exact': 1, pair_id: '', task: 'helpful', 'slice. ': ' x ', 'slice.none': '' }
    const votes = {
      'model.m': 'a',
      'model.m.swapped': 'b',
      'verdict.model.m': 'a',
      'human.%20Ann': 'b',
      'human.Bob': '',
    }
    const record = read({ ...row, ...votes })
    expect(record).toMatchObject({ pairId: '', promptId: null, slices: { ' ': ' x ', none: '' } })
    expect(choices(record)).toEqual([
      ['m', 1, 'a / b'],
      [' Ann', -1, 'b'],
    ])
  })

  it('takes one apostrophe off the cells of its own CSV files, and of no others', () => {
    const cells = { ...texts, prompt: "'=1", response_a: "'", response_b: "'tis", 'human.Ann': 'a' }
    expect(read({ ...cells, 'csv.escaped': '1' })).toMatchObject({ prompt: '=1', a: { text: '' }, b: { text: "'tis" } })
    expect(read(cells)).toMatchObject({ prompt: "'=1", a: { text: "'" } })
    expect(read({ ...cells, 'csv.escaped': '0' })).toMatchObject({ prompt: "'=1" })
    // What the first version left as it was is not taken apart now.
    const wide = { ...texts, prompt: "'＝1", response_a: "'\n=1", response_b: "' =1", 'human.Ann': 'a' }
    expect(read({ ...wide, 'csv.escaped': '1' })).toMatchObject({
      prompt: "'＝1",
      a: { text: "'\n=1" },
      b: { text: "' =1" },
    })
    expect(read({ ...wide, 'csv.escaped': '2' })).toMatchObject({
      prompt: '＝1',
      a: { text: '\n=1' },
      b: { text: ' =1' },
    })
  })

  it('learns columns that only later rows have', () => {
    const sample = sampleOf([{ ...texts, preference: 'a' }])
    const readRow = proclivityWide.open(sample)
    const late = readRow({ line: 900, value: { ...texts, 'human.Late': 'b' } }).records[0]
    expect(choices(late)).toContainEqual(['Late', -1, 'b'])
  })

  it('needs at least one label column', () => {
    expect(proclivityWide.recognise(sampleOf([texts]))).toBeNull()
  })
})

it('looks for no words in labels that are plain', () => {
  const fields = ['prompt', 'response_a', 'response_b', 'preference']
  const value = { prompt: 'Sky?', response_a: 'Blue.', response_b: 'Red.', preference: 'a' }
  const rows = [1, 2, 3].map((line) => ({ line, value }))
  const read = proclivityWide.open({ path: 'a.csv', container: 'csv', fields, rows, document: {} })
  rows.slice(0, 1).map(read)
  const normalized = vi.spyOn(String.prototype, 'normalize')
  const choices = rows.flatMap((row) => read(row).records.flatMap((record) => 'votes' in record && record.votes[0]))
  const calls = normalized.mock.calls.length
  normalized.mockRestore()
  expect(choices).toMatchObject([{ choice: 1 }, { choice: 1 }, { choice: 1 }])
  expect(calls).toBe(0)
})
