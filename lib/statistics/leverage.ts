import { eigen } from './eigen'
import { product, transpose } from './matrix'

/** The rows of one cluster by those columns (`own`) that are not 0 in all of it. */
export type Block = { readonly rows: number; readonly own: readonly number[]; readonly x: Float64Array }

/** What leverage leaves of a direction below which nothing is left of it. */
const NOTHING_LEFT = 1e-10

/** (1 − leverage)^(−½); 0 where nothing is left, as in the inverse of Moore and Penrose. */
export const inverseRoot = (leverage: number): number => (1 - leverage > NOTHING_LEFT ? 1 / Math.sqrt(1 - leverage) : 0)

/** U · diag(f(values)) · U' of a symmetric matrix. */
function ofEigenvalues(symmetric: Float64Array, size: number, f: (value: number) => number): Float64Array {
  const { values, vectors } = eigen(symmetric, size)
  const scaled = vectors.map((entry, at) => entry * f(values[at % size]))
  return product(scaled, transpose(vectors, size), size, size)
}

export function blockOf(columns: readonly Float64Array[], first: number, last: number): Block {
  const rows = last - first
  const own: number[] = []
  for (let k = 0; k < columns.length; k++) {
    let row = first
    while (row < last && columns[k][row] === 0) row++
    if (row < last) own.push(k)
  }
  const x = new Float64Array(rows * own.length)
  for (let at = 0; at < own.length; at++)
    for (let row = 0; row < rows; row++) x[row * own.length + at] = columns[own[at]][first + row]
  return { rows, own, x }
}

/** X · matrix, of which only the rows of the block's own columns count. */
function times({ rows, own, x }: Block, matrix: Float64Array, width: number): Float64Array {
  const found = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < own.length; at++) {
      const factor = x[row * own.length + at]
      const [from, to] = [own[at] * width, row * width]
      if (factor !== 0)
        for (let column = 0; column < width; column++) found[to + column] += factor * matrix[from + column]
    }
  return found
}

/** X M X' from X M. */
function leverageOf({ rows, own, x }: Block, xm: Float64Array, k: number): Float64Array {
  const found = new Float64Array(rows * rows)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < rows; j++)
      for (let at = 0; at < own.length; at++) found[i * rows + j] += xm[i * k + own[at]] * x[j * own.length + at]
  return found
}

/** The columns, or differences of two columns, that contrasts ask for. */
function contrasted(matrix: Float64Array, k: number, contrasts: readonly Contrasted[]): Float64Array {
  const count = contrasts.length
  const found = new Float64Array((matrix.length / k) * count)
  for (let at = 0, row = 0; at < found.length; row += k)
    for (let contrast = 0; contrast < count; contrast++, at++) {
      const { plus, minus } = contrasts[contrast]
      found[at] = matrix[row + plus] - (minus === undefined ? 0 : matrix[row + minus])
    }
  return found
}

type Contrasted = { readonly plus: number; readonly minus?: number }

/**
 * Of each cluster its rows of a = (I − H)^(−½) X M c for every contrast c, and of H a, where H = X M X' is its leverage: in the
 * space of its rows or in that of the k columns, whichever is smaller. `inverse` is M.
 */
export function adjustByLeverage(inverse: Float64Array, k: number, contrasts: readonly Contrasted[]) {
  let root: Float64Array | null = null
  return (block: Block): { readonly a: Float64Array; readonly ha: Float64Array } => {
    const { rows } = block
    if (rows <= k) {
      const xm = times(block, inverse, k)
      const leverage = leverageOf(block, xm, k)
      const plain = contrasted(xm, k, contrasts)
      const scale = inverseRoot(leverage[0])
      const a =
        rows === 1
          ? plain.map((value) => value * scale)
          : product(ofEigenvalues(leverage, rows, inverseRoot), plain, rows, rows)
      return { a, ha: product(leverage, a, rows, rows) }
    }
    // With M = R R and Y = X R: H = Y Y', and so a = Y (I − Y'Y)^(−½) R c.
    root ??= ofEigenvalues(inverse, k, (value) => Math.sqrt(Math.max(0, value)))
    const y = times(block, root, k)
    const crossed = product(transpose(y, rows), y, k, rows)
    const direction = product(ofEigenvalues(crossed, k, inverseRoot), contrasted(root, k, contrasts), k, k)
    return { a: product(y, direction, rows, k), ha: product(y, product(crossed, direction, k, k), rows, k) }
  }
}
