/**
 * Where a key leads in a list of `count` options from the one at `index`; round at the ends, `null` for other keys.
 *
 * @example indexAfterKey('ArrowDown', 2, 3) // 0
 */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
