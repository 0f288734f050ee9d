import { getDataset } from '@/lib/db/dataset'
import { listPrices, listProbes } from '@/lib/db/endpoint'
import { listJudgedGroups, listPromptShapes } from '@/lib/db/judged-text'
import { listEndpoints } from '@/lib/judge/endpoint'
import type { EndpointChoice, RunForm } from '@/lib/protocol/run-form'
import { LEVELS, type PlannedKind } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'
import { latestOf, listTemplates } from './list-templates'
import { loadModels } from './load-settings'

const KINDS: Readonly<Record<PlannedKind, readonly Template['kind'][]>> = {
  factors: ['question'],
  discrimination: ['verdict'],
  generation: ['write'],
}
const STEPS: readonly Template['kind'][] = ['extract', 'verify', 'focus', 'key-facts', 'cover']

export async function loadRunForm(datasetId: number, kind: PlannedKind): Promise<RunForm | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const latest = latestOf(await listTemplates())
  const fits = ({ tasks }: Template) => tasks.length === 0 || dataset.task === 'custom' || tasks.includes(dataset.task)
  const templates = latest.filter((template) => KINDS[kind].includes(template.kind))
  const shapes = kind === 'factors' ? (await listPromptShapes(datasetId)).filter(({ pairs }) => pairs > 0) : []
  const groups = kind === 'factors' ? shapes.length : (await listJudgedGroups(datasetId, kind)).length
  const mean = (pick: (shape: (typeof shapes)[number]) => number) =>
    shapes.reduce((sum, shape) => sum + pick(shape), 0) / Math.max(1, shapes.length)
  const pairsOfLevels = (LEVELS.length * (LEVELS.length - 1)) / 2
  return {
    dataset: { id: dataset.id, name: dataset.name },
    kind,
    groups,
    endpoints: await loadEndpointChoices(),
    templates: templates.filter(fits),
    others: templates.filter((template) => !fits(template)),
    facts: kind === 'factors' ? STEPS.flatMap((step) => latest.filter((template) => template.kind === step)) : [],
    pairsOfGroup: kind === 'factors' ? mean(({ pairs }) => pairs) : kind === 'generation' ? pairsOfLevels : 1,
    responsesOfGroup: mean(({ responses }) => responses),
    sourcedOfGroup: mean(({ sourced }) => sourced),
    sourcesOfGroup: mean(({ sources }) => sources),
  }
}

/** The endpoints that are set up, with what is known about their models. */
export async function loadEndpointChoices(): Promise<readonly EndpointChoice[]> {
  const probes = await listProbes()
  const prices = await listPrices()
  return Promise.all(
    listEndpoints().map(async ({ name, concurrency }) => {
      const listed = await loadModels(name)
      const isHere = (model: string) => (row: { readonly endpoint: string; readonly model: string }) =>
        row.endpoint === name && row.model === model
      const models = (listed.ok ? listed.models : []).map((model) => {
        const found = probes.find(isHere(model))?.capabilities
        return {
          name: model,
          hasPrice: prices.some(isHere(model)),
          structured: found?.structured === true,
          logprobs: found?.logprobs === true,
          batch: found?.batch === true,
        }
      })
      return { name, concurrency, models, problem: listed.ok ? null : listed.message }
    }),
  )
}
