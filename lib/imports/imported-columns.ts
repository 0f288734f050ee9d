import type { Addition } from '@/lib/ingest/assembly/assembly'
import type { Registry } from '@/lib/ingest/assembly/registry'

/** A column that a dataset has already; one that was stored rounded keeps 32 bits of a value. */
export type KnownColumn = { readonly name: string; readonly isRounded: boolean; readonly length: number }
type FilledColumn = {
  readonly name: string
  readonly position: number
  readonly values: Float32Array | Float64Array
}

/**
 * Which imported factors a file adds or changes; their values lie in the registry. `known`: those stored. One that was
 * stored rounded stays so as a whole: beside rounded values an exact .1 would differ from every other .1.
 */
export function createImportedColumns(
  registry: Pick<Registry, 'valueOf'>,
  known: readonly KnownColumn[] = [],
): {
  add(addition: Pick<Addition, 'factors' | 'values'>): void
  /** One column after another at the length of the dataset, NaN where a response has none: those to be stored. */
  finish(responses: number): Generator<FilledColumn>
} {
  const columns = known.map((column) => ({ ...column, changed: false }))
  return {
    add({ factors, values }) {
      for (const { name } of factors) columns.push({ name, isRounded: false, length: 0, changed: true })
      for (const { factor } of values) {
        const column = columns[factor]
        if (column) column.changed = true
      }
    },
    *finish(responses) {
      for (const [position, { name, isRounded, length, changed }] of columns.entries()) {
        if (!changed && length >= responses) continue
        const values = isRounded ? new Float32Array(responses) : new Float64Array(responses)
        for (let response = 0; response < responses; response++) values[response] = registry.valueOf(position, response)
        yield { name, position, values }
      }
    },
  }
}
