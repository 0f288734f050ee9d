import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/datasets/[datasetId]/export/route'
import { updateDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { datasetContent } from '@/lib/imports/test-dataset-content'
import { importFiles, importOnly } from '@/lib/imports/test-import'
import { storeRecords } from '@/lib/imports/test-store-records'
import type { RatedRecord } from '@/lib/ingest/record'
import { EXPORT_FORMATS } from '@/lib/words/export-format'
import { exportDataset } from './export-dataset'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,author_a,author_b,human.Ann,human.Bob,model.J,model.J.swapped'
const FACTORS = 'factor.tone.a,factor.tone.b,slice.topic'
const ROWS = ['p1,Q,=1+1,two,X,Y,a,tie,a,b,1,2,law', 'p2,Q,two,=1+1,Y,X,unreadable,,b,b,2,1,', ',R,c,d,X,Y,b,a,,,,,law']
const ask = (id: number, format: string): Promise<Response> =>
  GET(new Request(`http://x/api/datasets/${id}/export?format=${format}`), {
    params: Promise.resolve({ datasetId: String(id) }),
  })
const importRows = () => importFiles([{ name: 'own.csv', bytes: [`${HEADER},${FACTORS}`, ...ROWS].join('\n') }])

describe('an export', () => {
  it('arrives as a file with a harmless name, in each format', async () => {
    const id = await importRows()
    await updateDataset(id, { name: '“../Größe” \r\n', description: '', task: 'custom' })
    for (const { id: format, extension, mediaType } of EXPORT_FORMATS) {
      const response = await ask(id, format)
      expect(response.headers.get('content-type')).toBe(mediaType)
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="Gro__e.${extension}"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.${extension}`,
      )
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    }
  })

  it('refuses what it cannot write', async () => {
    expect((await ask(4711, 'csv')).status).toBe(404)
    expect((await ask(4711, 'xlsx')).status).toBe(400)
  })

  it('AnnotatedPairs: raters are annotators, factors and slices are metadata', async () => {
    const file = await (await ask(await importRows(), 'annotated-pairs')).json()
    const ids = Object.keys(file.annotators)
    expect(file.metadata).toMatchObject({
      version: '2.0',
      default_annotator: ids[0],
      available_metadata_keys_per_comparison: ['topic', 'factor.tone.a', 'factor.tone.b'],
    })
    expect(Object.values(file.annotators)).toMatchObject([
      { name: 'Ann', type: 'human' },
      { name: 'Bob', type: 'human' },
      { name: 'J', type: 'model' },
    ])
    expect(file.comparisons[0]).toEqual({
      id: 'p1',
      prompt: 'Q',
      response_a: { text: '=1+1', model: 'X' },
      response_b: { text: 'two', model: 'Y' },
      annotations: {
        [ids[0] ?? '']: { pref: 'a' },
        [ids[1] ?? '']: { pref: null, no_pref_reason: 'tie' },
        [ids[2] ?? '']: { pref: null, no_pref_reason: 'tie' },
      },
      metadata: { topic: 'law', 'factor.tone.a': 1, 'factor.tone.b': 2 },
    })
    expect(file.comparisons[1].annotations[ids[0] ?? '']).toEqual({ pref: null, no_pref_reason: 'invalid' })
    expect(file.comparisons[2].id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('LLM Comparator: one of two models always stands first, and every rater has a place', async () => {
    const file = await (await ask(await importRows(), 'llm-comparator')).json()
    expect(file.models).toEqual([{ name: 'X' }, { name: 'Y' }])
    expect(file.examples.map(({ output_text_a, score }: Record<string, unknown>) => [output_text_a, score])).toEqual([
      ['=1+1', 1],
      ['=1+1', null],
      ['c', 0],
    ])
    const ratings = file.examples.map(({ individual_rater_scores: all }: Record<string, { score: unknown }[]>) =>
      all?.map(({ score }) => score),
    )
    expect(ratings).toEqual([
      [1, 0, 1, -1],
      [null, null, 1, 1],
      [-1, 1, null, null],
    ])
    expect(file.examples[1].individual_rater_scores[3]).toEqual({
      score: 1,
      rating_label: 'A is better',
      is_flipped: true,
      rationale: '',
      custom_fields: { rater: 'J', kind: 'model' },
    })
    expect(file.examples[1].custom_fields).toEqual({ pair_id: 'p2', 'factor.tone': [1, 2] })
  })

  it('writes pairs derived from ratings as they are stored, and they come back with their strengths', async () => {
    const judge = { name: 'Judge', kind: 'model', setting: 'discrimination' } as const
    const ann = { name: 'Ann', kind: 'human', setting: null } as const
    const rated = (prompt: string, text: string, ratings: readonly (number | null)[]): RatedRecord => ({
      kind: 'rated',
      promptId: null,
      prompt,
      source: 'S',
      response: { text, source: null, author: text, level: null },
      ratings: ratings.map((value, index) => ({ rater: index === 0 ? ann : judge, value, raw: String(value) })),
      factors: [{ factor: 'clear', value: text.length / 3 }],
      slices: { topic: prompt },
    })
    const id = await storeRecords([
      rated('P', 'a', [0.1, 3]),
      rated('P', 'bb', [0.3, null]),
      rated('P', 'ccc', [0.1, 5]),
      rated('Q', 'a', [2]),
      rated('Q', 'bb', [1]),
    ])
    const content = await datasetContent(id)
    expect(content.counts).toEqual({ prompts: 2, responses: 5, pairs: 4 })
    for (const format of ['jsonl', 'csv'] as const) {
      const again = await importOnly([{ name: `export.${format}`, bytes: exportDataset(id, format) }])
      expect(await datasetContent(again)).toEqual(content)
    }
  })
})
