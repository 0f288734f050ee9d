import { getDataset } from '@/lib/db/dataset'
import type { FactorKey } from '@/lib/db/factor'
import { loadColumn, putJudgedFactor } from '@/lib/db/measurement'
import type { RunRow } from '@/lib/db/run'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import { judgedKey } from '@/lib/protocol/judged-factor'
import { deriveFacts } from './derive-facts'
import { type Derived, deriveQuestion } from './derive-question'
import { deriveRatings } from './derive-ratings'
import { deriveReliability } from './derive-reliability'

const FIRST_POSITION = 500
const builtIn = new Set(builtInTemplates.map(({ key }) => key))

/** Makes factors of a run's answers. Values that earlier runs of the same judge and question found stay beside them. */
export async function deriveFactors(run: RunRow): Promise<void> {
  const dataset = await getDataset(run.datasetId)
  if (!dataset) return
  const { templates } = run.plan
  const questions: Derived[] = []
  for (const [stage, template] of templates.entries())
    if (template.kind === 'question') questions.push(await deriveQuestion(run, stage, template, dataset.responses))
  const facts = templates.some(({ kind }) => kind === 'extract') ? await deriveFacts(run, dataset.responses) : []
  for (const [position, derived] of [...questions, ...facts].entries()) await store(run, derived, position)
  await deriveReliability(dataset)
  if (run.plan.ratesPairs && questions.length > 0) await deriveRatings(run, dataset, questions)
}

async function store(run: RunRow, derived: Derived, position: number): Promise<void> {
  const { factor, templates, values, asked, unreadable, repeated } = derived
  const { name, label, ...rest } = factor
  const key = judgedKey(name, run.endpoint, run.model)
  const version = templates.reduce((sum, template) => sum + template.version - 1, 1)
  const details: FactorDetails = {
    ...rest,
    endpoint: run.endpoint,
    model: run.model,
    runId: run.id,
    asked,
    unreadable,
    repeated,
    comparisons: [],
    templates: templates.map(({ key, version }) => ({ key, version })),
  }
  const isOwn = templates.some((template) => !builtIn.has(template.key))
  await putJudgedFactor(
    run.datasetId,
    {
      key,
      version,
      details,
      label: `${label} · ${run.model}`,
      position: FIRST_POSITION + position,
      origin: isOwn ? 'custom' : 'judged',
    },
    await withEarlier(run.datasetId, { key, version }, values),
  )
}

async function withEarlier(datasetId: number, key: FactorKey, values: Float32Array): Promise<Float32Array> {
  const earlier = await loadColumn(datasetId, key, values.length)
  return values.map((value, at) => (Number.isNaN(value) ? (earlier[at] ?? Number.NaN) : value))
}
