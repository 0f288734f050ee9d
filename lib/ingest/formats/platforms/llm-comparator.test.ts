import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { llmComparator } from './llm-comparator'

type Row = Readonly<Record<string, unknown>>
type Example = { readonly path: string; readonly document: Row; readonly rows: readonly Row[] }
const { path, document, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/llm-comparator.json', import.meta.url), 'utf8'),
)
const reading = readAll(llmComparator, rows, path, document)
const pairs = pairsOf(reading)

describe('llm-comparator', () => {
  it('reads single raters where there are any, else the overall score, never both', () => {
    expect(pairs.map(choices)).toEqual([
      [
        ['rater 1', 1, '1.5'],
        ['rater 2', -1, '-1'],
        ['rater 3', 0, '0'],
        ['rater 4', null, 'null'],
      ],
      [['LLM Comparator', -1, '-1.25']],
      [['LLM Comparator', 0, '0']],
      [['LLM Comparator', null, 'null']],
    ])
    expect(pairs.map(({ votes }) => votes.map(({ strength }) => strength))).toEqual([
      [1.5, 1, 0, null],
      [1.25],
      [0],
      [null],
    ])
    expect(pairs[0]?.votes[0]?.rater).toEqual({ name: 'rater 1', kind: 'model', setting: 'discrimination' })
    expect(reading.rejections).toEqual([])
  })

  it('names the two models, and keeps the text of prompts with pictures', () => {
    expect(pairs[0]).toMatchObject({
      pairId: null,
      promptId: null,
      prompt: 'Where should I go in Portugal?',
      source: null,
      a: { text: 'Go to Porto.', author: 'Alpha 2' },
      b: { text: 'Porto, Lisbon and Faro are nice.', author: 'Alpha 1' },
    })
    expect(pairs[3]?.prompt).toBe('What is this?\n[image]')
  })

  it('slices by tags and short strings, and makes numbers of both responses factors', () => {
    expect(pairs.map(({ slices }) => slices)).toEqual([
      { tags: 'Travel, Europe', data_source: 'forum' },
      {},
      { tags: 'Chat' },
      {},
    ])
    expect(pairs.map(({ factors }) => factors)).toEqual([
      [
        { factor: 'words', a: 3, b: 6 },
        { factor: 'has_list', a: 0, b: 1 },
      ],
      [{ factor: 'words', a: 1, b: null }],
      [],
      [],
    ])
  })

  it('does without the rest of the document', () => {
    expect(pairsOf(readAll(llmComparator, rows))[0]).toMatchObject({
      a: { author: null },
      slices: { tags: 'Travel, Europe', note: 'asked twice' },
    })
  })

  it('rejects a row without a text', () => {
    const { output_text_b: _, ...broken } = { ...rows[1] }
    expect(readAll(llmComparator, [...rows, broken], path, document).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'output_text_b',
        value: null,
        reason: 'The field output_text_b is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
    expect(llmComparator.recognise(sampleOf([{ prompt: 'p', score: 1 }]))).toBeNull()
  })
})
