import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { lfqaExperts } from './lfqa-experts'

type Rows = readonly Readonly<Record<string, unknown>>[]
type Example = { readonly path: string; readonly rows: Rows }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/lfqa-experts.json', import.meta.url), 'utf8'),
)

describe('lfqa-experts', () => {
  it('reads the expert, and Reddit votes on two answers by people', () => {
    const reading = readAll(lfqaExperts, rows, path)
    expect(pairsOf(reading).map(choices)).toEqual([
      [
        ['expert 12', -1, 'Answer B'],
        ['Reddit votes', 1, 'HHH[9][18]'],
      ],
      [
        ['expert 12', 1, 'Answer A'],
        ['Reddit votes', -1, 'HHh[4][-12]'],
      ],
      [['expert 12', null, 'null']],
      [['expert 12', 1, 'Answer A']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('writes line breaks for tags, and joins a question’s pairs by its id', () => {
    expect(pairsOf(readAll(lfqaExperts, rows, path))[0]).toMatchObject({
      pairId: null,
      promptId: 'aa1',
      prompt: 'Why do cats purr?\nMine does it all day.',
      source: null,
      a: { text: 'Nobody knows.\nSome say it soothes them.', author: 'human', source: null, level: null },
      b: { text: 'They are happy.', author: 'human' },
      factors: [],
    })
  })

  it('tells who wrote the answers, and slices by field and kind of comparison', () => {
    const pairs = pairsOf(readAll(lfqaExperts, rows, path))
    expect(pairs.map(({ a, b, slices }) => [a.author, b.author, slices])).toEqual([
      ['human', 'human', { field: 'Biology', comparison: 'human and human' }],
      ['human', 'human', { field: 'Biology', comparison: 'human and human' }],
      ['model', 'human', { field: 'Biology', comparison: 'human and model' }],
      ['human', 'model', { field: 'Biology', comparison: 'human and model' }],
    ])
  })

  it('does without a field in the name and without a readable answer1_label', () => {
    const [pair] = pairsOf(readAll(lfqaExperts, [{ ...rows[0], answer1_label: 'X[1]' }], 'answers.json'))
    expect(pair).toMatchObject({ a: { author: null }, slices: {} })
    expect(choices(pair)).toEqual([['expert 12', -1, 'Answer B']])
  })

  it('rejects a row without a text', () => {
    const { answer1: _, ...broken } = { ...rows[0] }
    expect(readAll(lfqaExperts, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'answer1',
        value: null,
        reason: 'The field answer1 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})

const shared = resolve(process.env.PROCLIVITY_SHARED ?? '../shared')
const readShared = (file: string): Buffer | null => {
  try {
    return readFileSync(resolve(shared, file))
  } catch {
    return null
  }
}
const oracle = readShared('oracles/lfqa_experts.json.gz')

describe.skipIf(oracle === null)('lfqa-experts on the real files (../shared/data/lfqa_experts)', () => {
  it('agrees with the oracle on every vote', () => {
    const { raters }: { readonly raters: Readonly<Record<string, readonly number[]>> } = JSON.parse(
      gunzipSync(oracle ?? '').toString('utf8'),
    )
    const folder = resolve(shared, 'data/lfqa_experts')
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    const votes = files.sort().flatMap((file) => {
      const real: Rows = JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
      return pairsOf(readAll(lfqaExperts, real, file)).map(choices)
    })
    expect(votes.map((each) => each?.[0]?.[1])).toEqual(raters.expert)
    // The oracle writes a tie where an answer is a model's: nobody voted on those.
    expect(votes.map((each) => each?.[1]?.[1] ?? 0)).toEqual(raters.reddit_votes)
  })
})
