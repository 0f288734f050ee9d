import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { stringsightPairs } from './stringsight-pairs'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/stringsight-pairs.json', import.meta.url), 'utf8'),
)
const reading = readAll(stringsightPairs, rows, path)
const pairs = pairsOf(reading)
const choicesOf = (more: Readonly<Record<string, unknown>>) =>
  choices(pairsOf(readAll(stringsightPairs, [{ ...rows[0], ...more }]))[0])

describe('stringsight-pairs', () => {
  it('reads the winner by place or by name', () => {
    expect(pairs.map(choices)).toEqual([
      [['People', 1, 'model_a']],
      [['People', -1, 'beta']],
      [['People', 0, 'tie']],
      [['People', null, '']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('reads a winner in a field of its own', () => {
    expect(choicesOf({ score: null, winner: 'ALPHA' })).toEqual([['People', 1, 'ALPHA']])
    expect(choicesOf({ score: undefined, winner: 'tie (bothbad)' })).toEqual([['People', 0, 'tie (bothbad)']])
    expect(choicesOf({ score: undefined, winner: 'gamma' })).toEqual([['People', null, 'gamma']])
  })

  it('takes no name for a winner that both responses bear', () => {
    expect(choicesOf({ model_b: 'alpha', score: { winner: 'alpha' } })).toEqual([['People', null, 'alpha']])
    expect(choicesOf({ model_a: 'tied', model_b: 'x', score: { winner: 'tied' } })).toEqual([['People', 1, 'tied']])
  })

  it('keeps of a conversation what follows the prompt', () => {
    expect(pairs[0]).toMatchObject({
      pairId: null,
      promptId: null,
      prompt: 'What is a comet?',
      source: null,
      a: { text: 'A ball of ice and dust.', author: 'alpha' },
      b: { text: 'A dirty snowball.', author: 'beta' },
      slices: {},
    })
  })

  it('makes columns for both models factors', () => {
    expect(pairs.map(({ factors }) => factors)).toEqual([
      [{ factor: 'clarity', a: 5, b: 3 }],
      [{ factor: 'clarity', a: 2, b: null }],
      [],
      [],
    ])
  })

  it('rejects a row without a text', () => {
    const { model_b_response: _, ...broken } = { ...rows[0] }
    expect(readAll(stringsightPairs, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'model_b_response',
        value: null,
        reason: 'The field model_b_response is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
    expect(stringsightPairs.recognise(sampleOf([{ prompt: 'p', model: 'm', model_response: 'r' }]))).toBeNull()
  })
})
