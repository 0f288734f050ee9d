type Pairs = { readonly a: { readonly length: number } }
/** A dataset in memory, or what was made of all of its pairs. */
type Columns = Pairs | { readonly input: Pairs }
const countPairs = (of: Columns): number => ('input' in of ? of.input : of).a.length

/** What one kind of value may take up in memory for a pack, beyond the latest. */
const MOST_BYTES = 40e6

/**
 * Remembers what was last computed from a pack, for as long as the pack itself is kept: paging through a list, or taking
 * one of its filters away, asks for nearly the same again. `bytes` is what a value takes up for each pair; `forget` is for
 * whoever knows that nobody asks again.
 */
export function keepRecent<Value>(most: number, bytes = 0) {
  const kept = new WeakMap<Columns, Map<string, Promise<Value>>>()
  function keep<Pack extends Columns>(pack: Pack, key: string, make: () => Promise<Value>): Promise<Value> {
    const values = kept.get(pack) ?? new Map<string, Promise<Value>>()
    kept.set(pack, values)
    const value = values.get(key) ?? make()
    // Set again, it is the youngest; the oldest one goes.
    values.delete(key)
    values.set(key, value)
    value.catch(() => values.delete(key))
    const room = Math.max(1, Math.min(most, Math.floor(MOST_BYTES / (bytes * countPairs(pack) || 1))))
    const [oldest] = values.keys()
    if (values.size > room && oldest !== undefined) values.delete(oldest)
    return value
  }
  return Object.assign(keep, { forget: (pack: Columns) => void kept.delete(pack) })
}
