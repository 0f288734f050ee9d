import { describe, expect, it } from 'vitest'
import { GET as countRoute } from '@/app/api/datasets/[datasetId]/export/counts/route'
import { GET } from '@/app/api/datasets/[datasetId]/export/route'
import { updateDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { datasetContent } from '@/lib/imports/test-dataset-content'
import { importFiles, importOnly } from '@/lib/imports/test-import'
import { storeRecords } from '@/lib/imports/test-store-records'
import type { RatedRecord } from '@/lib/ingest/record'
import { EXPORT_FORMATS, isOfChosen } from '@/lib/words/export/export-format'
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
      // Ann and Bob agree on no pair: what was chosen is asked of her alone.
      const response = await ask(id, isOfChosen(format) ? `${format}&byPeople=r0` : format)
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

describe('an export of a part', () => {
  const get = async (id: number, query: string) => {
    const params = Promise.resolve({ datasetId: String(id) })
    const response = await GET(new Request(`http://x/api/datasets/${id}/export?${query}`), { params })
    return { text: await response.text(), name: response.headers.get('content-disposition') ?? '' }
  }
  const lines = (text: string) => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))

  it('holds the pairs that the page of the same address shows, in its order, and its name says how many', async () => {
    const id = await importRows()
    const split = await get(id, 'format=jsonl&people=split')
    expect(lines(split.text).map(({ prompt }) => prompt)).toEqual(['Q', 'R'])
    expect(split.name).toContain('(2 of 3 pairs).jsonl')
    const law = await get(id, 'format=csv&slice=topic&value=law')
    expect(law.text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['pair_id', 'p1', '', ''])
    const sorted = await get(id, 'format=jsonl&sort=longest')
    expect(lines(sorted.text)).toHaveLength(3)
    // What an address names that is not there is no filter, as on the page.
    expect(lines((await get(id, 'format=jsonl&slice=none&value=x')).text)).toHaveLength(3)
  })

  it('holds the labels of the people and models that a profile shows', async () => {
    const id = await importRows()
    const [first] = lines((await get(id, 'format=jsonl&byPeople=r1&byModels=r9')).text)
    expect(first).toMatchObject({ 'human.Bob': 'tie', 'model.J': 'a' })
    expect(first).not.toHaveProperty('human.Ann')
    const csv = await get(id, 'format=csv&byPeople=r0')
    expect(csv.text.split('\r\n')[0]).not.toContain('Bob')
  })

  it('knows chosen and rejected: who chose, with ties left out and counted before', async () => {
    const id = await importRows()
    const counts = async (query: string) =>
      (
        await countRoute(new Request(`http://x/api/datasets/${id}/export/counts?${query}`), {
          params: Promise.resolve({ datasetId: String(id) }),
        })
      ).json()
    expect(await counts('')).toEqual({
      ...{ pairs: 3, all: 3, raters: 3, allRaters: 3 },
      ...{ by: 'people', chosen: 0, ties: 2, unlabelled: 1 },
    })
    expect(await counts('people=split&byPeople=r0')).toEqual({
      ...{ pairs: 2, all: 3, raters: 2, allRaters: 3 },
      ...{ by: 'people', chosen: 2, ties: 0, unlabelled: 0 },
    })
    const { text, name } = await get(id, 'format=chosen-jsonl&byPeople=r0')
    expect(name).toContain('chosen.jsonl')
    expect(lines(text)).toEqual([
      {
        ...{ pair_id: 'p1', prompt: 'Q', chosen: '=1+1', rejected: 'two', chosen_side: 'a' },
        ...{ chosen_author: 'X', rejected_author: 'Y', chosen_by: ['Ann'], rejected_by: [], tied_by: [] },
      },
      {
        ...{ prompt: 'R', chosen: 'd', rejected: 'c', chosen_side: 'b', chosen_author: 'Y', rejected_author: 'X' },
        ...{ chosen_by: ['Ann'], rejected_by: [], tied_by: [] },
      },
    ])
    const csv = (await get(id, 'format=chosen-csv&byPeople=r0')).text.split('\r\n')
    expect(csv[1]).toBe(`p1,,Q,"'=1+1",two,a,X,Y,Ann,,,`)
    expect(csv).toHaveLength(4)
  })

  it('of chosen and rejected imports again', async () => {
    const id = await importRows()
    const { text } = await get(id, 'format=chosen-jsonl&byPeople=r0')
    const again = await importFiles([{ name: 'chosen.jsonl', bytes: text }])
    expect((await datasetContent(again)).counts).toMatchObject({ pairs: 2 })
  })
})
