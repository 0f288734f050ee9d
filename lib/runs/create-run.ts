import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import { getPrice, getProbe } from '@/lib/db/endpoint'
import { listJudgedGroups, listPromptShapes } from '@/lib/db/judged-text'
import { endWaiting } from '@/lib/db/runs/endpoint-limit'
import { insertRun } from '@/lib/db/runs/run'
import { AppError } from '@/lib/errors'
import { listEndpoints } from '@/lib/judge/endpoint'
import { drawOrder } from '@/lib/protocol/draw-order'
import { comesAfter, countBlocks, countCalls, type GroupShape, sizeOfBlocks } from '@/lib/protocol/plan-calls'
import { budgetSchema, PLANNED_KINDS, type RunPlan } from '@/lib/protocol/run-plan'
import type { Template, TemplateKind } from '@/lib/protocol/template'
import { rowNumber } from '@/lib/row-number'
import { findTemplates } from './list-templates'
import { nameRater } from './name-rater'

export const runRequest = z.object({
  datasetId: rowNumber,
  kind: z.enum(PLANNED_KINDS),
  endpoint: z.string().min(1).max(60),
  model: z.string().trim().min(1).max(200),
  templates: z
    .array(z.object({ key: z.string(), version: z.int().positive() }))
    .min(1, 'Choose at least one factor.')
    .max(40),
  /** How many prompts or pairs to draw; `null`: all. */
  sample: z.int().positive().nullable(),
  concurrency: z.int().min(1).max(4096),
  budget: budgetSchema.nullable(),
  temperature: z.number().min(0).max(2).nullable(),
  seed: z.int().nullable(),
  maxTokens: z.int().min(16).max(100_000),
  /** Prompts whose questions are asked twice. */
  repeated: z.int().min(0).max(1000),
  ratesPairs: z.boolean(),
  mode: z.enum(['live', 'batch']),
})
export type RunRequest = z.infer<typeof runRequest>

const NAMES = { discrimination: 'Judging pairs', generation: 'Writing for scores' } as const

/** Makes a run whose first few groups are judged at once, for the estimate; nothing more is asked before it is started. */
export async function createRun(request: RunRequest): Promise<string> {
  const dataset = await getDataset(request.datasetId)
  if (dataset?.status !== 'ready') throw new AppError('conflict', 'The dataset is not ready yet.')
  if (!listEndpoints().some(({ name }) => name === request.endpoint))
    throw new AppError('not-found', `No endpoint “${request.endpoint}” is set up here.`)
  const templates = await findTemplates(request.templates)
  checkKinds(request.kind, templates)
  const probe = await getProbe(request.endpoint, request.model)
  if (request.mode === 'batch' && probe?.capabilities.batch !== true)
    throw new AppError('invalid', 'This endpoint is not known to have a batch service: probe it on the settings page.')

  const all = await listJudgedGroups(dataset.id, request.kind)
  if (all.length === 0) throw new AppError('invalid', 'There is nothing in this dataset to work on.')
  const drawn = drawOrder(all, SAMPLE_SEED).slice(0, request.sample ?? all.length)
  const counted = await countAll(request, templates, drawn)
  const usable = counted.flatMap((count, stage) => (count > 0 ? [stage] : []))
  if (usable.length === 0) throw new AppError('invalid', 'These factors need a source, and this dataset has none.')
  const planned = counted.filter((count) => count > 0)
  const total = planned.reduce((sum, count) => sum + count, 0)
  const blockSize = sizeOfBlocks(drawn.length, total)
  const kept: Template[] = templates.filter((_, stage) => usable.includes(stage))
  const plan: RunPlan = {
    kind: request.kind,
    templates: [...kept],
    planned: [...planned],
    blocks: countBlocks(drawn.length, blockSize),
    structured: probe?.capabilities.structured === true,
    logprobs: probe?.capabilities.logprobs === true,
    temperature: request.temperature,
    seed: request.seed,
    maxTokens: request.maxTokens,
    concurrency: request.concurrency,
    budget: request.budget,
    mode: request.mode,
    price: await getPrice(request.endpoint, request.model),
    repeated: request.kind === 'factors' ? Math.min(request.repeated, drawn.length) : 0,
    ratesPairs: request.kind === 'factors' && request.ratesPairs,
    rater: await nameRater(request, kept),
    sampleSeed: SAMPLE_SEED,
    groupsOf: all.length,
    experiment: null,
  }
  if (plan.budget?.unit === 'usd' && plan.price === null)
    throw new AppError(
      'invalid',
      'The price of this model is not known: set it on the settings page, or limit the tokens.',
    )
  const id = randomUUID()
  const name = request.kind === 'factors' ? nameOf(kept) : NAMES[request.kind]
  await insertRun({
    id,
    datasetId: dataset.id,
    name,
    endpoint: request.endpoint,
    model: request.model,
    plan,
    groups: drawn,
    blockSize,
    blocks: plan.blocks,
    planned: total,
    status: 'trying',
  })
  await endWaiting({ endpoint: request.endpoint, model: request.model }, 'away')
  return id
}

/** The same dataset is drawn in the same order, so that a larger sample holds the smaller one and its answers. */
const SAMPLE_SEED = 1

const KINDS: Readonly<Record<RunRequest['kind'], readonly TemplateKind[]>> = {
  factors: ['question', 'extract', 'verify', 'focus', 'key-facts', 'cover'],
  discrimination: ['verdict'],
  generation: ['write'],
}

function checkKinds(kind: RunRequest['kind'], templates: readonly Template[]): void {
  const fits = (template: Template) => KINDS[kind].includes(template.kind)
  const kinds = templates.map((template) => template.kind)
  const isComplete = templates.every((template) => {
    const before = comesAfter(template)
    return before === null || kinds.includes(before)
  })
  const isOnce = new Set(templates.map(({ key }) => key)).size === templates.length
  if (!templates.every(fits) || !isComplete || !isOnce || (kind !== 'factors' && templates.length !== 1))
    throw new AppError('invalid', 'These templates do not belong to this kind of run.')
}

const NOTHING: GroupShape = { responses: 0, sourced: 0, sources: 0 }

async function countAll(
  { datasetId, kind, repeated }: RunRequest,
  templates: readonly Template[],
  drawn: Int32Array,
): Promise<readonly number[]> {
  // Pairs and levels are the same number of calls for every group.
  if (kind !== 'factors')
    return countCalls({ kind, templates, repeated }, NOTHING, 0).map((calls) => calls * drawn.length)
  const shapes = await listPromptShapes(datasetId)
  const shapeOf = new Map<number, GroupShape>(shapes.map((shape) => [shape.index, shape]))
  const totals = templates.map(() => 0)
  for (const [position, group] of drawn.entries()) {
    const counts = countCalls({ kind, templates, repeated }, shapeOf.get(group) ?? NOTHING, position)
    for (const [stage, count] of counts.entries()) totals[stage] = (totals[stage] ?? 0) + count
  }
  return totals
}

function nameOf(templates: readonly Template[]): string {
  const labels = templates.filter(({ kind }) => kind === 'question' || kind === 'extract').map(({ label }) => label)
  const shown = labels.slice(0, 3).join(', ')
  return labels.length > 3 ? `${shown} and ${labels.length - 3} more` : shown
}
