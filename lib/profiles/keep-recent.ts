import type { Pack } from './load-pack'

/**
 * Remembers what was last computed from a pack, for as long as the pack itself is kept: paging through a list, or taking
 * one of its filters away, asks for nearly the same again.
 */
export function keepRecent<Value>(
  most: number,
): (pack: Pack, key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new WeakMap<Pack, Map<string, Promise<Value>>>()
  return (pack, key, make) => {
    const values = kept.get(pack) ?? new Map<string, Promise<Value>>()
    kept.set(pack, values)
    const value = values.get(key) ?? make()
    // Set again, it is the youngest; the oldest one goes.
    values.delete(key)
    values.set(key, value)
    value.catch(() => values.delete(key))
    const [oldest] = values.keys()
    if (values.size > most && oldest !== undefined) values.delete(oldest)
    return value
  }
}
