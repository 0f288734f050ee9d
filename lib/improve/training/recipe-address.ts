import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { DEFAULT_RECIPE, type TrainingRecipe, type TrainingSource, trainingRecipeSchema } from './recipe'

const PAIRS = 'pairs.'
const NUMBERS: ReadonlySet<string> = new Set(['least', 'most', 'wordsLeast', 'wordsMost'])
const YES = '1'

type Entry = readonly [name: string, value: string]

const FLAGS = ['outside', 'reward'] as const

const sourceIn = (source: TrainingSource): string => {
  if (source.kind === 'experiment') {
    const flags = FLAGS.filter((flag) => source[flag]).join(',')
    return ['experiment', source.experiment, source.signal, source.arm ?? '', flags].join(':').replace(/:+$/, '')
  }
  const rater = source.kind === 'people' ? source.annotator : source.rater
  return rater === null ? source.kind : `${source.kind}:${rater}`
}

/**
 * A recipe as the query of an address, without what is as it is by default.
 *
 * @example recipeAddress({ ...DEFAULT_RECIPE, balance: [{ factor: 'length', target: 'people' }] }) // 'balance=length%3Dpeople'
 */
export function recipeAddress(recipe: TrainingRecipe): string {
  const { source, filters, balance, split, heldOut } = recipe
  const entries: Entry[] = [['source', sourceIn(source)]]
  if (filters.margin !== null) entries.push(['margin', String(filters.margin)])
  if (filters.agreement !== null) entries.push(['agreement', String(filters.agreement)])
  if (filters.unsupported) entries.push(['unsupported', `${filters.unsupported.factor}=${filters.unsupported.most}`])
  for (const { column, value } of filters.slices) entries.push(['slice', column], ['value', value])
  for (const [key, value] of Object.entries(filters.pairs ?? {}))
    if (value !== null && key !== 'sort') entries.push([`${PAIRS}${key}`, String(value)])
  for (const { factor, target } of balance) entries.push(['balance', `${factor}=${target}`])
  for (const key of ['alsoSizes', 'repeat', 'ties'] as const) if (recipe[key]) entries.push([key, YES])
  entries.push(['format', recipe.format], ['template', recipe.template])
  entries.push(['split', `${split.train},${split.validation},${split.test}`], ['seed', String(recipe.seed)])
  if (heldOut) entries.push(['heldOut', `${heldOut.share},${heldOut.seed}`])
  return new URLSearchParams(
    entries.filter((entry) => !isDefault(entry)).map(([key, value]) => [key, value]),
  ).toString()
}

const isDefault = ([key, value]: Entry): boolean =>
  (key === 'source' && value === sourceIn(DEFAULT_RECIPE.source)) ||
  ((key === 'format' || key === 'template' || key === 'seed') && value === String(DEFAULT_RECIPE[key])) ||
  (key === 'split' && value === Object.values(DEFAULT_RECIPE.split).join(','))

/** The name and the value around the last `=`: names may hold one. */
function named(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const numbered = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))
const numberOf = (text: string | null): number | null => (text === null ? null : numbered(text))

/**
 * The source that a word names, as addresses and the command line write it: `people`, `people:r0`, `rater:r3`, `own:r3`,
 * `experiment:ID:revisions:A2:outside,reward`.
 */
function readSource(text: string): unknown {
  const [kind = '', ...rest] = text.split(':')
  if (kind === 'experiment') {
    const [experiment, signal, arm, flags = ''] = rest
    const given = new Set(flags.split(',').filter((flag) => flag !== ''))
    const unknown = [...given].filter((flag) => !FLAGS.some((known) => known === flag))
    return {
      ...{ kind, experiment, signal, arm: arm || null },
      ...Object.fromEntries(FLAGS.map((flag) => [flag, given.has(flag)])),
      ...Object.fromEntries(unknown.map((flag) => [flag, true])),
    }
  }
  const rater = rest.join(':')
  return kind === 'people' ? { kind, annotator: rater || null } : { kind, rater }
}

/** A target as addresses and the command line write it: `length=people`, `length=0.1`; `length` alone means people's. */
function readTarget(text: string): unknown {
  const [factor, target] = named(text)
  return { factor, target: target === '' || target === 'people' ? 'people' : numbered(target) }
}

function readPairs(address: URLSearchParams): unknown {
  const found = Object.keys(ALL_PAIRS).flatMap((key) => {
    const value = address.get(`${PAIRS}${key}`)
    return value === null || key === 'sort' ? [] : [[key, NUMBERS.has(key) ? numbered(value) : value] as const]
  })
  return found.length === 0 ? null : Object.fromEntries(found)
}

/** Lists of numbers with commas, under their names. */
function readNumbers(text: string | null, names: readonly string[]): unknown {
  if (text === null) return undefined
  const numbers = text.split(',').map(numbered)
  return Object.fromEntries(names.map((key, at) => [key, numbers[at]]))
}

/** The recipe in the query of an address; what it does not name is as it is by default. Throws a ZodError. */
export function readRecipe(address: URLSearchParams): TrainingRecipe {
  const get = (key: string): string | null => address.get(key)
  const unsupported = get('unsupported')
  const values = address.getAll('value')
  const [factor, most] = named(unsupported ?? '')
  const source = get('source')
  return trainingRecipeSchema.parse({
    source: source === null ? undefined : readSource(source),
    filters: {
      margin: numberOf(get('margin')),
      agreement: numberOf(get('agreement')),
      unsupported: unsupported === null ? null : { factor, most: numbered(most) },
      slices: address.getAll('slice').map((column, at) => ({ column, value: values[at] })),
      pairs: readPairs(address),
    },
    balance: address.getAll('balance').map(readTarget),
    alsoSizes: get('alsoSizes') === YES,
    repeat: get('repeat') === YES,
    ties: get('ties') === YES,
    format: get('format') ?? undefined,
    template: get('template') ?? undefined,
    split: readNumbers(get('split'), ['train', 'validation', 'test']),
    seed: numberOf(get('seed')) ?? undefined,
    heldOut: readNumbers(get('heldOut'), ['share', 'seed']) ?? null,
  })
}
