import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { recognise } from '@/lib/ingest/mapping/recognise'
import { trl } from './trl'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/ultrafeedback-binarized.json', import.meta.url), 'utf8'),
)

describe('UltraFeedback binarized, read as chosen and rejected', () => {
  it('is recognised', () => {
    expect(recognise([sampleOf(rows, path)])).toMatchObject({ ok: true, format: { id: 'trl' }, task: 'helpful' })
  })

  it('takes the last message of each side, equal scores for a tie, and absent scores for none', () => {
    const reading = readAll(trl, rows, path)
    expect(reading.rejections).toEqual([])
    const read = pairsOf(reading).map(({ promptId, prompt, source, a, b, votes, factors, slices }) => {
      const turned = votes[0]?.choice === -1
      const texts = turned ? [b.text, a.text] : [a.text, b.text]
      const labels = votes.map(({ rater, choice, raw }) => [rater.name, choice === 0 ? 'tie' : 'chosen', raw])
      return { promptId, prompt, source, texts, labels, factors, slices }
    })
    const rest = { source: null, factors: [], slices: {} }
    expect(read).toEqual([
      {
        ...rest,
        promptId: 'a1f0',
        prompt: 'Give me a word for a small river.',
        texts: ['Brook.', 'Ocean.'],
        labels: [['People', 'chosen', 'chosen']],
      },
      {
        ...rest,
        promptId: 'b2e9',
        prompt: 'Is seven prime?',
        texts: expect.arrayContaining(['Yes, only 1 and 7 divide it.', 'Yes.']),
        labels: [['People', 'tie', 'equal scores']],
      },
      {
        ...rest,
        promptId: 'c3d8',
        prompt: 'Spell owl.',
        texts: ['O, W, L.', ''],
        labels: [['People', 'chosen', 'chosen']],
      },
    ])
  })

  it('rejects a row without a side', () => {
    const { rejected: _, ...broken } = rows[0]
    expect(readAll(trl, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'rejected',
        value: null,
        reason: 'The field rejected is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})
