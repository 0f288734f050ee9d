import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { prettifyError, ZodError, type ZodType } from 'zod'
import { type CorrectionRecipe, correctionRecipe } from '@/lib/improve/correction-recipe'
import { type ModelRecipe, modelRecipe } from '@/lib/improve/model-recipe'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/words/export-format'
import { LINT_IDS, LINT_TOKENS, SEVERITIES } from '@/lib/words/lint-words'
import { ESTIMATORS, type Estimator } from '@/lib/words/score'
import { TASKS, type Task } from '@/lib/words/task'
import { Problem } from '../problem.mjs'
import { TRAINING_OPTIONS, TRAINING_USAGE, type TrainingCommand, trainingCommand } from './training-command'

const USAGE = `Usage:
  proclivity profile FILE… [--task TASK] [--estimator NAME] [--json] [--keep NAME]
  proclivity import FILE… --name NAME [--task TASK]
  proclivity lint FILE… [--fail-on never|error|warning|note|CHECK,…] [--max-tokens N] [--json]
  proclivity export DATASET [--format ${EXPORT_FORMATS.map(({ id }) => id).join('|')}]
  proclivity report DATASET --title TITLE [--note FILE]
  proclivity correct FILE… --recipe RECIPE [--judge NAME] [--format jsonl|csv]
  proclivity score FILE… --model MODEL [--best] [--format jsonl|csv]
  ${TRAINING_USAGE}
  TASK: ${TASKS.join(', ')} · NAME of an estimator: ${ESTIMATORS.join(', ')} · DATASET: its number
  RECIPE, MODEL: files downloaded from the tab “Improve” · CHECK: ${LINT_IDS.join(', ')}`

export type Command =
  | {
      readonly verb: 'profile'
      readonly files: readonly string[]
      readonly task: Task | null
      readonly estimator: Estimator
      readonly json: boolean
      readonly keep: string | null
    }
  | { readonly verb: 'import'; readonly files: readonly string[]; readonly task: Task | null; readonly name: string }
  | LintCommand
  | TrainingCommand
  | { readonly verb: 'export'; readonly dataset: number; readonly format: ExportFormat }
  | { readonly verb: 'report'; readonly dataset: number; readonly title: string; readonly note: string }
  | {
      readonly verb: 'correct'
      readonly files: readonly string[]
      readonly recipe: CorrectionRecipe
      readonly judge: string | null
      readonly format: RowFormat
    }
  | {
      readonly verb: 'score'
      readonly files: readonly string[]
      readonly model: ModelRecipe
      readonly best: boolean
      readonly format: RowFormat
    }

const ROW_FORMATS = ['jsonl', 'csv'] as const
type RowFormat = (typeof ROW_FORMATS)[number]

export type LintCommand = {
  readonly verb: 'lint'
  readonly files: readonly string[]
  /** Severities and checks: a finding of one of them fails the command. */
  readonly failOn: readonly string[]
  readonly maxTokens: number
  readonly json: boolean
}

const OPTIONS = {
  task: { type: 'string' },
  estimator: { type: 'string', default: 'tau14' },
  json: { type: 'boolean', default: false },
  keep: { type: 'string' },
  name: { type: 'string' },
  format: { type: 'string' },
  title: { type: 'string' },
  note: { type: 'string' },
  recipe: { type: 'string' },
  model: { type: 'string' },
  judge: { type: 'string' },
  best: { type: 'boolean', default: false },
  ...TRAINING_OPTIONS,
  'fail-on': { type: 'string', default: 'error' },
  'max-tokens': { type: 'string', default: String(LINT_TOKENS) },
} as const

function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new Problem(`--${what} must be one of ${allowed.join(', ')}; it is ${value}.`)
  return found
}

function needed(what: string, value: string | undefined): string {
  if (!value) throw new Problem(`${what} is missing.\n${USAGE}`)
  return value
}

function filesOf(names: readonly string[], folder: string, exitCode = 1): readonly string[] {
  const files = names.map((name) => path.resolve(folder, name))
  const absent = files.find((file) => !existsSync(file))
  if (absent) throw new Problem(`There is no file ${absent}.`, exitCode)
  needed('FILE', files[0])
  return files
}

function readRecipe<Recipe>(schema: ZodType<Recipe>, what: string, name: string | undefined, folder: string): Recipe {
  const [file = ''] = filesOf([needed(`--${what}`, name)], folder)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof ZodError ? prettifyError(error) : 'It is no JSON.'
    throw new Problem(`${file} is no ${what} that this version of Proclivity wrote.\n${reason}`)
  }
}

function datasetOf(name: string | undefined): number {
  const id = Number(needed('DATASET', name))
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

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

/** What a command line asks for; file names are taken from `folder`. Throws a Problem that says what is wrong with it. */
export function parseCommand(args: readonly string[], folder: string): Command {
  const { values, positionals } = parse(args)
  const [verb, ...rest] = positionals
  const format = values.format ?? 'jsonl'
  const task = values.task === undefined ? null : oneOf('task', values.task, TASKS)
  switch (verb) {
    case 'profile': {
      const estimator = oneOf('estimator', values.estimator, ESTIMATORS)
      return { verb, files: filesOf(rest, folder), task, estimator, json: values.json, keep: values.keep ?? null }
    }
    case 'import':
      return { verb, files: filesOf(rest, folder), task, name: needed('--name', values.name) }
    case 'lint':
      return {
        verb,
        files: filesOf(rest, folder, 2),
        failOn: failOnOf(values['fail-on']),
        maxTokens: countIn('max-tokens', values['max-tokens']),
        json: values.json,
      }
    case 'export':
      return {
        verb,
        dataset: datasetOf(rest[0]),
        format: oneOf(
          'format',
          format,
          EXPORT_FORMATS.map(({ id }) => id),
        ),
      }
    case 'report': {
      const note = values.note === undefined ? '' : readFileSync(filesOf([values.note], folder)[0] ?? '', 'utf8')
      return { verb, dataset: datasetOf(rest[0]), title: needed('--title', values.title), note }
    }
    case 'correct': {
      const recipe = readRecipe(correctionRecipe, 'recipe', values.recipe, folder)
      return {
        verb,
        files: filesOf(rest, folder),
        recipe,
        judge: values.judge ?? null,
        format: oneOf('format', format, ROW_FORMATS),
      }
    }
    case 'score': {
      const model = readRecipe(modelRecipe, 'model', values.model, folder)
      return {
        verb,
        files: filesOf(rest, folder),
        model,
        best: values.best,
        format: oneOf('format', format, ROW_FORMATS),
      }
    }
    case 'training':
      return trainingCommand(datasetOf(rest[0]), values, folder)
    default:
      throw new Problem(USAGE)
  }
}
