import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { getPrice, getProbe } from '@/lib/db/endpoint'
import { endWaiting } from '@/lib/db/runs/endpoint-limit'
import { findExperimentRun, insertRun } from '@/lib/db/runs/run'
import { AppError } from '@/lib/errors'
import { listEndpoints } from '@/lib/judge/endpoint'
import { callsOnGroup } from '@/lib/protocol/calls-on-group'
import { countBlocks, sizeOfBlocks } from '@/lib/protocol/plan-calls'
import { type Budget, type ExperimentPart, LEVELS, type RunPlan, type RunStage } from '@/lib/protocol/run-plan'
import { type Template, type TemplateKind, templateSchema } from '@/lib/protocol/template'

export type ExperimentRunKind = 'discrimination' | 'generation' | 'writing' | 'contests' | 'rewriting'

/** A run of an experiment: some templates, each with what it is for, over the same pairs, prompts or rounds. */
export type ExperimentRunSpec = {
  readonly datasetId: number
  readonly experimentId: string
  readonly part: ExperimentPart
  readonly round: string
  readonly name: string
  readonly kind: ExperimentRunKind
  readonly served: { readonly endpoint: string; readonly model: string }
  readonly stages: readonly { readonly template: Template; readonly stage: RunStage }[]
  /** Pairs (discrimination), rounds (rewriting) or prompts, in the order in which they are asked about. */
  readonly groups: Int32Array
  readonly settings: {
    readonly temperature: number | null
    readonly seed: number | null
    readonly maxTokens: number
    readonly concurrency: number
    readonly mode: 'live' | 'batch'
    /** What is left of the experiment's; `null`: it has none. */
    readonly budget: Budget | null
  }
  /** Its first few groups are asked about, and it waits for a person with an estimate; else it begins at once. */
  readonly trial: boolean
}

/**
 * Makes a run of an experiment and gives its id. Asked for again, for the same experiment, part and round, it gives the run
 * that is there, as it is: nothing is asked twice. Refused where the endpoint, its price or the stages do not fit.
 */
export async function createExperimentRun(spec: ExperimentRunSpec): Promise<string> {
  const { experimentId, part, round, served, settings, groups, kind, stages } = spec
  const there = await findExperimentRun(experimentId, part, round)
  if (there !== null) return there
  if (!listEndpoints().some(({ name }) => name === served.endpoint))
    throw new AppError('not-found', `No endpoint “${served.endpoint}” is set up here.`)
  checkStages(spec)
  const capabilities = (await getProbe(served.endpoint, served.model))?.capabilities
  if (settings.mode === 'batch' && capabilities?.batch !== true)
    throw new AppError('invalid', 'This endpoint is not known to have a batch service: probe it on the settings page.')
  const price = await getPrice(served.endpoint, served.model)
  if (settings.budget?.unit === 'usd' && price === null)
    throw new AppError(
      'invalid',
      'The price of this model is not known: set it on the settings page, or limit the tokens.',
    )
  const planned = stages.map(({ stage }) => callsOnGroup(kind, stage) * groups.length)
  const total = planned.reduce((sum, count) => sum + count, 0)
  const blockSize = sizeOfBlocks(groups.length, total)
  const blocks = countBlocks(groups.length, blockSize)
  const plan: RunPlan = {
    ...settings,
    kind,
    templates: stages.map(({ template }) => template),
    planned,
    blocks,
    structured: capabilities?.structured === true,
    logprobs: false,
    price,
    repeated: 0,
    ratesPairs: false,
    rater: null,
    sampleSeed: 0,
    groupsOf: groups.length,
    experiment: { id: experimentId, part, round, stages: stages.map(({ stage }) => copyOf(stage)) },
  }
  const id = randomUUID()
  const isNew = await insertRun({
    id,
    datasetId: spec.datasetId,
    name: spec.name,
    ...served,
    plan,
    groups,
    blockSize,
    blocks,
    planned: total,
    status: spec.trial ? 'trying' : 'running',
  })
  if (isNew) await endWaiting(served, 'away')
  return isNew ? id : ((await findExperimentRun(experimentId, part, round)) ?? id)
}

const copyOf = ({ arm, shown, feedback, writes }: RunStage) => ({
  arm,
  shown: [...shown],
  feedback,
  writes: [...writes],
})

const KINDS: Readonly<Record<ExperimentRunKind, readonly TemplateKind[]>> = {
  discrimination: ['verdict'],
  contests: ['verdict'],
  generation: ['write'],
  writing: ['draft', 'revise', 'extract', 'verify'],
  rewriting: ['rewrite'],
}

/** Texts of slots that a stage shows. */
function shownBy(kind: ExperimentRunKind, template: Template): number {
  if (template.kind === 'verify') return 3
  if (kind === 'contests') return 2
  return kind === 'rewriting' || template.kind === 'revise' || template.kind === 'extract' ? 1 : 0
}

/** A caller that gets this wrong has an error, not an answer that nobody can read. */
function checkStages({ kind, stages, groups }: ExperimentRunSpec): void {
  const fits = ({ template, stage }: ExperimentRunSpec['stages'][number]) =>
    KINDS[kind].includes(template.kind) &&
    stage.shown.length === shownBy(kind, template) &&
    (kind !== 'writing' || stage.writes.length > 0) &&
    (kind !== 'generation' || stage.writes.length === 0 || stage.writes.length === LEVELS.length) &&
    (stage.feedback === null || template.kind === 'revise')
  const slots = stages.flatMap(({ stage }) => stage.writes)
  if (groups.length === 0 || stages.length === 0 || !stages.every(fits) || new Set(slots).size < slots.length)
    throw new AppError('invalid', 'These templates and texts do not belong to this kind of run.')
  // What could not be read again would be asked and paid for, and then be lost.
  for (const { template, stage } of stages) {
    const { error } = templateSchema.safeParse(template)
    if (error) throw new AppError('invalid', `The instruction of arm ${stage.arm} cannot be asked: ${wordsOf(error)}.`)
  }
}

const wordsOf = (error: z.ZodError): string => z.prettifyError(error).replace(/\s+/g, ' ').slice(0, 300)
