import { shuffled } from '@/lib/statistics/clusters'

/** Parts that a model is fitted without, one after the other. */
export const FOLDS = 10
/** Ways to draw the folds; what is shown is their mean. */
const FOLD_DRAWS = 3

/**
 * The fold of each row, no component being in two folds: components in a seeded order, each into the smallest fold so far.
 *
 * `component` holds a component for each row. Numbers 0 … `folds` − 1. The same seed gives the same folds. O(rows · folds).
 *
 * @example new Set(foldsOf(Int32Array.of(5, 5, 7), 2, 1)).size // 2
 */
export function foldsOf(component: Int32Array, folds: number, seed: number): Int8Array {
  const rows = new Map<number, number>()
  for (const each of component) rows.set(each, (rows.get(each) ?? 0) + 1)
  const components = [...rows.keys()].sort((one, other) => one - other)
  const sizes = new Array<number>(folds).fill(0)
  const foldOf = new Map<number, number>()
  for (const at of shuffled(components.length, seed)) {
    const each = components[at] ?? 0
    const fold = sizes.indexOf(Math.min(...sizes))
    sizes[fold] = (sizes[fold] ?? 0) + (rows.get(each) ?? 0)
    foldOf.set(each, fold)
  }
  return Int8Array.from(component, (each) => foldOf.get(each) ?? 0)
}

/** The draws of folds that a number is the mean of. */
export const foldDraws = (component: Int32Array, seed: number, draws = FOLD_DRAWS): readonly Int8Array[] =>
  Array.from({ length: draws }, (_, draw) => foldsOf(component, FOLDS, seed + 101 * draw))
