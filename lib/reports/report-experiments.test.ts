import { expect, it } from 'vitest'
import { deleteExperimentRow, moveExperiment } from '@/lib/db/experiments/experiment'
import { withDatabase } from '@/lib/db/test-database'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import { finishedExperiment, JUDGE_PLAN } from '@/lib/experiments/test-finished'
import { importFiles } from '@/lib/imports/test-import'
import { PANELS } from '@/lib/words/panels'
import { experimentsCsv } from './experiments-csv'
import { loadReport } from './load-report'
import { draftReport, publishReport } from './publish-report'
import { reportJson } from './report-json'
import { WHOLE_VIEW } from './report-payload'

withDatabase()

const bytes = [
  'pair_id,prompt,response_a,response_b,human.Ann Smith,model.Judge',
  ...Array.from({ length: 20 }, (_, at) => `p${at},Secret question ${at}?,yes it is ${at},no ${at},a,b`),
].join('\n')
const REQUEST = { title: 'T', note: '', view: WHOLE_VIEW, panels: PANELS, pairs: [] }

it('freezes finished experiments without texts, endpoints or names, and stays when they are gone', async () => {
  const id = await importFiles([{ name: 'one.csv', bytes }])
  const experiment = await finishedExperiment({ datasetId: id, prompts: 20, plan: { ...JUDGE_PLAN, annotator: 'r0' } })
  const { token } = await publishReport(id, { ...REQUEST, experiments: [experiment, experiment] })
  await deleteExperimentRow(experiment)
  const report = await loadReport(token)
  if (!report) throw new Error('the report is gone')
  expect(report.experiments).toHaveLength(1)
  const [frozen] = report.experiments ?? []
  expect(frozen).toMatchObject({
    ...{ question: 'Does it help gpt to be told what people prefer?', people: 'one annotator' },
    plan: { kind: 'judge', served: { model: 'gpt' }, outside: null },
    guidance: [
      { arm: 'J1', text: 'Guidance of J1.' },
      { arm: 'J2', text: 'Guidance of J2.' },
    ],
    openedAt: '2026-11-29T12:20:00.000Z',
  })
  expect(frozen?.result.arms.map(({ arm, verdict, read }) => [arm, verdict, read.improved])).toEqual([
    ['J1', 'improved', []],
    ['J2', 'none', []],
    ['J4', 'none', []],
  ])
  const json = reportJson(report)
  expect(json).toContain('"report.payload.experiments"')
  for (const secret of ['Secret question', '"lab"', 'Ann Smith']) expect(json).not.toContain(secret)

  const [head = '', ...lines] = experimentsCsv(report).trim().split('\r\n')
  expect(head).toMatch(/^experiment,question,arm,.*,level,look$/)
  expect(lines.length).toBeGreaterThan(30)
  for (const line of lines) expect(line.split(',')).toHaveLength(head.split(',').length)
  expect(lines.find((line) => line.includes(',J1,') && line.includes('gap change'))).toMatch(
    /,gap change,length,true,-0\.21,/,
  )
  expect(lines[0]).toContain(',J1,,,true,improved,outcome over baseline,,,0.19,')
})

it('names no person whom an experiment compared, where annotators are hidden', async () => {
  const id = await importFiles([{ name: 'one.csv', bytes }])
  const experiment = await finishedExperiment({ datasetId: id, prompts: 20 })
  const result = (await loadExperiment(experiment))?.result
  if (!result) throw new Error('there is no result')
  const names = { before: 'Ann Smith', after: 'Judge' }
  const arms = result.arms.map((arm) => ({ ...arm, names }))
  await moveExperiment(experiment, ['done'], 'done', { result: { ...result, arms } })
  const namesIn = async (annotators: 'hidden' | 'named') => {
    const { experiments } = await draftReport(id, { ...REQUEST, annotators, experiments: [experiment] })
    return experiments?.[0]?.result.arms[0]?.names
  }
  expect(await namesIn('hidden')).toEqual({ before: 'People', after: 'Judge' })
  expect(await namesIn('named')).toEqual(names)
})

it('is what it was where no experiment was chosen, and refuses what is not finished or is another dataset’s', async () => {
  const [id, other] = [
    await importFiles([{ name: 'one.csv', bytes }]),
    await importFiles([{ name: 'two.csv', bytes: bytes.replaceAll('Secret', 'Other') }]),
  ]
  for (const request of [REQUEST, { ...REQUEST, experiments: [] }])
    expect(await draftReport(id, request)).not.toHaveProperty('experiments')
  const { token } = await publishReport(id, REQUEST)
  const report = await loadReport(token)
  expect(report && reportJson(report)).not.toContain('experiments')
  const open = await finishedExperiment({ datasetId: id, prompts: 20, result: null })
  const elsewhere = await finishedExperiment({ datasetId: other, prompts: 20 })
  for (const experiment of [open, elsewhere])
    await expect(draftReport(id, { ...REQUEST, experiments: [experiment] })).rejects.toThrow(
      'is gone, or its test part',
    )
})
