import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { EXPERIMENT_KINDS, type ExperimentKind, OUTCOMES, type Outcome } from '@/lib/improve/experiments/plan'
import type { Budget } from '@/lib/protocol/run-plan'
import { Problem } from '../problem.mjs'
import { nearest } from './nearest'
import { listIn, type Options, textIn, type Values } from './option'
import type { Reading } from './reading-options'

/** What `experiment` adds to the options of the command line. */
export const EXPERIMENT_OPTIONS = {
  kind: { type: 'string', value: 'KIND', text: EXPERIMENT_KINDS.join(', '), otherwise: 'judge' },
  question: { type: 'string', value: 'TEXT', text: 'what it is to answer', otherwise: 'said from kind and model' },
  model: { type: 'string', value: 'MODEL', text: 'whose instruction changes: MODEL, or MODEL@ENDPOINT' },
  outside: { type: 'string', value: 'MODEL', text: 'writers: a judge that takes no part in the loop' },
  other: { type: 'string', value: 'MODEL', text: 'who answers in JE or AE, and who gives the feedback of A3' },
  arms: {
    type: 'string',
    value: 'ARM,…',
    text: 'J1 to J5, JE; writers A1 to A7, AE; the baseline, and the control of an arm, are added',
    otherwise: 'J1; writers A5',
  },
  compare: {
    type: 'string',
    multiple: true,
    value: 'BEFORE=AFTER',
    text: 'raters: two raters that the dataset has, by name; nobody is asked',
  },
  instructions: { type: 'string', value: 'FILE', text: 'the instruction of J4' },
  annotator: { type: 'string', value: 'NAME', text: 'whose choices are the reference', otherwise: 'all people' },
  verdict: {
    type: 'string',
    value: 'KEY[@VERSION]',
    text: 'the verdict template',
    otherwise: 'the first, as it is now',
  },
  outcome: {
    type: 'string',
    value: 'WHAT',
    text: OUTCOMES.join(', '),
    otherwise: 'movement; writers wins',
  },
  prompts: { type: 'string', value: 'N', text: 'prompts to draw', otherwise: 'all that can take part' },
  guided: { type: 'string', value: 'N', text: 'factors that guidance names', otherwise: '3' },
  rounds: { type: 'string', value: 'N', text: 'rounds of rewriting (J5)', otherwise: '2' },
  'best-of': { type: 'string', value: 'N', text: 'answers that the best is taken of (A7)', otherwise: '3' },
  'best-by': { type: 'string', value: 'WHAT', text: 'verdicts or factors', otherwise: 'verdicts' },
  levels: { type: 'string', value: 'ARM,…', text: 'arms that also write for the five levels', otherwise: 'none' },
  facts: {
    type: 'boolean',
    text: 'writers: the outside judge counts unsupported facts; two more calls a test prompt and arm',
    otherwise: 'not counted',
  },
  seed: { type: 'string', value: 'N', text: 'the seed of the split', otherwise: '1' },
  budget: { type: 'string', value: 'AMOUNT', text: 'the most to spend: 5usd, or 200000tokens', otherwise: 'no limit' },
  concurrency: { type: 'string', value: 'N', text: 'calls at once', otherwise: '8' },
  'max-tokens': { type: 'string', value: 'N', text: 'tokens of an answer', otherwise: '1000' },
  temperature: { type: 'string', value: 'N', text: 'of the model', otherwise: '0' },
  stop: {
    type: 'boolean',
    text: 'stop where a person reads the wording and opens the test part',
    otherwise: 'goes on',
  },
  experiment: { type: 'string', value: 'ID', text: 'run: go on with one that is there' },
  name: {
    type: 'string',
    value: 'NAME',
    text: 'run: what the dataset of the files is called',
    otherwise: 'as the file',
  },
  json: { type: 'boolean', text: 'everything as one JSON document', otherwise: 'as text' },
} as const satisfies Options

const EXPERIMENT_ACTIONS = ['plan', 'run', 'show'] as const

type Files = { readonly files: readonly string[]; readonly reading: Reading }
/** A dataset by its number, or files that become one. */
export type Data = { readonly dataset: number } | (Files & { readonly name: string | null })

/** What is to be done, with models and raters by the names that were given. */
export type ExperimentSetup = {
  readonly kind: ExperimentKind
  readonly question: string | null
  readonly model: string | null
  readonly outside: string | null
  readonly other: string | null
  readonly arms: readonly string[]
  readonly compare: readonly string[]
  readonly instructions: string | null
  readonly annotator: string | null
  readonly verdict: { readonly key: string; readonly version: number | null } | null
  readonly outcome: Outcome | null
  readonly levels: readonly string[]
  readonly facts: boolean
  readonly budget: Budget | null
  /** What has a default of its own where it is not given. */
  readonly numbers: {
    readonly prompts?: number
    readonly guided?: number
    readonly rounds?: number
    readonly splitSeed?: number
    readonly concurrency?: number
    readonly maxTokens?: number
    readonly temperature?: number
  }
  readonly best: { readonly of: number; readonly by: 'verdicts' | 'factors' }
}

export type ExperimentCommand = { readonly verb: 'experiment'; readonly json: boolean } & (
  | { readonly action: 'plan'; readonly of: Data; readonly setup: ExperimentSetup }
  | { readonly action: 'run'; readonly of: Data; readonly setup: ExperimentSetup; readonly stop: boolean }
  | { readonly action: 'run'; readonly id: string; readonly stop: boolean; readonly budget: Budget | null }
  | { readonly action: 'show'; readonly id: string }
)

const MISUSED = 2
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function numberIn(values: Values, name: string, { whole = true, least = 0 } = {}): number | undefined {
  const given = textIn(values, name)
  if (given === undefined) return undefined
  const number = given.trim() === '' ? Number.NaN : Number(given)
  if (Number.isFinite(number) && number >= least && (!whole || Number.isSafeInteger(number))) return number
  throw new Problem(`--${name} must be a ${whole ? 'whole ' : ''}number from ${least} on; it is ${given}.`)
}

function oneOf<T extends string>(values: Values, name: string, allowed: readonly T[]): T | null {
  const given = textIn(values, name)
  if (given === undefined) return null
  const found = allowed.find((each) => each === given)
  if (found === undefined) throw new Problem(`--${name} must be one of ${allowed.join(', ')}; it is ${given}.`)
  return found
}

const listOf = (given: string | undefined): readonly string[] =>
  (given ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function budgetIn(given: string | undefined): Budget | null {
  if (given === undefined) return null
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(usd|tokens)$/.exec(given) ?? []
  if (Number(amount) > 0 && (unit === 'usd' || unit === 'tokens')) return { unit, amount: Number(amount) }
  throw new Problem(`--budget must be an amount such as 5usd or 200000tokens; it is ${given}.`)
}

function templateIn(given: string | undefined): ExperimentSetup['verdict'] {
  if (given === undefined) return null
  const [, key = '', version] = /^([^@]+)(?:@([1-9]\d*))?$/.exec(given) ?? []
  if (key === '') throw new Problem(`--verdict must be a template's key, or key@version; it is ${given}.`)
  return { key, version: version === undefined ? null : Number(version) }
}

function textOf(file: string, folder: string): string {
  const place = path.resolve(folder, file)
  if (!existsSync(place)) throw new Problem(`There is no file ${place}.`)
  return readFileSync(place, 'utf8')
}

const given = <Key extends string>(entries: readonly (readonly [Key, number | undefined])[]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Readonly<Partial<Record<Key, number>>>

function setupOf(values: Values, folder: string): ExperimentSetup {
  const text = (name: string): string | null => textIn(values, name) ?? null
  const kind = oneOf(values, 'kind', EXPERIMENT_KINDS) ?? 'judge'
  const compare = listIn(values, 'compare')
  if (kind === 'raters' && compare.length === 0)
    throw new Problem('--compare is missing: which two raters are compared, as --compare BEFORE=AFTER.')
  if (kind !== 'raters' && text('model') === null) throw new Problem('--model is missing: whose instruction changes?')
  const file = text('instructions')
  const arms = listOf(textIn(values, 'arms'))
  return {
    ...{ kind, question: text('question'), model: text('model'), outside: text('outside'), other: text('other') },
    arms: arms.length > 0 ? arms : kind === 'writer' ? ['A5'] : kind === 'judge' ? ['J1'] : [],
    ...{ compare, annotator: text('annotator'), verdict: templateIn(textIn(values, 'verdict')) },
    instructions: file === null ? null : textOf(file, folder),
    ...{ outcome: oneOf(values, 'outcome', OUTCOMES), levels: listOf(textIn(values, 'levels')) },
    facts: values.facts === true,
    budget: budgetIn(textIn(values, 'budget')),
    numbers: given([
      ['prompts', numberIn(values, 'prompts', { least: 1 })],
      ['guided', numberIn(values, 'guided', { least: 1 })],
      ['rounds', numberIn(values, 'rounds', { least: 1 })],
      ['splitSeed', numberIn(values, 'seed')],
      ['concurrency', numberIn(values, 'concurrency', { least: 1 })],
      ['maxTokens', numberIn(values, 'max-tokens', { least: 16 })],
      ['temperature', numberIn(values, 'temperature', { whole: false })],
    ]),
    best: {
      of: numberIn(values, 'best-of', { least: 2 }) ?? 3,
      by: oneOf(values, 'best-by', ['verdicts', 'factors']) ?? 'verdicts',
    },
  }
}

function idOf(given: string | undefined): string {
  if (given !== undefined && UUID.test(given)) return given
  throw new Problem(`ID must be an experiment’s, as its address has it; it is ${given ?? 'missing'}.`)
}

/** What `experiment` is asked for. `dataOf` reads what stands for the dataset. */
export function experimentCommand(
  [action, ...rest]: readonly string[],
  values: Values,
  folder: string,
  dataOf: (names: readonly string[]) => { readonly dataset: number } | Files,
): ExperimentCommand {
  const json = values.json === true
  const data = (): Data => {
    const found = dataOf(rest)
    return 'dataset' in found ? found : { ...found, name: textIn(values, 'name') ?? null }
  }
  const stop = values.stop === true
  switch (action) {
    case 'plan':
      return { verb: 'experiment', action, of: data(), setup: setupOf(values, folder), json }
    case 'run': {
      const id = textIn(values, 'experiment')
      if (id !== undefined)
        return { verb: 'experiment', action, id: idOf(id), stop, budget: budgetIn(textIn(values, 'budget')), json }
      return { verb: 'experiment', action, of: data(), setup: setupOf(values, folder), stop, json }
    }
    case 'show':
      return { verb: 'experiment', action, id: idOf(rest[0]), json }
    default: {
      const near = action === undefined ? '' : ` the nearest is ${nearest(action, EXPERIMENT_ACTIONS)};`
      throw new Problem(
        `experiment can ${EXPERIMENT_ACTIONS.join(', ')};${near} it was asked to ${action ?? 'do nothing'}.`,
        MISUSED,
      )
    }
  }
}
