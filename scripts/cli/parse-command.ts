import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { prettifyError, ZodError, type ZodType } from 'zod'
import { type CorrectionRecipe, correctionRecipe } from '@/lib/improve/correction-recipe'
import { type ModelRecipe, modelRecipe } from '@/lib/improve/model-recipe'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/words/export/export-format'
import { LINT_IDS, LINT_TOKENS, SEVERITIES } from '@/lib/words/lint/lint-words'
import { ESTIMATORS, type Estimator } from '@/lib/words/score'
import { TASKS, type Task } from '@/lib/words/task'
import { Problem } from '../problem.mjs'
import { type ExperimentCommand, experimentCommand } from './experiment-command'
import { HELP, helpOf } from './help'
import { nearest } from './nearest'
import { type Options, textIn, type Values } from './option'
import { type Reading, readingOf } from './reading-options'
import { type TrainingCommand, trainingCommand } from './training-command'
import { isVerb, VERB_NAMES, VERBS, type VerbName } from './verbs'

/** What was asked for cannot be meant: no file or dataset was looked at. */
const MISUSED = 2

export type HelpCommand = { readonly verb: 'help'; readonly text: string }
type OfFiles = { readonly files: readonly string[]; readonly reading: Reading }

export type Command =
  | HelpCommand
  | (OfFiles & {
      readonly verb: 'profile'
      readonly task: Task | null
      readonly estimator: Estimator
      readonly json: boolean
      readonly keep: string | null
    })
  | (OfFiles & { readonly verb: 'import'; readonly task: Task | null; readonly name: string })
  | MappingCommand
  | LintCommand
  | TrainingCommand
  | ExperimentCommand
  | { readonly verb: 'export'; readonly dataset: number; readonly format: ExportFormat }
  | { readonly verb: 'report'; readonly dataset: number; readonly title: string; readonly note: string }
  | (OfFiles & {
      readonly verb: 'correct'
      readonly recipe: CorrectionRecipe
      readonly judge: string | null
      readonly format: RowFormat
    })
  | (OfFiles & {
      readonly verb: 'score'
      readonly model: ModelRecipe
      readonly best: boolean
      readonly format: RowFormat
    })

export type MappingCommand = {
  readonly verb: 'mapping'
  readonly files: readonly string[]
  readonly sheet: string | null
}

const ROW_FORMATS = ['jsonl', 'csv'] as const
type RowFormat = (typeof ROW_FORMATS)[number]

export type LintCommand = OfFiles & {
  readonly verb: 'lint'
  /** Severities and checks: a finding of one of them fails the command. */
  readonly failOn: readonly string[]
  readonly maxTokens: number
  readonly json: boolean
}

function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new Problem(`--${what} must be one of ${allowed.join(', ')}; it is ${value}.`)
  return found
}

function needed(verb: VerbName, what: string, value: string | undefined, exitCode = 1): string {
  if (!value) throw new Problem(`${what} is missing.\n\n${helpOf(verb)}`, exitCode)
  return value
}

function filesOf(verb: VerbName, names: readonly string[], folder: string, exitCode = 1): readonly string[] {
  needed(verb, 'FILE', names[0], exitCode)
  const files = names.map((name) => path.resolve(folder, name))
  const absent = files.find((file) => !existsSync(file))
  if (absent) throw new Problem(`There is no file ${absent}.`, exitCode)
  return files
}

function readRecipe<Recipe>(
  verb: VerbName,
  schema: ZodType<Recipe>,
  what: string,
  values: Values,
  folder: string,
): Recipe {
  const [file = ''] = filesOf(verb, [needed(verb, `--${what}`, textIn(values, what))], folder)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof ZodError ? prettifyError(error) : 'It is no JSON.'
    throw new Problem(`${file} is no ${what} that this version of Proclivity wrote.\n${reason}`)
  }
}

function datasetOf(verb: VerbName, name: string | undefined): number {
  const id = Number(needed(verb, 'DATASET', name))
  if (!Number.isSafeInteger(id) || id < 1) throw new Problem(`DATASET must be a dataset's number; it is ${name}.`)
  return id
}

/** What a lint fails on: a severity stands for itself and all that are graver. */
function failOnOf(given: string): readonly string[] {
  const found = SEVERITIES.filter((severity) => severity !== 'passed' && severity !== 'skipped')
  const at = (found as readonly string[]).indexOf(given)
  if (at !== -1) return found.slice(0, at + 1)
  if (given === 'never') return []
  return given.split(',').map((id) => oneOf('fail-on', id, LINT_IDS))
}

function countIn(what: string, value: string): number {
  const count = Number(value)
  if (!Number.isSafeInteger(count) || count < 1) throw new Problem(`--${what} must be a whole number; it is ${value}.`)
  return count
}

const ANY: Options = Object.assign({}, ...VERB_NAMES.map((name) => VERBS[name].options))
const HELP_OPTION = { help: { type: 'boolean', short: 'h', text: '' } } as const satisfies Options

/** The verb and what stands after it, before anything else is judged. */
function readVerb(args: readonly string[]): { readonly verb: VerbName | null; readonly help: string | null } {
  const { tokens } = parseArgs({
    ...{ args: [...args], options: { ...ANY, ...HELP_OPTION }, strict: false, tokens: true, allowPositionals: true },
  })
  const [first, second] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const asks = tokens.some((token) => token.kind === 'option' && token.name === 'help')
  const asked = first === 'help' ? second : first
  if (asked === undefined) {
    if (asks || first === 'help') return { verb: null, help: HELP }
    throw new Problem(HELP, MISUSED)
  }
  if (!isVerb(asked))
    throw new Problem(
      `There is no verb ${asked}; the nearest is ${nearest(asked, VERB_NAMES)}. There are ${VERB_NAMES.join(', ')}.`,
      MISUSED,
    )
  return { verb: asked, help: asks || first === 'help' ? helpOf(asked) : null }
}

function parse(verb: VerbName, args: readonly string[]) {
  const options: Options = VERBS[verb].options
  const read = { args: [...args], options, allowPositionals: true } as const
  const { tokens } = parseArgs({ ...read, options: { ...ANY, ...options }, strict: false, tokens: true })
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name))
  if (unknown?.kind === 'option') {
    const names = [...Object.keys(options), 'help'].map((name) => `--${name}`)
    const near = nearest(`--${unknown.name}`, names)
    throw new Problem(
      `${verb} has no option ${unknown.rawName}; the nearest is ${near}. It has ${names.join(', ')}.`,
      MISUSED,
    )
  }
  try {
    return parseArgs(read)
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${helpOf(verb)}`, MISUSED)
  }
}

/** A dataset's number, unless a file is called so. */
function datasetOrFiles(
  verb: 'training' | 'experiment',
  names: readonly string[],
  values: Values,
  folder: string,
): TrainingCommand['of'] {
  const [first] = names
  const isNumber = names.length === 1 && /^\d+$/.test(first ?? '') && !existsSync(path.resolve(folder, first ?? ''))
  if (first === undefined || isNumber) return { dataset: datasetOf(verb, first) }
  return { files: filesOf(verb, names, folder), reading: readingOf(values, folder) }
}

/** What a command line asks for; file names are taken from `folder`. Throws a Problem that says what is wrong with it. */
export function parseCommand(args: readonly string[], folder: string): Command {
  const { verb, help } = readVerb(args)
  if (verb === null || help !== null) return { verb: 'help', text: help ?? HELP }
  const { values, positionals } = parse(verb, args)
  const rest = positionals.slice(1)
  const given = (name: string): string | undefined => textIn(values, name)
  const format = given('format') ?? 'jsonl'
  const task = given('task') === undefined ? null : oneOf('task', given('task') ?? '', TASKS)
  const ofFiles = (exitCode = 1): OfFiles => ({
    files: filesOf(verb, rest, folder, exitCode),
    reading: readingOf(values, folder),
  })
  switch (verb) {
    case 'profile': {
      const estimator = oneOf('estimator', given('estimator') ?? 'tau14', ESTIMATORS)
      return { verb, ...ofFiles(), task, estimator, json: values.json === true, keep: given('keep') ?? null }
    }
    case 'import':
      return { verb, ...ofFiles(), task, name: needed(verb, '--name', given('name')) }
    case 'mapping':
      return { verb, files: filesOf(verb, rest, folder), sheet: given('sheet') ?? null }
    case 'lint':
      return {
        ...{ verb, ...ofFiles(MISUSED), failOn: failOnOf(given('fail-on') ?? 'error') },
        maxTokens: countIn('max-tokens', given('max-tokens') ?? String(LINT_TOKENS)),
        json: values.json === true,
      }
    case 'export': {
      const formats = EXPORT_FORMATS.map(({ id }) => id)
      return { verb, dataset: datasetOf(verb, rest[0]), format: oneOf('format', format, formats) }
    }
    case 'report': {
      const note = given('note')
      const text = note === undefined ? '' : readFileSync(filesOf(verb, [note], folder)[0] ?? '', 'utf8')
      const title = needed(verb, '--title', given('title'))
      return { verb, dataset: datasetOf(verb, rest[0]), title, note: text }
    }
    case 'correct': {
      const recipe = readRecipe(verb, correctionRecipe, 'recipe', values, folder)
      const judge = given('judge') ?? null
      return { verb, ...ofFiles(), recipe, judge, format: oneOf('format', format, ROW_FORMATS) }
    }
    case 'score': {
      const model = readRecipe(verb, modelRecipe, 'model', values, folder)
      const best = values.best === true
      return { verb, ...ofFiles(), model, best, format: oneOf('format', format, ROW_FORMATS) }
    }
    case 'training':
      return trainingCommand(datasetOrFiles(verb, rest, values, folder), values, folder)
    case 'experiment':
      return experimentCommand(rest, values, folder, (names) => datasetOrFiles(verb, names, values, folder))
  }
}
