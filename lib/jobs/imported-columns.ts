import type { Addition } from '@/lib/ingest/assembly'

export type ImportedColumn = { readonly name: string; readonly values: Float32Array }

/** Gathers the values of imported factors into one column each; NaN where a response has none. */
export function createImportedColumns() {
  const columns: { readonly name: string; values: Float32Array }[] = []
  return {
    add({ factors, values }: Addition): void {
      for (const { name } of factors) columns.push({ name, values: new Float32Array(1024).fill(Number.NaN) })
      for (const { factor, response, value } of values) {
        const column = columns[factor]
        if (!column) continue
        if (response >= column.values.length) column.values = grown(column.values, response + 1)
        column.values[response] = value
      }
    },
    /** Every column at the length of the dataset. */
    finish: (responses: number): readonly ImportedColumn[] =>
      columns.map(({ name, values }) => ({ name, values: grown(values, responses).subarray(0, responses) })),
  }
}

function grown(values: Float32Array, least: number): Float32Array {
  if (values.length >= least) return values
  const larger = new Float32Array(Math.max(least, values.length * 2)).fill(Number.NaN)
  larger.set(values)
  return larger
}
