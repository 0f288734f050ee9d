import { listFactors } from '@/lib/db/factor'
import { listRaters } from '@/lib/db/rater'
import type { RunRow } from '@/lib/db/runs/run'
import type { RunResult } from '@/lib/protocol/run-view'

/**
 * What a run made, the first of it first: its factors, each on its page; the judge or the writer that it made a rater, alone
 * beside people. Nothing while its answers are not worked in, or where none could be read.
 */
export async function listRunResults(run: RunRow): Promise<readonly RunResult[]> {
  if (run.status !== 'done' && run.status !== 'stopped') return []
  const factors = run.plan.kind === 'factors' ? await factorsOf(run) : []
  return [...factors, ...(await ratersOf(run))]
}

async function factorsOf({ datasetId, endpoint, model, plan }: RunRow): Promise<readonly RunResult[]> {
  const asked = new Set(plan.templates.map(({ key, version }) => `${key} ${version}`))
  const made = (await listFactors(datasetId)).filter(
    ({ details }) =>
      details?.endpoint === endpoint &&
      details.model === model &&
      details.templates.every(({ key, version }) => asked.has(`${key} ${version}`)),
  )
  return [...new Map(made.map((factor) => [factor.key, factor])).values()].map(({ key, label }) => ({
    label: label.replace(` · ${model}`, ''),
    href: `/datasets/${datasetId}/factors/${encodeURIComponent(key)}`,
  }))
}

async function ratersOf({ datasetId, plan }: RunRow): Promise<readonly RunResult[]> {
  const setting = plan.kind === 'generation' ? 'generation' : 'discrimination'
  const made = (await listRaters(datasetId)).filter(
    (rater) => rater.kind === 'model' && rater.setting === setting && rater.name === plan.rater,
  )
  return made.map(({ index, name }) => ({ label: name, href: `/datasets/${datasetId}?models=r${index}` }))
}
