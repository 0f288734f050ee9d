import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes, imported } from '@/lib/files/fixtures/import-files'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { labelStudioFlat } from './label-studio-flat'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/label-studio-flat.json', import.meta.url), 'utf8'),
)

describe('label-studio-flat', () => {
  it('reads the control’s column, and leaves the annotator to name the rater', async () => {
    const file = imported(await importBytes(JSON.stringify(rows), 'min.json'))
    expect(file.format).toBe('label-studio-flat')
    expect(file.counts).toMatchObject({ pairs: 2, prompts: 2 })
    expect(file.ledger.raters).toMatchObject([
      { name: '4', kind: 'human', read: 2, imported: 1, missing: 1 },
      { name: '5', kind: 'human', read: 1, imported: 1, ties: 1 },
    ])
    expect(choices(pairsOf(readAll(labelStudioFlat, rows, path))[0])).toEqual([['People', -1, 'Answer 2 is better']])
  })

  it.each([
    ['a word for a side', 'response_b wins', -1],
    ['a pairwise choice', { selected: 'left' }, 1],
    ['one of several words', '{"choices": ["a_winner"]}', 1],
    ['a tie', 'Both', 0],
    ['nothing', null, null],
  ])('reads %s', (_, winner, choice) => {
    const meta = { id: 1, annotator: 1, annotation_id: 1, lead_time: 2 }
    const row = { ...meta, prompt: 'Sky?', response_a: 'Blue.', response_b: 'Green.', winner: 'left' }
    const [, pair] = pairsOf(readAll(labelStudioFlat, [row, { ...row, winner }]))
    expect(pair?.votes[0]?.choice).toBe(choice)
  })

  it('compares two columns of stars, each kind of its own', () => {
    const row = { annotator: 'ann', annotation_id: 1, prompt: 'Sky?', response_a: 'Blue.', response_b: 'Green.' }
    const rated = { ...row, helpful_a: 4, helpful_b: 2, true_a: 1, true_b: 1 }
    expect(choices(pairsOf(readAll(labelStudioFlat, [rated]))[0])).toEqual([
      ['People', 1, '4 and 2'],
      ['ann (true_a, true_b)', 0, '1 and 1'],
    ])
  })

  it('leaves rows alone that compare nothing', () => {
    const row = { annotator: 1, annotation_id: 1, text: 'Hi there', topic: 'left' }
    expect(labelStudioFlat.recognise(sampleOf([row]))).toBeNull()
  })
})
