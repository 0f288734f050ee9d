import type { Addition } from '@/lib/ingest/assembly/assembly'

export type ImportedColumn = { readonly name: string; readonly values: Float32Array | Float64Array }

/**
 * Gathers the values of imported factors into one column each; NaN where a response has none. `known`: those stored. One
 * that was stored rounded stays so as a whole: beside rounded values an exact .1 would differ from every other .1.
 */
export function createImportedColumns(known: readonly ImportedColumn[] = []) {
  const columns = known.map(({ name, values }) => ({ name, values, changed: false }))
  return {
    add({ factors, values }: Addition): void {
      for (const { name } of factors)
        columns.push({ name, values: new Float64Array(1024).fill(Number.NaN), changed: true })
      for (const { factor, response, value } of values) {
        const column = columns[factor]
        if (!column) continue
        column.changed = true
        if (response >= column.values.length) column.values = grown(column.values, response + 1)
        column.values[response] = value
      }
    },
    /** Every column at the length of the dataset; those of a dataset that grew have to be stored again. */
    finish(responses: number): readonly (ImportedColumn & { readonly changed: boolean })[] {
      return columns.map(({ name, values, changed }) => ({
        name,
        values: grown(values, responses).subarray(0, responses),
        changed: changed || values.length < responses,
      }))
    },
  }
}

function grown(values: ImportedColumn['values'], least: number): ImportedColumn['values'] {
  if (values.length >= least) return values
  const length = Math.max(least, values.length * 2)
  const larger = (values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)).fill(Number.NaN)
  larger.set(values)
  return larger
}
