import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { pool } from '@/lib/db/client'
import { sweepTables } from '@/lib/db/deletion/sweep-tables'
import { withDatabase } from '@/lib/db/test-database'
import { loadAnalysis } from '@/lib/profiles/load-analysis'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import { loadJobs } from '@/lib/work/load-jobs'
import { previewUpload } from './preview-upload'
import { rejectedCsv } from './rejected-csv'
import { importFiles, uploadFiles } from './test-import'

withDatabase()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')
const TABLES = ['prompt', 'response', 'pair', 'preference', 'rater', 'measurement', 'factor', 'rejected_row', 'job']

async function countRows(datasetId: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of TABLES) {
    const { rows } = await pool().query<{ n: number }>(
      `select count(*)::int as n from ${table} where dataset_id = $1`,
      [datasetId],
    )
    counts[table] = rows[0]?.n ?? -1
  }
  return counts
}

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge,factor.tone.a,factor.tone.b,slice.topic'

describe('an import', () => {
  it('stores every row once, with raw labels, missing apart from ties, and imported factors', async () => {
    const csv = [HEADER, 'p1,Q,one,two words,a,tie,1,2,x', 'p2,Q,one,three more words,,b,1,,y'].join('\n')
    const id = await importFiles([{ name: 'own.csv', bytes: csv }])
    expect(await countRows(id)).toMatchObject({ prompt: 1, response: 3, pair: 2, preference: 3, rater: 2 })
    const pack = await loadPack(id)
    expect(pack?.input.raters.map(({ name, choices }) => [name, [...choices]])).toEqual([
      ['Ann', [1, 2]],
      ['Judge', [0, -1]],
    ])
    expect([...(pack?.input.factors.find(({ id: key }) => key === 'imported:tone')?.values ?? [])]).toEqual([
      1,
      2,
      Number.NaN,
    ])
    expect([...(pack?.input.factors.find(({ id: key }) => key === 'length')?.values ?? [])]).toEqual([1, 2, 3])
    const pair = await loadPair(id, 1)
    expect(pair?.votes).toMatchObject([{ rater: 'Judge', choice: -1, raw: 'b' }])
    expect(pair?.slices).toEqual({ topic: 'y' })
  })

  it('rejects a contradiction with both places named, and lists it for download without formulas', async () => {
    const rows = [HEADER, 'p1,Q,one,two,a,,,,', 'p1,Q,=1+1,two,b,,,,', 'p2,Q,one,two,b,,,,']
    const id = await importFiles([{ name: 'own.csv', bytes: rows.join('\n') }])
    const dataset = await loadDataset(id)
    expect(dataset?.ledger.files[0]).toMatchObject({ read: 3, rejected: 1 })
    let csv = ''
    for await (const part of rejectedCsv(id)) csv += part
    expect(csv).toContain('own.csv,3,')
    expect(csv).toContain('own.csv:2')
    expect(csv).not.toMatch(/(^|,)"?=/m)
  })

  it('leaves nothing of a file that turns out broken, and says where', async () => {
    const broken = `${HEADER}\np1,Q,one,two,a,,,,\np2,Q,"never closed,two,a,,,,\n`
    const uploadId = await uploadFiles([{ name: 'broken.csv', bytes: broken }])
    const preview = await previewUpload(uploadId)
    expect(preview.ok).toBe(false)
    const id = await importFiles([{ name: 'broken.csv', bytes: broken }])
    expect(await countRows(id)).toMatchObject({ prompt: 0, response: 0, pair: 0, preference: 0, rater: 0 })
    expect((await loadDataset(id))?.status).toBe('failed')
    expect((await loadJobs(id))[0]).toMatchObject({ status: 'failed', error: expect.stringContaining('line 3') })
  })

  it('is removed with everything in it', async () => {
    const id = await importFiles([{ name: 'own.csv', bytes: `${HEADER}\np1,Q,one,two,a,,,,\n` }])
    await deleteDataset(id)
    await sweepTables()
    expect(Object.values(await countRows(id)).every((count) => count === 0)).toBe(true)
    expect(await loadDataset(id)).toBeNull()
  })
})

describe.skipIf(!existsSync(shared))('real files through the import path (shared data)', () => {
  const files = (...names: string[]) =>
    names.map((name) => ({ name, bytes: createReadStream(path.join(shared, name)) }))

  it('PandaLM: three files join; garbage verdicts are missing, not ties', async () => {
    const id = await importFiles(
      files('pandalm/testset-v1.json', 'pandalm/gpt-3.5-turbo-testset-v1.json', 'pandalm/pandalm-7b-testset-v1.json'),
    )
    const profile = await loadProfile(id)
    expect(profile?.pairs).toBe(999)
    expect(profile?.raters.filter(({ kind, of }) => kind === 'human' && of === null)).toHaveLength(3)
    expect(profile?.raters.find(({ name }) => name === 'gpt-3.5-turbo')).toMatchObject({ ties: 38, missing: 25 })
    const kappas = profile?.agreements
      .filter(({ first }) => ['r0', 'r1'].includes(first))
      .map(({ kappa }) => kappa.value)
    expect(kappas?.[0]).toBeCloseTo(0.852023, 6)
    expect(kappas?.[1]).toBeCloseTo(0.878944, 6)
    expect(profile?.people?.fleiss.value).toBeCloseTo(0.864175, 6)
    expect(profile?.people?.krippendorff.value).toBeCloseTo(0.864221, 6)
    expect(profile?.ceiling).toMatchObject({
      models: [
        { rater: 'r3', splits: 3 },
        { rater: 'r4', splits: 3 },
      ],
    })
    // What a rater decided is shared out among the sizes of differences.
    const length = await loadFactor(id, 'length', null)
    const sums = length?.dose.raters.map(({ id: rater, shares }) => [rater, shares.reduce((sum, { n }) => sum + n, 0)])
    const told = new Map(length?.scores.map(({ raterId, score: { c, d } }) => [raterId, c + d]))
    expect(sums).toEqual([profile?.reference, 'r3', 'r4'].map((rater) => [rater, told.get(rater ?? '')]))
    expect(told.get(profile?.reference ?? '')).toBe(844)
  })

  it('QA-feedback: 3,000 pairs with passages and ties', async () => {
    const id = await importFiles(files('finegrained_qa/dev_feedback.json'))
    const profile = await loadProfile(id)
    expect(profile?.raters[0]).toMatchObject({ decided: 2616, ties: 384, missing: 0 })
    expect(profile?.pairs).toBe(3000)
    expect((await loadPair(id, 0))?.source).toContain('Troye Sivan')
  })

  it('LLMBar MT-Bench: both orders; verdicts that differ make a tie and count as flips', async () => {
    const judges = ['GPT-4', 'ChatGPT', 'PaLM2', 'LLaMA2']
    const folder = 'llmbar/Processed/MT-Bench'
    const results = judges.map((judge) => `${folder}/evaluators/${judge}/Vanilla_NoRules/result.json.gz`)
    const id = await importFiles(files(`${folder}/dataset.json`, ...results))
    const profile = await loadProfile(id)
    expect(profile?.pairs).toBe(200)
    const judge = profile?.raters.find(({ name }) => name.startsWith('GPT-4'))
    expect(judge).toMatchObject({ orders: { both: 200, flipped: 26 }, decided: 174, ties: 26 })
    const withPeople = profile?.agreements.find(({ second }) => second === judge?.id)
    expect(withPeople?.agreementWithoutTies.value).toBeCloseTo(149 / 174, 12)
    const first = judges.map((name) => profile?.raters.find((rater) => rater.name.startsWith(name))?.orders?.firstShown)
    expect(first.map((share) => share?.value)).toEqual([0.51, 0.7025, 231 / 385, 0.615])
    // PaLM2 left 15 of its 400 verdicts unreadable: they are no verdicts for the other side.
    expect(first.map((share) => share?.n)).toEqual([400, 400, 385, 400])
    const pack = await loadPack(id)
    const human = pack?.input.raters.find(({ kind }) => kind === 'human')
    const right = (name: string) => {
      const orders = pack?.input.raters.find((rater) => rater.name.startsWith(name))?.orders
      const count = (isRight: (pair: number) => boolean) =>
        Array.from({ length: 200 }, (_, at) => at).filter(isRight).length
      const one = (pair: number) => orders?.shown[pair] === human?.choices[pair]
      const two = (pair: number) => orders?.swapped[pair] === human?.choices[pair]
      return [
        count(one),
        count(two),
        count((pair) => one(pair) && two(pair)),
        count((pair) => orders?.shown[pair] === orders?.swapped[pair]),
      ]
    }
    expect(right('GPT-4')).toEqual([159, 165, 149, 174])
    expect(right('ChatGPT')).toEqual([140, 145, 100, 115])
  })
})

describe('what models wrote for score levels', () => {
  it('becomes ten pairs a prompt for the writer, four of neighbours, beside the same model as a judge', async () => {
    const header = 'prompt,response_a,response_b,human.Ann,model.Judge,generator.Judge,level_a,level_b,slice.topic'
    const text = (level: number, prompt: number) => `answer ${prompt} ${'and more '.repeat(level + (prompt % 2))}`
    const rows = Array.from({ length: 12 }, (_, prompt) => [
      `Question ${prompt},short ${prompt},a somewhat longer answer ${prompt},b,${prompt % 3 ? 'b' : 'a'},,,,t${prompt % 2}`,
      ...[1, 3].map(
        (level) => `Question ${prompt},${text(level, prompt)},${text(level + 1, prompt)},,,yes,${level},${level + 1},`,
      ),
      `Question ${prompt},${text(4, prompt)},${text(5, prompt)},,,yes,4,5,`,
    ]).flat()
    const id = await importFiles([{ name: 'own.csv', bytes: [header, ...rows].join('\n') }])
    for (const [which, pairs] of [
      ['all', 10],
      ['adjacent', 4],
    ] as const) {
      const view = await loadAnalysis(id, 'tau14', which)
      const writer = view?.profile.raters.find(({ setting }) => setting === 'generation')
      expect(writer?.decided).toBe(12 * pairs)
      expect(view?.profile.generationGaps).toMatchObject([{ name: 'Judge', generation: writer?.id }])
      const length = view?.profile.scores.find(({ rater, factor }) => rater === writer?.id && factor === 'length')
      expect([length?.score, length?.n]).toEqual([1, 12 * pairs])
      expect(view?.analysis.sliced).toMatchObject([
        {
          name: 'topic',
          without: 36,
          slices: [
            { value: 't0', pairs: 6 },
            { value: 't1', pairs: 6 },
          ],
        },
      ])
    }
  })
})
