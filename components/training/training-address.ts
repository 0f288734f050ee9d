import { z } from 'zod'
import { pairsQuery, settleQuery } from '@/components/pair/pairs-query'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { DEFAULT_RECIPE, type TrainingRecipe, type TrainingSource } from '@/lib/improve/training/recipe'
import { readRecipe, recipeAddress } from '@/lib/improve/training/recipe-address'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import type { PairsQuery } from '@/lib/pairs/pairs-query'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** A page's query as the names and values that it came from. */
const entriesOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : (value ?? [])).map((each): [string, string] => [name, each]),
    ),
  )

/** The recipe in a page's query; where it cannot be read, the one a builder begins with, and what is wrong. */
export function recipeIn(query: Query): { readonly recipe: TrainingRecipe; readonly problem: string | null } {
  try {
    return { recipe: readRecipe(entriesOf(query)), problem: null }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const [issue] = error.issues
    // What a checker says by itself is not written for readers.
    const problem =
      issue?.code === 'custom' ? issue.message : `all of it, because of its “${String(issue?.path[0] ?? '')}”`
    return { recipe: DEFAULT_RECIPE, problem }
  }
}

/** What the address holds beside the recipe: open tables, and the metadata column looked at. */
const BESIDE = ['table', 'column'] as const

/** The query of a recipe, keeping what else the address holds. */
export function searchOf(recipe: TrainingRecipe, beside: URLSearchParams, column?: string | null): string {
  const kept = BESIDE.flatMap((name) => {
    const values = name === 'column' && column !== undefined ? (column === null ? [] : [column]) : beside.getAll(name)
    return values.map((value) => [name, value])
  })
  const query = [recipeAddress(recipe), new URLSearchParams(kept).toString()].filter(Boolean).join('&')
  return query && `?${query}`
}

/**
 * The builder's query for the pairs that a list shows, in whatever order it shows them.
 *
 * @example trainingOf({ ...ALL_PAIRS, people: 'split' }) // '?pairs.people=split'
 */
export function trainingOf(chosen: PairsQuery): string {
  const settled = Object.fromEntries(new URLSearchParams(pairsQuery(chosen)))
  const query = new URLSearchParams(
    Object.entries(settled)
      .filter(([name]) => name !== 'sort')
      .map(([name, value]) => [`pairs.${name}`, value]),
  ).toString()
  return query && `?${query}`
}

/** What a list of pairs names of its dataset. */
const PAIRS_NAMES = ['factor', 'model', 'rater', 'slice'] as const

/**
 * A recipe that a dataset can answer: what an address names that is not there is left out and said. A builder without people
 * begins with the first judge.
 */
export function settleRecipe(asked: TrainingRecipe, choices: TrainingChoices) {
  const { people, judges, factors, slices, signals } = choices
  const lacks: string[] = []
  const has = (list: readonly { readonly id: string }[], id: string, what: string): boolean => {
    const found = list.some((one) => one.id === id)
    if (!found) lacks.push(`${what} ${id}`)
    return found
  }
  const { source, filters, balance } = asked
  const whole: TrainingSource = { kind: 'people', annotator: null }
  const [first] = judges
  const known =
    source.kind === 'people'
      ? source.annotator === null || has(people, source.annotator, 'the annotator')
        ? source
        : whole
      : source.kind === 'experiment'
        ? has(signals, source.experiment, 'the experiment')
          ? source
          : whole
        : has(judges, source.rater, 'the rater')
          ? source
          : whole
  // Filters are of the dataset's pairs.
  const isSignal = known.kind === 'experiment'
  const there = { factors, models: judges, raters: [...people, ...judges], slices }
  const pairs = filters.pairs && settleQuery(filters.pairs, there)
  const isKnown = PAIRS_NAMES.every((name) => !filters.pairs?.[name] || pairs?.[name] === filters.pairs[name])
  if (!isKnown) lacks.push('the filter of a list of pairs')
  const recipe: TrainingRecipe = {
    ...asked,
    format: has(TRAINING_FORMATS, asked.format, 'the format') ? asked.format : DEFAULT_RECIPE.format,
    source: known.kind === 'people' && people.length === 0 && first ? { kind: 'rater', rater: first.id } : known,
    filters: isSignal
      ? DEFAULT_RECIPE.filters
      : {
          ...filters,
          pairs: isKnown ? filters.pairs : null,
          unsupported:
            filters.unsupported && has(factors, filters.unsupported.factor, 'the factor') ? filters.unsupported : null,
          slices: filters.slices.filter(({ column }) => slices.includes(column) || !lacks.push(`the column ${column}`)),
        },
    balance: balance.filter(({ factor }) => has(factors, factor, 'the factor')),
  }
  return { recipe, lacks }
}
