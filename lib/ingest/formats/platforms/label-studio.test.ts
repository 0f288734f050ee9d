import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { labelStudio } from './label-studio'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/label-studio.json', import.meta.url), 'utf8'),
)
const reading = readAll(labelStudio, rows, path)
const pairs = pairsOf(reading)

describe('label-studio', () => {
  it('reads every annotator’s choice, and a skipped task as missing', () => {
    expect(pairs.map(choices)).toEqual([
      [
        ['annotator 4', 1, 'left'],
        ['annotator 5', -1, 'right'],
        ['annotator 6', null, 'cancelled'],
        ['annotator 7', null, ''],
      ],
      [['annotator 4', -1, 'right']],
    ])
    expect(pairs[0]?.votes[0]?.rater).toEqual({ name: 'annotator 4', kind: 'human', setting: null })
    expect(reading.rejections).toEqual([])
  })

  it('finds the compared fields by what the annotation names', () => {
    expect(pairs[0]).toMatchObject({
      pairId: null,
      promptId: null,
      prompt: 'Name a tree.',
      source: null,
      a: { text: 'Oak.', source: null, author: null, level: null },
      b: { text: 'A rose.' },
      factors: [],
      slices: { topic: 'plants' },
    })
  })

  it('counts a person’s repeated choice once, and hands contradicting ones on', () => {
    const by = (completed_by: number, selected: string | null) => ({
      completed_by,
      was_cancelled: selected === null,
      result: selected === null ? [] : [{ type: 'pairwise', to_name: 'text1,text2', value: { selected } }],
    })
    const annotations = [
      by(1, null),
      by(1, 'left'),
      by(1, 'left'),
      by(2, 'left'),
      by(2, 'right'),
      by(3, null),
      by(3, null),
    ]
    expect(choices(pairsOf(readAll(labelStudio, [{ ...rows[1], annotations }]))[0])).toEqual([
      ['annotator 1', 1, 'left'],
      ['annotator 2', 1, 'left'],
      ['annotator 2', -1, 'right'],
      ['annotator 3', null, 'cancelled'],
    ])
  })

  it('tells tasks without a prompt apart by their ids', () => {
    expect(pairs[1]).toMatchObject({ promptId: '12', prompt: '', a: { text: 'It rains.' }, b: { text: 'It pours.' } })
  })

  it('takes the only two texts that are neither prompt nor source', () => {
    const data = { document: 'Long.', question: 'Short?', good: 'Yes.', bad: 'No.' }
    const [pair] = pairsOf(readAll(labelStudio, [...rows, { id: 13, data, annotations: [] }])).slice(2)
    expect(pair).toMatchObject({
      prompt: 'Short?',
      source: 'Long.',
      a: { text: 'Yes.' },
      b: { text: 'No.' },
      votes: [],
    })
  })

  it('rejects a task whose compared fields cannot be told', () => {
    const broken = { id: 14, data: { prompt: 'p', x: 'one', y: 'two', z: 'three' }, annotations: [] }
    expect(readAll(labelStudio, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 3,
        column: 'data',
        value: '{"prompt":"p","x":"one","y":"two","z":"three"}',
        reason: 'Which two fields of the task are compared cannot be told.',
        remedy: 'Name them as the annotation does, or map the columns by hand.',
      },
    ])
  })

  it('leaves tasks without a pairwise choice alone', () => {
    const task = { data: { text: 'Hi' }, annotations: [{ result: [{ type: 'choices', value: { choices: ['x'] } }] }] }
    expect(labelStudio.recognise(sampleOf([task]))).toBeNull()
  })

  const control = (type: string, from_name: string, to_name: string, value: object) => ({
    type,
    from_name,
    to_name,
    value,
  })
  const task = (...annotations: readonly (readonly object[])[]) => ({
    data: { prompt: 'Name a tree.', response_a: 'Oak.', response_b: 'A rose.', model_a: 'x', model_b: 'y' },
    annotations: annotations.map((result, at) => ({ completed_by: { id: at + 1, email: 'a@b.c' }, result })),
  })

  it('reads a choice of words, whatever field it hangs on', () => {
    const chosen = (word: string) => [control('choices', 'winner', 'response_a', { choices: [word] })]
    const [pair] = pairsOf(readAll(labelStudio, [task(chosen('a_winner'), chosen('b_winner'), chosen('tie'), [])]))
    expect(choices(pair)).toEqual([
      ['annotator 1', 1, 'a_winner'],
      ['annotator 2', -1, 'b_winner'],
      ['annotator 3', 0, 'tie'],
      ['annotator 4', null, ''],
    ])
    expect(pair).toMatchObject({ prompt: 'Name a tree.', a: { text: 'Oak.' }, b: { text: 'A rose.' } })
  })

  it('reads a pairwise choice and words of another question, which goes by its own name', () => {
    const both = [
      control('choices', 'safer', 'prompt', { choices: ['right'] }),
      control('pairwise', 'better', 'response_a,response_b', { selected: 'left' }),
      control('choices', 'topic', 'prompt', { choices: ['plants'] }),
    ]
    expect(choices(pairsOf(readAll(labelStudio, [task(both)]))[0])).toEqual([
      ['annotator 1', 1, 'left'],
      ['annotator 1 (safer)', -1, 'right'],
    ])
  })

  it('compares the ratings of both responses', () => {
    const rated = (a: number, b: number) => [
      control('rating', 'stars_a', 'response_a', { rating: a }),
      control('rating', 'stars_b', 'response_b', { rating: b }),
    ]
    expect(choices(pairsOf(readAll(labelStudio, [task(rated(4, 2), rated(3, 3))]))[0])).toEqual([
      ['annotator 1', 1, '4 and 2'],
      ['annotator 2', 0, '3 and 3'],
    ])
  })

  it('takes predictions for the labels of a model', () => {
    const result = [control('pairwise', 'better', 'response_a,response_b', { selected: 'right' })]
    const row = { ...task(result), predictions: [{ model_version: 'judge-x', result }, { result: [] }] }
    const [pair] = pairsOf(readAll(labelStudio, [row]))
    expect(pair?.votes.map(({ rater, choice }) => [rater.name, rater.kind, choice])).toEqual([
      ['annotator 1', 'human', -1],
      ['judge-x', 'model', -1],
    ])
  })

  it('reads completions, as the first editions called annotations', () => {
    const { annotations, ...row } = task([control('choices', 'w', 'response_a', { choices: ['Response A'] })])
    expect(choices(pairsOf(readAll(labelStudio, [{ ...row, completions: annotations }]))[0])).toEqual([
      ['annotator 1', 1, 'Response A'],
    ])
  })
})
