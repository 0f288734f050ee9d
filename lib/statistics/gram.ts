/** X'WX by rows: the products of every two columns, each pair weighted; without `weights` each counts once. O(n × k²). */
export function gram(columns: readonly Float64Array[], weights: Float64Array | null = null): Float64Array {
  const k = columns.length
  const products = new Float64Array(k * k)
  for (const [i, column] of columns.entries()) {
    const weighted = weights === null ? column : weights.map((weight, row) => weight * (column[row] as number))
    for (let j = 0; j <= i; j++) {
      const sum = dot(weighted, columns[j] as Float64Array)
      products[i * k + j] = sum
      products[j * k + i] = sum
    }
  }
  return products
}

export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let at = 0; at < x.length; at++) sum += (x[at] as number) * (y[at] as number)
  return sum
}
