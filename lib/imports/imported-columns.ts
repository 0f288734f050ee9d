import type { Addition } from '@/lib/ingest/assembly/assembly'

export type ImportedColumn = { readonly name: string; readonly values: Float32Array }

/** Gathers the values of imported factors into one column each; NaN where a response has none. `known`: those stored. */
export function createImportedColumns(known: readonly ImportedColumn[] = []) {
  const columns = known.map(({ name, values }) => ({ name, values, changed: false }))
  return {
    add({ factors, values }: Addition): void {
      for (const { name } of factors)
        columns.push({ name, values: new Float32Array(1024).fill(Number.NaN), changed: true })
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

function grown(values: Float32Array, least: number): Float32Array {
  if (values.length >= least) return values
  const larger = new Float32Array(Math.max(least, values.length * 2)).fill(Number.NaN)
  larger.set(values)
  return larger
}
