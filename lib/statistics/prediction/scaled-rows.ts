import type { ChoiceRows } from './penalised-fit'

/** Root mean square of the values that are there; 1 where none is, or all are 0. */
function rootMeanSquare(values: Float64Array): number {
  let [sum, count] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue
    sum += values[row] * values[row]
    count++
  }
  return sum > 0 ? Math.sqrt(sum / count) : 1
}

/** These rows of each column in units of their own root mean square; a missing value becomes 0, it says nothing. */
export function scaleRows({ columns, first }: ChoiceRows, rows: Int32Array) {
  const scale = new Float64Array(columns.length)
  const scaled = columns.map((column, k) => {
    const own = new Float64Array(rows.length)
    for (let at = 0; at < rows.length; at++) own[at] = column[rows[at]]
    const unit = rootMeanSquare(own)
    scale[k] = unit
    for (let at = 0; at < own.length; at++) own[at] = Number.isNaN(own[at]) ? 0 : own[at] / unit
    return own
  })
  const chosen = new Uint8Array(rows.length)
  for (let at = 0; at < rows.length; at++) chosen[at] = first[rows[at]]
  return { columns: scaled, first: chosen, scale }
}

/** The chance of the first response in these rows, by weights of columns in these units. */
export function predictRows(
  columns: readonly Float64Array[],
  rows: Int32Array,
  scale: Float64Array,
  weights: Float64Array,
): Float64Array {
  const chances = new Float64Array(rows.length)
  for (let k = 0; k < columns.length; k++) {
    const [column, weight] = [columns[k], weights[k] / scale[k]]
    if (weight === 0) continue
    for (let at = 0; at < rows.length; at++) {
      const value = column[rows[at]]
      if (!Number.isNaN(value)) chances[at] += weight * value
    }
  }
  for (let at = 0; at < rows.length; at++) chances[at] = 1 / (1 + Math.exp(-chances[at]))
  return chances
}
