import path from 'node:path'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { createExperiment } from '@/lib/experiments/create-experiment'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import { planExperiment } from '@/lib/experiments/plan-experiment'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { Problem } from '../problem.mjs'
import type { Data, ExperimentCommand } from './experiment-command'
import { importFiles } from './import-files'
import { printExperiment, printOutlook } from './print-experiment'
import { requestExperiment } from './request-experiment'
import { carryThrough } from './run-experiment'

/** The planned arm is improved; it is not shown to be; a person is waited for. */
const [IMPROVED, NOT_SHOWN, WAITS] = [0, 3, 4]

/** Does what `experiment` was asked for, and gives the exit code. */
export async function performExperiment(command: ExperimentCommand, url: string): Promise<number> {
  if (command.action === 'plan') {
    await planned(command)
    return 0
  }
  if (command.action === 'show') {
    const found = await loadExperiment(command.id)
    if (!found) throw new Problem(`There is no experiment ${command.id}.`)
    return tell(found, command.json, url)
  }
  const id = 'id' in command ? command.id : await made(command)
  console.error(`experiment ${id}`)
  return tell(
    await carryThrough(id, { stop: command.stop, budget: 'id' in command ? command.budget : null }),
    command.json,
    url,
  )
}

async function planned({ of, setup, json }: Extract<ExperimentCommand, { readonly action: 'plan' }>): Promise<void> {
  const datasetId = await datasetOf(of)
  try {
    const outlook = await planExperiment(await requestExperiment(datasetId, setup))
    if (json) console.log(JSON.stringify(outlook))
    else printOutlook(outlook)
  } finally {
    if ('files' in of) await deleteDataset(datasetId)
  }
}

async function made({
  of,
  setup,
  stop,
}: Extract<ExperimentCommand, { readonly setup: object; readonly stop: boolean }>) {
  const datasetId = await datasetOf(of)
  try {
    return await createExperiment({ ...(await requestExperiment(datasetId, setup)), stops: stop })
  } catch (error) {
    // Files that nothing can be done with leave no dataset behind.
    if ('files' in of) await deleteDataset(datasetId)
    throw error
  }
}

async function datasetOf(of: Data): Promise<number> {
  if ('dataset' in of) return of.dataset
  const name = of.name ?? path.parse(of.files[0] ?? '').name
  return importFiles({ verb: 'experiment', files: of.files, reading: of.reading, name, task: null })
}

function tell(experiment: ExperimentView, json: boolean, url: string): number {
  if (json) console.log(JSON.stringify(experiment))
  else printExperiment(experiment)
  console.error(`${url}/datasets/${experiment.dataset.id}/experiments/${experiment.id}`)
  const { status, result, note } = experiment
  if (status === 'failed' || status === 'stopped') throw new Problem(note ?? `The experiment was ${status}.`)
  if (status !== 'done') return WAITS
  return result?.arms.find(({ planned }) => planned)?.verdict === 'improved' ? IMPROVED : NOT_SHOWN
}
