import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { helpsteer3 } from './helpsteer3'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/helpsteer3.json', import.meta.url), 'utf8'),
)

describe('helpsteer3', () => {
  it('reads every annotator, and the overall preference where there is none', () => {
    const reading = readAll(helpsteer3, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [
        ['annotator 1', 1, '-3'],
        ['annotator 2', 1, '-2'],
        ['annotator 3', 0, '0'],
      ],
      [['People', -1, '3']],
      [
        ['annotator 1', -1, '1'],
        ['annotator 2', null, 'null'],
      ],
    ])
    expect(pairsOf(reading).map(({ votes }) => votes.map(({ rater, strength }) => [rater.kind, strength]))).toEqual([
      [
        ['human', 3],
        ['human', 2],
        ['human', 0],
      ],
      [['human', 3]],
      [
        ['human', 1],
        ['human', null],
      ],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('writes the conversation as the prompt', () => {
    const read = pairsOf(readAll(helpsteer3, rows, path))
    expect(read.map(({ prompt, slices }) => [prompt, slices])).toEqual([
      [
        'User: Name a river.\n\nAssistant: The Elbe.\n\nUser: And one in Asia?',
        { domain: 'general', language: 'english' },
      ],
      ['Print one.', { domain: 'code', language: 'python' }],
      ['Sag Hallo.', { domain: 'multilingual', language: 'german' }],
    ])
    expect(read[0]).toMatchObject({
      pairId: null,
      promptId: null,
      source: null,
      a: { text: 'The Mekong.', source: null, author: null, level: null },
      b: { text: 'The Rhine.', source: null, author: null, level: null },
      factors: [],
    })
  })

  it('rejects a row without a text', () => {
    const { response1: _, ...broken } = rows[0]
    expect(readAll(helpsteer3, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response1',
        value: null,
        reason: 'The field response1 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('rejects a context that is no conversation', () => {
    expect(readAll(helpsteer3, [{ ...rows[0], context: 7 }], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 1,
        column: 'context',
        value: '7',
        reason: 'The field context cannot be read: a list of messages with role and content was expected.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('needs an overall preference', () => {
    const { overall_preference: _, ...other } = rows[0]
    expect(helpsteer3.recognise(sampleOf([other]))).toBeNull()
  })
})
