/**
 * The list with one of its entries a place earlier (−1) or later (+1); unchanged at the end of the list.
 *
 * @example moveBy(['a', 'b', 'c'], 'c', -1) // ['a', 'c', 'b']
 */
export function moveBy<T>(list: readonly T[], entry: T, step: -1 | 1): readonly T[] {
  const from = list.indexOf(entry)
  const to = from + step
  if (from < 0 || to < 0 || to >= list.length) return list
  const rest = list.filter((each) => each !== entry)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}
