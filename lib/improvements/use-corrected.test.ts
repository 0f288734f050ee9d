import { expect, test } from 'vitest'
import { reproductionFacts } from '@/components/report/report-facts'
import { exportDataset } from '@/lib/datasets/export-dataset'
import { getDataset, growVersion } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { meanwhile } from '@/lib/db/test-meanwhile'
import { appendImport } from '@/lib/imports/start-import'
import { importFiles, runJobs, uploadFiles } from '@/lib/imports/test-import'
import { type CorrectionRecipe, correctVerdict } from '@/lib/improve/correction-recipe'
import { modelRecipe } from '@/lib/improve/model-recipe'
import { TEST_RECIPE } from '@/lib/improve/test-recipe'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { headlineOf } from '@/lib/profile/findings/headline'
import { loadAnalysis } from '@/lib/profiles/load-analysis'
import { loadComparison } from '@/lib/profiles/load-comparison'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadCompared } from '@/lib/profiles/load-profile'
import { loadFilters } from '@/lib/profiles/pairs/load-filters'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import { loadPairs } from '@/lib/profiles/pairs/load-pairs'
import { loadReport } from '@/lib/reports/load-report'
import { publishReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { createRandom } from '@/lib/statistics/random'
import { PANELS } from '@/lib/words/panels'
import { MISSING } from '@/lib/words/rater'
import { correctDataset } from './correct-dataset'
import { WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { loadCorrected } from './load-corrected'
import { loadRecipe } from './load-recipe'
import { deleteCorrected, storeCorrected, useCorrected } from './use-corrected'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge'
const rows = (from: number, to: number, people: (at: number) => string) =>
  Array.from({ length: to - from }, (_, place) => {
    const at = from + place
    const [a, b] = at % 2 ? ['short', 'a much longer text of words'] : ['a much longer text of words', 'short']
    return [`p${at}`, `Question ${at}?`, a, b, people(at), at === 3 ? '' : 'a'].join(',')
  })
const csv = (lines: readonly string[]) => [HEADER, ...lines].join('\n')
const shorter = (at: number) => (at % 2 ? 'a' : 'b')

/** The judge takes the first response; the correction adds that people take the shorter one. */
const RECIPE: CorrectionRecipe = {
  ...TEST_RECIPE,
  judge: 'Judge',
  verdict: { weight: 0.5, scale: 1, penalty: 1 },
  factors: TEST_RECIPE.factors
    .filter(({ factor }) => factor === 'length')
    .map((length) => ({ ...length, scale: 1, weight: -2 })),
  ties: { share: 0, threshold: 0 },
  trainedOn: { pairs: 12, prompts: 12 },
}

async function correctionOf(datasetId: number): Promise<Parameters<typeof storeCorrected>[1]> {
  const [pack, dataset] = await Promise.all([loadPack(datasetId), getDataset(datasetId)])
  if (!pack || !dataset) throw new Error('no dataset')
  const { input } = pack
  const judge = input.raters.find(({ name }) => name === 'Judge')
  const length = input.factors.find(({ id }) => id === 'length')
  if (!judge || !length) throw new Error('no judge')
  const recipe = { ...RECIPE, dataset: { ...RECIPE.dataset, version: dataset.version } }
  const probabilities = new Float64Array(input.a.length).fill(Number.NaN)
  const choices = new Int8Array(input.a.length).fill(MISSING)
  for (const [pair, verdict] of judge.choices.entries()) {
    if (verdict === MISSING) continue
    const [a, b] = [input.a[pair] ?? 0, input.b[pair] ?? 0].map((at) => [length.values[at] ?? Number.NaN])
    const corrected = correctVerdict(recipe, verdict, a ?? [], b ?? [])
    probabilities[pair] = corrected.probability
    choices[pair] = corrected.choice
  }
  return { judge: judge.id, choice: WHOLE_IMPROVE_CHOICE, recipe, choices, probabilities }
}

const newDataset = () => importFiles([{ name: 'own.csv', bytes: csv(rows(0, 12, shorter)) }])
const namesIn = (profile: { readonly raters: readonly { readonly name: string }[] } | undefined) =>
  profile?.raters.map(({ name }) => name)

test('a corrected judge is in nothing until it is chosen, and then takes part like any other', async () => {
  const id = await newDataset()
  const before = await loadDashboard(id)
  const { id: corrected } = await storeCorrected(id, await correctionOf(id))
  expect(corrected).toBe('r-1')

  const after = await loadDashboard(id)
  expect(after?.choices.corrected).toEqual([{ id: 'r-1', name: 'Judge (corrected)' }])
  expect(after?.profile).toEqual(before?.profile)
  expect(after && headlineOf(after.profile)).toEqual(before && headlineOf(before.profile))
  expect((await loadCompared(id))?.models.map(({ name }) => name)).toEqual(['Judge'])
  for await (const part of exportDataset(id, 'csv')) expect(Buffer.from(part).toString()).not.toContain('corrected')
  expect(
    (await loadPairs(id, ALL_PAIRS))?.rows[0]?.votes.flatMap(({ named }) => named.map(({ rater }) => rater)).toSorted(),
  ).toEqual(['Ann', 'Judge'])

  const chosen = await loadDashboard(id, { corrected: ['r-1', 'r-7'] })
  expect(chosen?.choice.corrected).toEqual(['r-1'])
  expect(namesIn(chosen?.profile)).toEqual(['Ann', 'Judge', 'Judge (corrected)'])
  expect(chosen?.profile.raters[2]).toMatchObject({ id: 'r-1', setting: 'discrimination', corrected: true, missing: 1 })
  expect(chosen?.profile.agreements.find(({ second }) => second === 'r-1')?.agreement.value).toBe(1)
  expect(new Set(chosen?.profile.gaps.map(({ rater }) => rater))).toEqual(new Set(['r1', 'r-1']))
  expect((await loadCompared(id, ['r-1']))?.models.map(({ name }) => name)).toEqual(['Judge', 'Judge (corrected)'])
  const [plain, widened] = [await loadAnalysis(id), await loadAnalysis(id, 'tau14', 'all', ['r-1'])]
  expect(plain?.analysis.lengthControlled.map(({ rater }) => rater)).not.toContain('r-1')
  expect(widened?.analysis.lengthControlled.map(({ rater }) => rater)).toContain('r-1')
  expect((await loadFactor(id, 'length', null))?.models.map(({ id }) => id)).toEqual(['r1'])
  expect((await loadFactor(id, 'length', 'r-1'))?.model).toBe('r-1')
})

test('Compare offers corrected judges by name and shows those that were asked for', async () => {
  const id = await newDataset()
  await storeCorrected(id, await correctionOf(id))
  await runJobs(id, ['profile'])
  const query = { task: null, datasets: [id] }
  const { models, corrected, datasets } = await loadComparison(query)
  expect([models, corrected]).toEqual([['Judge'], ['Judge (corrected)']])
  expect(datasets[0]?.profile.models.map(({ rater }) => rater)).toEqual(['r1'])
  const asked = await loadComparison({ ...query, corrected: ['Judge (corrected)'] })
  expect(asked.models).toEqual(['Judge', 'Judge (corrected)'])
  expect(asked.datasets[0]?.profile.models.map(({ rater }) => rater)).toEqual(['r1', 'r-1'])
})

test('a pair lists its vote under the others, and pairs can be filtered by it', async () => {
  const id = await newDataset()
  await storeCorrected(id, await correctionOf(id))
  const pair = await loadPair(id, 0)
  expect(pair?.votes.map(({ rater, setting, corrected }) => [rater, setting, corrected])).toEqual([
    ['Ann', null, undefined],
    ['Judge', 'discrimination', undefined],
    ['Judge (corrected)', 'discrimination', 'r-1'],
  ])
  expect(pair?.votes[2]?.raw).toMatch(/^P\(a\) = 0\.\d{3}$/)
  expect(pair?.choices.map(({ who }) => who)).toEqual(['people', 'Judge'])
  expect((await loadPair(id, 3))?.votes.map(({ rater }) => rater)).not.toContain('Judge (corrected)')

  expect((await loadFilters(id))?.models.map(({ label }) => label)).toEqual(['Judge', 'Judge (corrected)'])
  const differ = { ...ALL_PAIRS, model: 'r-1', votes: 'alike' } as const
  const page = await loadPairs(id, differ)
  expect(page?.total).toBe(11)
  expect(page?.rows[0]?.votes.flatMap(({ named }) => named.map(({ rater }) => rater))).toContain('Judge (corrected)')
})

test('a report keeps a corrected judge that was chosen, also when it is deleted; others never have it', async () => {
  const id = await newDataset()
  await storeCorrected(id, await correctionOf(id))
  const request = { title: 'T', note: '', view: WHOLE_VIEW, panels: PANELS, pairs: [0] }
  const choice = { estimator: 'tau14', people: [], slice: null, value: null, corrected: ['r-1'] } as const
  const plain = await loadReport((await publishReport(id, request)).token)
  expect(JSON.stringify(plain)).not.toContain('corrected')
  const { token } = await publishReport(id, { ...request, choice })
  const chosen = await loadReport(token)
  expect(namesIn(chosen?.profile)).toContain('Judge (corrected)')
  expect(chosen?.examples[0]?.votes.map(({ rater }) => rater)).toContain('Judge (corrected)')
  expect(plain?.reproduction?.corrections).toBeUndefined()
  expect(chosen?.reproduction?.corrections).toEqual([{ rater: 'r-1', recipe: (await loadCorrected(id))[0]?.recipe }])
  expect(chosen && reproductionFacts({ ...chosen, sha256: null }).at(-1)).toEqual([
    'Judge (corrected)',
    expect.stringMatching(/^Counts the judge’s own verdict \.50; .* on 12 pairs of data version \d+\.$/),
  ])
  await deleteCorrected(id, 'r-1')
  expect(await loadReport(token)).toEqual(chosen)
})

test('a file may bring a judge of the same name', async () => {
  const id = await newDataset()
  await storeCorrected(id, await correctionOf(id))
  await add(id, csv(rows(0, 12, shorter)).replace('model.Judge', 'model.Judge (corrected)'))
  const profile = (await loadDashboard(id, { corrected: ['r-1'] }))?.profile
  expect(profile?.raters.map(({ id, name, corrected }) => [id, name, corrected])).toEqual([
    ['r0', 'Ann', undefined],
    ['r1', 'Judge', undefined],
    ['r2', 'Judge (corrected)', undefined],
    ['r-1', 'Judge (corrected)', true],
  ])
})

test('new labels make it stale; made again it is not, and keeps its number; deleted it is gone', async () => {
  const id = await newDataset()
  await storeCorrected(id, await correctionOf(id))
  expect(await loadCorrected(id)).toMatchObject([{ id: 'r-1', judge: { id: 'r1', name: 'Judge' }, stale: [] }])

  // Pairs that nobody labelled change nothing; a file goes into a dataset that has a corrected judge.
  await add(id, csv(rows(12, 14, () => '')).replaceAll(/,a$/gm, ','))
  expect(await loadCorrected(id)).toMatchObject([{ stale: [] }])
  await add(id, csv(rows(14, 20, shorter)))
  expect(await loadCorrected(id)).toMatchObject([{ stale: ['labels', 'verdicts'] }])
  expect((await loadDashboard(id, { corrected: ['r-1'] }))?.profile.raters[2]?.missing).toBe(9)

  expect(await storeCorrected(id, await correctionOf(id))).toEqual({ id: 'r-1' })
  expect(await loadCorrected(id)).toMatchObject([{ stale: [] }])
  expect((await loadDashboard(id, { corrected: ['r-1'] }))?.profile.raters[2]?.missing).toBe(3)

  await deleteCorrected(id, 'r-1')
  expect(await loadCorrected(id)).toEqual([])
  expect((await loadPair(id, 0))?.votes).toHaveLength(2)
  await expect(deleteCorrected(id, 'r-1')).rejects.toThrow('not there any more')
  await expect(deleteCorrected(id, 'r1')).rejects.toThrow('not there any more')
})

test('refused: too few pairs, another version of the dataset, a rater that is no judge', async () => {
  const id = await newDataset()
  const correction = await correctionOf(id)
  const { recipe } = correction
  const older = { ...recipe, dataset: { ...recipe.dataset, version: 1 } }
  await expect(storeCorrected(id, { ...correction, recipe: older })).rejects.toThrow('The dataset changed')
  await expect(storeCorrected(id, { ...correction, judge: 'r0' })).rejects.toThrow('no such judge')
  await expect(useCorrected(id, 'r0')).rejects.toThrow('no such judge')
  await expect(useCorrected(id, 'r1')).rejects.toThrow('too few: 11 pairs on 11 prompts')
  expect(await loadCorrected(id)).toEqual([])
  expect((await getDataset(id))?.version).toBe(recipe.dataset.version)
})

/** People take the shorter response nine times of ten. */
function judged(judge: (shorter: string) => string): string {
  const random = createRandom(7)
  const texts = Array.from({ length: 160 }, (_, at) => {
    const words = (letter: string, least: number) =>
      Array.from({ length: least + random(20) }, (__, word) => `${letter}${at}x${word}`).join(' ')
    const short = words('w', 4)
    const [turned, long] = [random(2) === 1, `${short} ${words('v', 3)}`]
    const shorter = turned ? 'b' : 'a'
    const people = random(10) < 9 ? shorter : turned ? 'a' : 'b'
    return [
      `p${at}`,
      `Question ${at}?`,
      ...(turned ? [long, short] : [short, long]),
      at < 150 ? people : '',
      judge(shorter),
    ]
  })
  return csv(texts.map((cells) => cells.join(',')))
}

test('a judge is corrected from the labels and keeps its share of ties; its recipe says the same of other pairs', async () => {
  const random = createRandom(3)
  const id = await importFiles([{ name: 'own.csv', bytes: judged(() => ['tie', 'a', 'b', 'a', 'b'][random(5)] ?? '') }])
  const { id: corrected } = await useCorrected(id, 'r1')
  const profile = (await loadDashboard(id, { corrected: [corrected] }))?.profile
  const agreementOf = (rater: string) =>
    profile?.agreements.find(({ first, second }) => first === 'r0' && second === rater)?.agreementWithoutTies.value ?? 0
  expect(agreementOf('r1')).toBeLessThan(0.65)
  expect(agreementOf(corrected)).toBeGreaterThan(0.8)
  const [judge, after] = profile?.raters.slice(1) ?? []
  expect(Math.abs((after?.ties ?? 0) - (judge?.ties ?? 0))).toBeLessThanOrEqual(6)
  expect(after).toMatchObject({ missing: 0, corrected: true })

  const [made] = await loadCorrected(id)
  expect(made).toMatchObject({ stale: [], choice: WHOLE_IMPROVE_CHOICE })
  expect(made?.recipe).toMatchObject({
    judge: 'Judge',
    people: 'one annotator',
    expected: { logLoss: { shown: true } },
  })
  const choice = WHOLE_IMPROVE_CHOICE
  const file = await loadRecipe(id, { kind: 'correction', rater: corrected, format: 'json', choice })
  expect([file.name, JSON.parse(file.text)]).toEqual(['correction-of-Judge.json', made?.recipe])
  const python = await loadRecipe(id, { kind: 'correction', rater: 'r1', format: 'python', choice })
  expect([python.name, python.text]).toEqual(['correction_of_Judge.py', expect.stringContaining('def correct(verdict')])
  const model = await loadRecipe(id, { kind: 'factor-model', rater: null, format: 'json', choice })
  expect(modelRecipe.parse(JSON.parse(model.text))).toMatchObject({
    people: 'one annotator',
    trainedOn: { pairs: 150 },
  })
  const applied = made && (await correctDataset(id, made.recipe))
  const stored = (await loadPack(id))?.corrected[0]?.choices
  const unlabelled: unknown[] = []
  for await (const { pair, corrected: verdict } of applied?.pairs ?? [])
    if (pair.index >= 150) unlabelled.push([verdict?.choice, stored?.[pair.index]])
  expect(unlabelled).toHaveLength(10)
  for (const [says, is] of unlabelled as [number, number][]) expect(says).toBe(is)
})

test('a dataset that changes while a judge is corrected keeps no correction of it', async () => {
  const random = createRandom(3)
  const id = await importFiles([{ name: 'own.csv', bytes: judged(() => ['tie', 'a', 'b', 'a', 'b'][random(5)] ?? '') }])
  const made = await meanwhile(
    'cached_profile',
    () => useCorrected(id, 'r1'),
    () => growVersion(id),
  )
  expect(made).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } })
  expect(await loadCorrected(id)).toEqual([])
})

test('a judge that goes by what people go by is left as it is, and the reason is said', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: judged((shorter) => shorter) }])
  await expect(useCorrected(id, 'r1')).rejects.toThrow('No improvement can be shown with 150 pairs')
  expect(await loadCorrected(id)).toEqual([])
})

async function add(datasetId: number, bytes: string): Promise<void> {
  const uploadId = await uploadFiles([{ name: 'more.csv', bytes }])
  await appendImport({ uploadId, datasetId })
  await runJobs(datasetId, ['import', 'measure'])
}
