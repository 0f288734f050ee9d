import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { rmBench } from './rm-bench'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/rm-bench.json', import.meta.url), 'utf8'),
)
const reading = readAll(rmBench, rows, path)
const pairs = pairsOf(reading)

describe('rm-bench', () => {
  it('pairs every chosen text with every rejected one', () => {
    expect(pairs).toHaveLength(18)
    const won = pairs.map(({ a, b, votes }) => (votes[0]?.choice === 1 ? [a.text, b.text] : [b.text, a.text]))
    expect(won.slice(9)).toEqual([
      ['2', '3'],
      ['2', 'It is 3.'],
      ['2', '**3**'],
      ['It is 2.', '3'],
      ['It is 2.', 'It is 3.'],
      ['It is 2.', '**3**'],
      ['**2**', '3'],
      ['**2**', 'It is 3.'],
      ['**2**', '**3**'],
    ])
    expect(new Set(pairs.map(({ votes }) => votes[0]?.choice))).toEqual(new Set([1, -1]))
    expect(pairs[0]?.votes).toMatchObject([{ rater: { name: 'People' }, raw: 'chosen', strength: null, orders: null }])
    expect(reading.rejections).toEqual([])
  })

  it('names each pair by its row and styles', () => {
    expect(pairs.slice(0, 9).map(({ pairId, slices }) => [pairId, slices.style])).toEqual([
      ['chat_3 0-0', 'concise vs concise'],
      ['chat_3 0-1', 'concise vs detailed'],
      ['chat_3 0-2', 'concise vs markdown'],
      ['chat_3 1-0', 'detailed vs concise'],
      ['chat_3 1-1', 'detailed vs detailed'],
      ['chat_3 1-2', 'detailed vs markdown'],
      ['chat_3 2-0', 'markdown vs concise'],
      ['chat_3 2-1', 'markdown vs detailed'],
      ['chat_3 2-2', 'markdown vs markdown'],
    ])
    expect(pairs[0]).toMatchObject({
      promptId: null,
      prompt: 'Who wrote Faust?',
      factors: [],
      slices: { subset: 'chat', domain: 'chat' },
    })
    expect(pairs[9]).toMatchObject({ pairId: null, slices: { style: 'concise vs concise' } })
  })

  it('rejects a row with another number of texts', () => {
    const broken = { ...rows[0], rejected: ['Schiller.'] }
    expect(readAll(rmBench, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 3,
        column: 'rejected',
        value: '["Schiller."]',
        reason: 'The field rejected cannot be read: three texts were expected.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves files alone whose chosen is one text, and best-of lists of RewardBench 2', () => {
    expect(rmBench.recognise(sampleOf([{ prompt: 'p', chosen: 'x', rejected: 'y' }]))).toBeNull()
    expect(rmBench.recognise(sampleOf([{ ...rows[0], num_correct: 3 }]))).toBeNull()
  })
})
