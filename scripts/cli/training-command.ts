import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { Problem } from '../problem.mjs'
import { listIn, type Options, textIn, type Values } from './option'
import type { Reading } from './reading-options'

/** What `training` adds to the options of the command line. */
export const TRAINING_OPTIONS = {
  source: {
    type: 'string',
    value: 'WHOSE',
    text: 'people, people:NAME, the name of a rater, own:NAME, or experiment:ID:verdicts and experiment:ID:revisions, of one arm as :A2, with :outside,reward behind it for who must agree',
    otherwise: 'people',
  },
  balance: {
    type: 'string',
    multiple: true,
    value: 'FACTOR=HOW',
    text: 'which score a factor shall have in the file: people, or a number',
    otherwise: 'nothing is balanced',
  },
  sizes: { type: 'boolean', text: 'balance the sizes of differences too', otherwise: 'their signs alone' },
  repeat: { type: 'boolean', text: 'pairs may be drawn more than once', otherwise: 'once' },
  ties: { type: 'boolean', text: 'keep ties where the format can', otherwise: 'left out' },
  margin: { type: 'string', value: 'N', text: 'the least strength of a choice', otherwise: 'none' },
  agreement: { type: 'string', value: 'N', text: 'the least share of people who agree', otherwise: 'none' },
  split: { type: 'string', value: 'TRAIN,VALIDATION,TEST', text: 'percent of the prompts', otherwise: '80,10,10' },
  seed: { type: 'string', value: 'N', text: 'the seed of every draw', otherwise: '1' },
  'held-out': {
    type: 'string',
    value: 'PERCENT,SEED',
    text: 'a share of the prompts that is in no file',
    otherwise: 'none',
  },
  format: {
    type: 'string',
    value: 'ID',
    text: TRAINING_FORMATS.map(({ id }) => id).join(', '),
    otherwise: 'trl-preference',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    text: 'where the parts and the manifest go',
    otherwise: 'a zip to standard output',
  },
} as const satisfies Options

export type TrainingCommand = {
  readonly verb: 'training'
  /** A dataset by its number, or files that are one for as long as it takes. */
  readonly of: { readonly dataset: number } | { readonly files: readonly string[]; readonly reading: Reading }
  /** A recipe as JSON, as the query of an address, or the name of a saved one; `null`: the default. */
  readonly recipe: { readonly json: unknown } | { readonly address: string } | { readonly name: string } | null
  /** What overrides it, as the address of a recipe has it; sources by the names of raters. */
  readonly changes: readonly (readonly [name: string, value: string])[]
  /** `null`: a zip to standard output. */
  readonly folder: string | null
}

/** The command line's names of what an address of a recipe holds. */
const NAMES = {
  source: 'source',
  sizes: 'alsoSizes',
  repeat: 'repeat',
  ties: 'ties',
  margin: 'margin',
  agreement: 'agreement',
  split: 'split',
  seed: 'seed',
  'held-out': 'heldOut',
} as const

/** The format of this id, or the first of a family: `trl` is `trl-preference`. */
function formatIn(given: string): string {
  const ids = TRAINING_FORMATS.map(({ id }) => id)
  const found = ids.find((id) => id === given) ?? ids.find((id) => id.startsWith(`${given}-`))
  if (found === undefined) throw new Problem(`--format must be one of ${ids.join(', ')}; it is ${given}.`)
  return found
}

function recipeIn(given: string, folder: string): TrainingCommand['recipe'] {
  const file = path.resolve(folder, given)
  if (!existsSync(file)) return given.includes('=') ? { address: given.replace(/^.*\?/, '') } : { name: given }
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    // A manifest holds the recipe that its file was made with.
    return { json: typeof json === 'object' && json !== null && 'recipe' in json ? json.recipe : json }
  } catch {
    throw new Problem(`${file} is no JSON.`)
  }
}

export function trainingCommand(of: TrainingCommand['of'], values: Values, folder: string): TrainingCommand {
  const [recipe, output, format] = ['recipe', 'output', 'format'].map((name) => textIn(values, name))
  const changes = Object.entries(NAMES).flatMap(([option, name]) => {
    const value = values[option]
    return value === undefined ? [] : [[name, value === true ? '1' : String(value)] as const]
  })
  const balance = listIn(values, 'balance').map((each) => ['balance', each] as const)
  return {
    ...{ verb: 'training', of, recipe: recipe === undefined ? null : recipeIn(recipe, folder) },
    changes: [...changes, ...balance, ...(format === undefined ? [] : [['format', formatIn(format)] as const])],
    folder: output === undefined ? null : path.resolve(folder, output),
  }
}
