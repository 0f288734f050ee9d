import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import type { RatedRecord } from '@/lib/ingest/record'
import { summeval } from './summeval'

type Rows = readonly Readonly<Record<string, unknown>>[]
type Example = { readonly path: string; readonly rows: Rows }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/summeval.json', import.meta.url), 'utf8'),
)

const ratings = (record: RatedRecord) => record.ratings.map(({ rater, value, raw }) => [rater.name, value, raw])

describe('summeval', () => {
  it('adds up what each group gave', () => {
    const reading = readAll(summeval, rows, path)
    expect(ratedOf(reading).map(ratings)).toEqual([
      [
        ['experts', 49, '49 (5+4+5+3+4+4+5+3+4+5+5+2)'],
        ['crowd', 60, '60 (3+3+3+3+2+3+4+3+3+3+3+3+1+1+1+1+5+5+5+5)'],
      ],
      [
        ['experts', 49, '49 (5+4+5+3+4+4+5+3+4+5+5+2)'],
        ['crowd', null, 'null'],
      ],
      [
        ['experts', null, '[{"coherence":1,"consistency":null,"fluency":2,"relevance":2}]'],
        ['crowd', 10, '10 (1+2+3+4)'],
      ],
    ])
    expect(reading.rejections).toEqual([])
    expect(ratedOf(reading)[0]?.ratings[0]?.rater).toEqual({ name: 'experts', kind: 'human', setting: null })
  })

  it('groups by article, with the experts’ means as factors', () => {
    const [first, , third] = ratedOf(readAll(summeval, rows, path))
    expect(first).toMatchObject({
      promptId: 'dm-test-1',
      prompt: 'Summarize the article.',
      source: 'On Sunday the keeper saved two shots and one penalty.',
      response: { text: 'the keeper saved two shots .', source: null, author: 'M8', level: null },
      slices: {},
    })
    expect(first?.factors).toEqual([
      { factor: 'expert coherence', value: 13 / 3 },
      { factor: 'expert consistency', value: 13 / 3 },
      { factor: 'expert fluency', value: 5 },
      { factor: 'expert relevance', value: 8 / 3 },
    ])
    expect(third?.factors.map(({ value }) => value)).toEqual([1, null, 2, 2])
  })

  it('rejects a row without a summary', () => {
    const { decoded: _, ...broken } = { ...rows[0] }
    expect(readAll(summeval, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 4,
        column: 'decoded',
        value: null,
        reason: 'The field decoded is missing.',
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
const oracle = readShared('oracles/summeval.json.gz')
type Oracle = {
  readonly raters: Readonly<Record<string, readonly number[]>>
  readonly factors: Readonly<Record<string, { readonly a: readonly number[]; readonly b: readonly number[] }>>
}

describe.skipIf(oracle === null)('summeval on the real files (../shared/data/summeval_llm)', () => {
  it('agrees with the oracle on every pair and every mean', () => {
    const { raters, factors }: Oracle = JSON.parse(gunzipSync(oracle ?? '').toString('utf8'))
    const folder = resolve(shared, 'data/summeval_llm/model_output_annotations')
    const records = readdirSync(folder).flatMap((file) => {
      const lines = gunzipSync(readFileSync(resolve(folder, file)))
        .toString('utf8')
        .trim()
        .split('\n')
      const real: Rows = lines.map((line) => JSON.parse(line))
      return ratedOf(readAll(summeval, real, file))
    })
    const articles = [...Map.groupBy(records, ({ promptId }) => promptId ?? '')].sort(([one], [other]) =>
      one < other ? -1 : 1,
    )
    const system = ({ response }: RatedRecord) => Number(response.author?.slice(1))
    const pairs = articles.flatMap(([, summaries]) => {
      const ordered = summaries.toSorted((one, other) => system(one) - system(other))
      return ordered.flatMap((a, at) => ordered.slice(at + 1).map((b) => ({ a, b })))
    })
    const votes = (rater: number) =>
      pairs.map(({ a, b }) => Math.sign((a.ratings[rater]?.value ?? 0) - (b.ratings[rater]?.value ?? 0)))
    expect(votes(0)).toEqual(raters.experts)
    expect(votes(1)).toEqual(raters.crowd)
    const coherence = pairs.map(({ a }) => Number(a.factors[0]?.value?.toFixed(6)))
    expect(coherence).toEqual(factors.expert_coherence?.a)
  })
})
