import { EXPORT_FORMATS } from '@/lib/words/export/export-format'
import { LINT_IDS, LINT_TOKENS } from '@/lib/words/lint/lint-words'
import { ESTIMATORS } from '@/lib/words/score'
import { TASKS } from '@/lib/words/task'
import { EXPERIMENT_OPTIONS } from './experiment-command'
import type { Option, Options } from './option'
import { READING_OPTIONS } from './reading-options'
import { TRAINING_OPTIONS } from './training-command'

export type Verb = {
  /** What it takes before its options. */
  readonly takes: string
  readonly summary: string
  readonly text: string
  readonly options: Options
  readonly examples: readonly [string, string]
}

const SAMPLE = 'public/samples/summaries-of-posts.csv'
const task: Option = {
  type: 'string',
  value: 'TASK',
  text: `what the texts are written for: ${TASKS.join(', ')}`,
  otherwise: 'as the files say',
}
const rows: Option = { type: 'string', value: 'FORMAT', text: 'jsonl or csv', otherwise: 'jsonl' }
const EXPORTS = EXPORT_FORMATS.map(({ id }) => id).join(', ')

export const VERBS = {
  profile: {
    takes: 'FILE…',
    summary: 'the preference profile of files, as tables or JSON',
    text: 'Imports the files, measures every factor and prints how strongly each rater’s choices go with each, with every gap. The dataset is deleted again unless it is kept.',
    options: {
      task,
      estimator: {
        type: 'string',
        value: 'NAME',
        text: `how a score is computed: ${ESTIMATORS.join(', ')}`,
        otherwise: 'tau14',
      },
      json: { type: 'boolean', text: 'every number as one JSON document', otherwise: 'tables' },
      keep: { type: 'string', value: 'NAME', text: 'keep the dataset under this name', otherwise: 'it is deleted' },
      ...READING_OPTIONS,
    },
    examples: [`profile ${SAMPLE}`, `profile ${SAMPLE} --json --estimator taub`],
  },
  import: {
    takes: 'FILE…',
    summary: 'files as a dataset of the dashboard',
    text: 'Imports and measures the files as one dataset, and prints its address.',
    options: {
      name: { type: 'string', value: 'NAME', text: 'the dataset’s name; it must be given' },
      task,
      ...READING_OPTIONS,
    },
    examples: [
      `import ${SAMPLE} --name "My data"`,
      'import labels.csv --name "Our crowd" --mapping mapping.json --people "expert 1,expert 2"',
    ],
  },
  mapping: {
    takes: 'FILE…',
    summary: 'what the columns of a file seem to mean, as JSON to correct and use with --mapping',
    text: 'Guesses what the columns of a file mean and prints it as JSON; what else they could mean, and where the guess is in doubt, goes beside it to standard error. No database is started.',
    options: { sheet: READING_OPTIONS.sheet },
    examples: ['mapping labels.csv > mapping.json', 'mapping workbook.xlsx --sheet "Round 2" > mapping.json'],
  },
  lint: {
    takes: 'FILE…',
    summary: 'what is wrong with a preference file, before anything is trained on it',
    text: 'Looks for labels that length or position predicts, reversed labels, conflicts, copies, leaked prompts and cut answers. No database is started. Ends with 1 on a finding of --fail-on, with 2 on files that cannot be read.',
    options: {
      'fail-on': {
        type: 'string',
        value: 'WHAT',
        text: `never, a severity (error, warning, note) or checks: ${LINT_IDS.join(', ')}`,
        otherwise: 'error',
      },
      'max-tokens': {
        type: 'string',
        value: 'N',
        text: 'tokens of a row that a trainer keeps',
        otherwise: String(LINT_TOKENS),
      },
      json: { type: 'boolean', text: 'the whole report as JSON', otherwise: 'as text' },
      ...READING_OPTIONS,
    },
    examples: [`lint ${SAMPLE} --fail-on warning`, 'lint train.jsonl --fail-on length,conflicts --json'],
  },
  export: {
    takes: 'DATASET',
    summary: 'a dataset’s pairs, votes and measurements',
    text: 'Writes a dataset, by the number in its address, to standard output.',
    options: { format: { type: 'string', value: 'FORMAT', text: EXPORTS, otherwise: 'jsonl' } },
    examples: ['export 1 --format jsonl > pairs.jsonl', `export 1 --format ${EXPORT_FORMATS[0]?.id ?? 'jsonl'}`],
  },
  report: {
    takes: 'DATASET',
    summary: 'publishes a report of a dataset and prints its link',
    text: 'Freezes a dataset’s profile as a report that a link shares.',
    options: {
      title: { type: 'string', value: 'TITLE', text: 'the report’s title; it must be given' },
      note: { type: 'string', value: 'FILE', text: 'a text to stand above the numbers', otherwise: 'none' },
    },
    examples: ['report 1 --title "What our judge goes by"', 'report 1 --title "March" --note finding.md'],
  },
  correct: {
    takes: 'FILE…',
    summary: 'a judge’s verdicts in files, corrected by a recipe of the tab “Improve”',
    text: 'Imports the files for as long as it takes, measures the factors and writes each verdict before and after the correction.',
    options: {
      recipe: { type: 'string', value: 'RECIPE', text: 'a correction as it was downloaded; it must be given' },
      judge: { type: 'string', value: 'NAME', text: 'whose verdicts', otherwise: 'the recipe’s judge' },
      format: rows,
      ...READING_OPTIONS,
    },
    examples: [
      'correct verdicts.csv --recipe correction.json --format csv',
      'correct verdicts.jsonl --recipe correction.json --judge gpt-4',
    ],
  },
  score: {
    takes: 'FILE…',
    summary: 'rewards of a factor model of the tab “Improve”, pair by pair',
    text: 'Imports the files for as long as it takes, measures the factors and writes both rewards, or the best response to each prompt.',
    options: {
      model: { type: 'string', value: 'MODEL', text: 'a factor model as it was downloaded; it must be given' },
      best: { type: 'boolean', text: 'the best response to each prompt', otherwise: 'every pair' },
      format: rows,
      ...READING_OPTIONS,
    },
    examples: ['score answers.csv --model factor-model.json', 'score answers.csv --model factor-model.json --best'],
  },
  training: {
    takes: 'DATASET|FILE…',
    summary: 'a training file of a dataset, or of files',
    text: 'Writes the training file of a recipe, with a manifest: a zip to standard output, or a folder. Files are imported for as long as it takes.',
    options: {
      recipe: {
        type: 'string',
        value: 'RECIPE',
        text: 'a file, the name of a saved recipe or the query of the page’s address; options change it',
        otherwise: 'the recipe that the page begins with',
      },
      ...TRAINING_OPTIONS,
      ...READING_OPTIONS,
    },
    examples: [
      'training 1 --balance length=0 --format trl -o training',
      'training 1 --source "Judge X" > training.zip',
    ],
  },
  experiment: {
    takes: 'plan|run DATASET|FILE… or show ID',
    summary: 'does another instruction, or another model, come closer to people?',
    text: 'plan says what an experiment would take and could show, and stores nothing. run makes it and carries it through in this process; after Ctrl-C, run --experiment ID goes on. show prints what was found. Ends with 0 where the planned arm is shown to be improved, with 3 where it is not, with 4 where a person is waited for.',
    options: { ...EXPERIMENT_OPTIONS, ...READING_OPTIONS },
    examples: [
      'experiment plan 1 --model gpt-4o-mini --arms J1,J5',
      'experiment run 1 --model gpt-4o-mini --arms J1 --budget 2usd',
    ],
  },
} as const satisfies Readonly<Record<string, Verb>>

export type VerbName = keyof typeof VERBS
export const VERB_NAMES = Object.keys(VERBS) as readonly VerbName[]
export const isVerb = (name: string): name is VerbName => Object.hasOwn(VERBS, name)
