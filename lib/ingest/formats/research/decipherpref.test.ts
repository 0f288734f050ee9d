import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { decipherpref } from './decipherpref'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/decipherpref.json', import.meta.url), 'utf8'),
)

describe('decipherpref', () => {
  it('finds the preferred summary by its title', () => {
    const reading = readAll(decipherpref, rows, path)
    expect(pairsOf(reading).map(choices)).toEqual([
      [['People', -1, 'sup4_t0.7 / ref (Preferred)']],
      [['People', 1, 'sup3 (Preferred) / title']],
      [['People', null, 'sup3 / title']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('reads the post as the source, and systems without the mark', () => {
    expect(pairsOf(readAll(decipherpref, rows, path))[0]).toMatchObject({
      pairId: null,
      promptId: null,
      prompt: 'My cat hides when guests come',
      source: 'Whenever somebody rings, my cat runs under the bed. What can I do?',
      a: { text: ' My cat hides from guests. Help?', author: 'sup4_t0.7' },
      b: { text: ' Cat runs under the bed whenever somebody rings; what to do?', author: 'ref' },
      slices: {},
    })
  })

  it('makes each label of either summary a factor, and none where one has no labels', () => {
    expect(pairsOf(readAll(decipherpref, rows, path)).map(({ factors }) => factors)).toEqual([
      [
        { factor: 'len-tk-short', a: 1, b: 0 },
        { factor: 'fluency', a: 1, b: 1 },
        { factor: 'off-topic-none', a: 1, b: 1 },
        { factor: 'len-tk-medium', a: 0, b: 1 },
      ],
      [{ factor: 'fluency', a: 1, b: 0 }],
      [],
    ])
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], passage2: { title: 'ref (Preferred)', label: [] } }
    expect(readAll(decipherpref, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 4,
        column: 'passage2.content',
        value: null,
        reason: 'The field passage2.content is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves files alone whose passages are plain texts', () => {
    expect(decipherpref.recognise(sampleOf([{ title: 't', content: 'c', passage1: 'x', passage2: 'y' }]))).toBeNull()
  })
})
