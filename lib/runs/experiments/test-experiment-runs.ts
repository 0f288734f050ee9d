import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/db/client'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { RunStage } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'
import { createExperimentRun, type ExperimentRunSpec } from './create-experiment-run'

/** An experiment that nobody planned: what its runs do is all that is looked at. */
export async function newExperiment(datasetId: number): Promise<string> {
  const id = randomUUID()
  await pool().query(
    `insert into experiment (id, dataset_id, question, plan, parts, dataset_version) values ($1, $2, 'Does it help?', '{}', '', 1)`,
    [id, datasetId],
  )
  return id
}

export function templateOf(key: string, change: Partial<Template> = {}): Template {
  const found = builtInTemplates.find((template) => template.key === key)
  if (!found) throw new Error(`there is no template ${key}`)
  return { ...found, ...change }
}

/** A stage with a built-in template, or with that and what is added to its instructions. */
export const stageOf = (
  arm: string,
  key: string | Template,
  stage: Partial<RunStage> = {},
): ExperimentRunSpec['stages'][number] => ({
  template: typeof key === 'string' ? templateOf(key) : key,
  stage: { arm, shown: [], feedback: null, writes: [], ...stage },
})

const SETTINGS: ExperimentRunSpec['settings'] = {
  temperature: 0,
  seed: null,
  maxTokens: 500,
  concurrency: 16,
  mode: 'live',
  budget: null,
}

type Given = Pick<ExperimentRunSpec, 'datasetId' | 'experimentId' | 'kind' | 'stages' | 'groups'> &
  Partial<Omit<ExperimentRunSpec, 'settings'>> & { readonly settings?: Partial<ExperimentRunSpec['settings']> }

export const newExperimentRun = ({ settings, ...given }: Given): Promise<string> =>
  createExperimentRun({
    ...{
      part: 'test',
      round: given.kind,
      name: 'A round',
      served: { endpoint: 'judge', model: 'test-judge' },
      trial: false,
    },
    ...given,
    settings: { ...SETTINGS, ...settings },
  })

/** The first so many whole numbers: prompts, or pairs. */
export const firstOf = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at)

/** The jobs that wait to take an experiment on. */
export async function listExperimentJobs(experimentId: string): Promise<readonly string[]> {
  const { rows } = await pool().query<{ status: string }>('select status from job where experiment_id = $1', [
    experimentId,
  ])
  return rows.map(({ status }) => status)
}
