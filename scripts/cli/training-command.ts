import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { Problem } from '../problem.mjs'

/** What `training` adds to the options of the command line. */
export const TRAINING_OPTIONS = {
  source: { type: 'string' },
  balance: { type: 'string', multiple: true },
  sizes: { type: 'boolean' },
  repeat: { type: 'boolean' },
  ties: { type: 'boolean' },
  margin: { type: 'string' },
  agreement: { type: 'string' },
  split: { type: 'string' },
  seed: { type: 'string' },
  'held-out': { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const

export const TRAINING_USAGE = `proclivity training DATASET [--recipe FILE|NAME|ADDRESS] [--source people[:NAME]|NAME|own:NAME]
    [--balance FACTOR=people|NUMBER]… [--sizes] [--repeat] [--ties] [--margin N] [--agreement N]
    [--split TRAIN,VALIDATION,TEST] [--seed N] [--held-out PERCENT,SEED] [--format ID] [-o FOLDER]`

type Values = {
  readonly [Name in keyof typeof TRAINING_OPTIONS]?: string | boolean | readonly string[] | undefined
} & { readonly recipe?: string | undefined; readonly format?: string | undefined }

export type TrainingCommand = {
  readonly verb: 'training'
  readonly dataset: number
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

export function trainingCommand(dataset: number, values: Values, folder: string): TrainingCommand {
  const { recipe, output, format } = values
  const changes = Object.entries(NAMES).flatMap(([option, name]) => {
    const value = values[option as keyof typeof NAMES]
    return value === undefined ? [] : [[name, value === true ? '1' : String(value)] as const]
  })
  const balance = (Array.isArray(values.balance) ? values.balance : []).map(
    (each) => ['balance', String(each)] as const,
  )
  return {
    verb: 'training',
    dataset,
    recipe: recipe === undefined ? null : recipeIn(recipe, folder),
    changes: [...changes, ...balance, ...(format === undefined ? [] : [['format', formatIn(format)] as const])],
    folder: typeof output === 'string' ? path.resolve(folder, output) : null,
  }
}
