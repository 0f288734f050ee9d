/** Pinned factors stand first, in an order of the reader's own. */
export function togglePin(pinned: readonly string[], id: string): readonly string[] {
  return pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id]
}

/**
 * Moves a pinned factor by one place; where it cannot move, nothing changes. A factor that is not pinned is pinned first.
 *
 * @example movePin(['a', 'b'], 'b', -1) // ['b', 'a']
 */
export function movePin(pinned: readonly string[], id: string, step: 1 | -1): readonly string[] {
  const from = pinned.indexOf(id)
  if (from < 0) return [...pinned, id]
  const to = from + step
  if (to < 0 || to >= pinned.length) return pinned
  const rest = pinned.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}

type Named = { readonly id: string; readonly label: string }

/** Pinned factors first, in their order, then the others as they come; only those that hold the words searched for. */
export function menuOrder<Factor extends Named>(
  factors: readonly Factor[],
  pinned: readonly string[],
  search: string,
): readonly Factor[] {
  const words = search.trim().toLowerCase().split(/\s+/)
  const place = ({ id }: Named) => (pinned.includes(id) ? pinned.indexOf(id) : pinned.length)
  return factors
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .sort((a, b) => place(a) - place(b))
}
