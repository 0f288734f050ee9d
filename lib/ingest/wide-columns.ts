import { judge, PEOPLE } from './read-choice'
import type { RaterKey } from './record'

/** What the columns of Proclivity's own format hold, told by their names. */
export type WideColumns = {
  readonly labels: readonly { readonly field: string; readonly swapped: string | null; readonly rater: RaterKey }[]
  readonly generators: readonly { readonly field: string; readonly rater: RaterKey }[]
  readonly factors: readonly { readonly name: string; readonly a: string; readonly b: string }[]
  readonly slices: readonly { readonly field: string; readonly name: string }[]
}

const SWAPPED = '.swapped'

function namesAfter(fields: readonly string[], prefix: string): readonly string[] {
  return fields.filter((field) => field.startsWith(prefix) && field.length > prefix.length)
}

/** Names may hold dots (model.gpt-3.5-turbo): only the first part and a known last part are split off. */
export function readColumns(fields: readonly string[]): WideColumns {
  const models = namesAfter(fields, 'model.')
  const judged = new Set(models.map((field) => (field.endsWith(SWAPPED) ? field.slice(0, -SWAPPED.length) : field)))
  const human = namesAfter(fields, 'human.').map((field) => ({
    field,
    swapped: null,
    rater: { name: field.slice('human.'.length), kind: 'human' as const, setting: null },
  }))
  const unnamed = fields.includes('preference') ? [{ field: 'preference', swapped: null, rater: PEOPLE }] : []
  const factors = new Set(
    namesAfter(fields, 'factor.')
      .filter((field) => /.\.[ab]$/.test(field.slice('factor.'.length)))
      .map((field) => field.slice('factor.'.length, -2)),
  )
  return {
    labels: [
      ...unnamed,
      ...human,
      ...[...judged].map((field) => ({
        field,
        swapped: models.includes(field + SWAPPED) ? field + SWAPPED : null,
        rater: judge(field.slice('model.'.length)),
      })),
    ],
    generators: namesAfter(fields, 'generator.').map((field) => ({
      field,
      rater: { name: field.slice('generator.'.length), kind: 'model', setting: 'generation' },
    })),
    factors: [...factors].map((name) => ({ name, a: `factor.${name}.a`, b: `factor.${name}.b` })),
    slices: [
      ...(fields.includes('task') ? [{ field: 'task', name: 'task' }] : []),
      ...namesAfter(fields, 'slice.').map((field) => ({ field, name: field.slice('slice.'.length) })),
    ],
  }
}
