import { getPrice, getProbe } from '@/lib/db/endpoint'
import { AppError } from '@/lib/errors'
import {
  type Arm,
  CONTROL_OF,
  type ExperimentPlan,
  isTreatment,
  JUDGE_ARMS,
  type Served,
  WRITER_ARMS,
} from '@/lib/improve/experiments/plan'
import { listEndpoints } from '@/lib/judge/endpoint'
import { METHOD_VERSION } from '@/lib/profiles/load-cached'
import { MOST_INSTRUCTION, type Template } from '@/lib/protocol/template'
import { findTemplates, latestOf, listTemplates } from '@/lib/runs/list-templates'
import { formatCount } from '@/lib/words/format'
import type { ExperimentRequest } from './experiment-request'

/** Arms that were added to those asked for, and why. */
export type Added = readonly { readonly arm: string; readonly reason: string }[]

const refuse = (message: string): never => {
  throw new AppError('invalid', message)
}
const SPLIT = { development: 40, validation: 20, test: 40 }
/** Of raters that are there nothing is chosen: the development part only says along which gaps they could have moved. */
const SPLIT_OF_RATERS = { development: 40, validation: 0, test: 60 }
const KNOWN = { judge: JUDGE_ARMS, writer: WRITER_ARMS } as const
/** Arms whose score levels mean something: they differ by their instruction or their model. */
const LEVELED = ['A0', 'A5', 'A6', 'AE']
/** Writers that never differ from themselves would leave nothing to choose from. */
const WRITING = 0.7

const isSame = (one: Served, other: Served): boolean =>
  one.endpoint === other.endpoint && one.model.trim() === other.model.trim()

/** The arms in their order, with the baseline and every control that one of them needs. */
function completeArms(
  kind: 'judge' | 'writer',
  asked: readonly Arm[],
): { readonly arms: Arm[]; readonly added: Added } {
  const baseline = kind === 'judge' ? 'J0' : 'A0'
  const keys = new Set(asked.map(({ key }) => key))
  const added: { readonly arm: string; readonly reason: string }[] = []
  const add = (arm: string, reason: string) => {
    if (keys.has(arm)) return
    keys.add(arm)
    added.push({ arm, reason })
  }
  add(baseline, 'Every arm is compared to what the model does as it is.')
  for (const { key } of asked) {
    const control = CONTROL_OF[key]
    if (control) add(control, `${key} counts as an improvement only if it beats its control as well.`)
  }
  const plain = (key: string): Arm => ({ key, served: null, raters: null, instructions: null })
  const all = KNOWN[kind].flatMap((key) => (keys.has(key) ? [asked.find((arm) => arm.key === key) ?? plain(key)] : []))
  return { arms: all, added }
}

function checkArms({ kind, arms, served, outside, stops }: ExperimentRequest): void {
  const keys = arms.map(({ key }) => key)
  if (new Set(keys).size < keys.length) refuse('An arm is named twice.')
  const letter = { judge: 'J', writer: 'A', raters: 'R' }[kind]
  const foreign = keys.find((key) => !key.startsWith(letter) || (kind !== 'raters' && !isKnown(kind, key)))
  if (foreign) refuse(`Arm ${foreign} does not belong to this kind of experiment.`)
  if (kind === 'raters') return
  if (!keys.some(isTreatment))
    refuse('Choose an arm that could improve something: the baseline and controls are only what it is compared to.')
  for (const arm of arms) {
    const other = arm.key === 'A3' ? 'the judge whose verdict is the feedback' : 'the other model'
    if (!['JE', 'AE', 'A3'].includes(arm.key)) continue
    if (!arm.served) throw new AppError('invalid', `Say which model is ${other} of arm ${arm.key}.`)
    if (served && isSame(arm.served, served)) refuse(`Arm ${arm.key} names the experiment’s own model: choose another.`)
    // The same model behind another address is no less the outside judge.
    if (outside && arm.served.model.trim() === outside.model.trim())
      refuse(
        `Arm ${arm.key} names the outside judge. It may take no part in the loop: choose another model for one of the two.`,
      )
  }
  const own = arms.find(({ key }) => key === 'J4')
  if (own && !own.instructions?.trim() && !stops)
    refuse('Arm J4 is your own instruction: write it, or let the experiment stop for you to edit it.')
}

const isKnown = (kind: 'judge' | 'writer', key: string): boolean => (KNOWN[kind] as readonly string[]).includes(key)

async function checkServed({ mode, budget }: ExperimentRequest, all: readonly Served[]): Promise<void> {
  const names = listEndpoints().map(({ name }) => name)
  for (const { endpoint, model } of all) {
    if (!names.includes(endpoint)) throw new AppError('not-found', `No endpoint “${endpoint}” is set up here.`)
    if (mode === 'batch' && (await getProbe(endpoint, model))?.capabilities.batch !== true)
      refuse(`“${endpoint}” is not known to have a batch service for ${model}: probe it on the settings page.`)
    if (budget?.unit === 'usd' && (await getPrice(endpoint, model)) === null)
      refuse(`The price of ${model} is not known: set it on the settings page, or limit the tokens.`)
  }
}

async function verdictOf({ verdict, kind, arms }: ExperimentRequest): Promise<Template> {
  // Feedback for a writer is a verdict's reason, so that one is asked for.
  const [found] = verdict
    ? await findTemplates([verdict])
    : latestOf(await listTemplates()).filter(({ key }) => key === 'verdict')
  if (found?.kind !== 'verdict') throw new AppError('invalid', 'This template does not ask for a verdict.')
  if (kind === 'writer' && found.reply === 'json' && !found.reasoned)
    refuse('A writer’s feedback is the reason of a verdict: choose a verdict that gives one.')
  const { length } = found.instructions
  if (kind === 'judge' && length > MOST_INSTRUCTION - ROOM_FOR_GUIDANCE && arms.some(({ key }) => GUIDED.includes(key)))
    refuse(
      `The instruction of this verdict has ${formatCount(length)} characters, and guidance is added to it: choose one of at most ${formatCount(MOST_INSTRUCTION - ROOM_FOR_GUIDANCE)}.`,
    )
  return found
}

/** Arms that add sentences to the verdict's instruction, or whose control does. */
const GUIDED: readonly string[] = ['J1', 'J2', 'J3', 'J4', 'J5']
/** What a model may write at most: eight sentences of 300 characters. */
const ROOM_FOR_GUIDANCE = 2500

/** What an experiment will do, with everything that was left out; refuses what cannot be done, and says why. */
export async function buildPlan(
  request: ExperimentRequest,
): Promise<{ readonly plan: ExperimentPlan; readonly added: Added }> {
  const { kind, served, outside, arms: asked, levels } = request
  checkArms(request)
  const common = {
    ...({ version: 1, kind, annotator: request.annotator } as const),
    split: { seed: request.splitSeed, ...(kind === 'raters' ? SPLIT_OF_RATERS : SPLIT) },
    ...{ prompts: request.prompts, guided: request.guided, rounds: request.rounds, best: request.best },
    ...{ budget: request.budget, concurrency: request.concurrency, seed: request.seed, maxTokens: request.maxTokens },
    ...{ mode: request.mode, stops: request.stops, method: METHOD_VERSION },
    temperature: request.temperature === undefined ? (kind === 'writer' ? WRITING : 0) : request.temperature,
  }
  if (kind === 'raters') {
    const unnamed = asked.find(({ raters }) => raters === null || raters.before === raters.after)
    if (unnamed) refuse(`Arm ${unnamed.key} compares two raters: name one before and another one after.`)
    const outcome = request.outcome ?? 'agreement'
    if (outcome === 'wins') refuse('Win rates belong to writers: choose agreement or movement.')
    const plan = {
      ...common,
      served: null,
      outside: null,
      arms: [...asked],
      verdict: null,
      outcome,
      levels: [],
      facts: false,
    }
    return { plan, added: [] }
  }
  if (!served) throw new AppError('invalid', 'Say which endpoint and model the experiment is about.')
  const { arms, added } = completeArms(kind, asked)
  if (kind === 'writer') {
    if (!outside)
      throw new AppError(
        'invalid',
        'Choose an outside judge: a writer whose own model judges it would mark its own homework.',
      )
    // The same model behind another address is no less its own judge.
    if (outside.model.trim() === served.model.trim())
      refuse(
        'The outside judge is the experiment’s own model. Judging its own texts it likes what it made: choose another model.',
      )
    const unfit = levels.find((arm) => !LEVELED.includes(arm) || !arms.some(({ key }) => key === arm))
    if (unfit)
      refuse(`Arm ${unfit} cannot write for score levels: only ${LEVELED.join(', ')} can, where they take part.`)
  }
  const outcome = request.outcome ?? (kind === 'writer' ? 'wins' : 'movement')
  if (outcome === 'wins' && kind === 'judge') refuse('Win rates belong to writers: choose movement or agreement.')
  if (outcome === 'agreement' && kind === 'writer') refuse('Agreement belongs to judges: choose wins or movement.')
  const judges = kind === 'writer' && outside ? [outside] : []
  await checkServed(request, [served, ...judges, ...arms.flatMap((arm) => arm.served ?? [])])
  const plan: ExperimentPlan = {
    ...common,
    ...{ served, arms, outcome },
    outside: kind === 'writer' ? outside : null,
    verdict: await verdictOf(request),
    ...{ levels: kind === 'writer' ? [...levels] : [], facts: kind === 'writer' && request.facts },
  }
  return { plan, added }
}
