import { getDataset } from '@/lib/db/dataset'
import type { FactorKey } from '@/lib/db/factor'
import { countValues, loadColumn, putJudgedFactor } from '@/lib/db/measurement'
import type { RunRow } from '@/lib/db/runs/run'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import { versionResting } from '@/lib/protocol/factor-versions'
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

/** Earlier runs of the same judge and the same questions count too: those that a factor rests on, not all of a run. */
async function store(run: RunRow, derived: Derived, position: number): Promise<void> {
  const { factor, templates, values: found } = derived
  const { name, label, ...rest } = factor
  const key = judgedKey(name, run.endpoint, run.model)
  const isOwn = templates.some((template) => !builtIn.has(template.key))
  await putJudgedFactor(
    run.datasetId,
    {
      key,
      label: `${label} · ${run.model}`,
      position: FIRST_POSITION + position,
      origin: isOwn ? 'custom' : 'judged',
    },
    async (versions) => {
      const version = versionResting(
        templates,
        versions.map(({ version, details }) => ({ version, templates: details.templates })),
      )
      const values = await withEarlier(run.datasetId, { key, version }, found)
      const before = versions.find((each) => each.version === version)?.details
      const details = {
        ...rest,
        endpoint: run.endpoint,
        model: run.model,
        ...knownBy(run, derived, before),
        measured: countValues(values),
        comparisons: [],
        templates: templates.map(({ key, version }) => ({ key, version })),
      }
      return { version, details, values }
    },
  )
}

type Known = Pick<FactorDetails, 'runId' | 'asked' | 'unreadable' | 'repeated'>

/** How its answers were is told by the run that asked most: a trial after it says less. */
function knownBy({ id: runId }: RunRow, { asked, unreadable, repeated }: Derived, before: Known | undefined): Known {
  if (!before || before.runId === runId || asked >= before.asked)
    return { runId, asked, unreadable, repeated: repeated ?? before?.repeated ?? null }
  const { runId: earlier, asked: all, unreadable: unread } = before
  return { runId: earlier, asked: all, unreadable: unread, repeated: before.repeated ?? repeated }
}

async function withEarlier(datasetId: number, key: FactorKey, values: Float32Array): Promise<Float32Array> {
  const earlier = await loadColumn(datasetId, key, values.length)
  return values.map((value, at) => (Number.isNaN(value) ? (earlier[at] ?? Number.NaN) : value))
}
