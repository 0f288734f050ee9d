import type { RaterKey } from '@/lib/ingest/record'

/** Values by rater: one of the same name is another if its kind or setting differ. */
export type RaterMap<Value> = {
  size(): number
  get(rater: RaterKey): Value | undefined
  set(rater: RaterKey, value: Value): void
}

/** Each combination of kind and setting has its place in the list of a name. */
const placeOf = ({ kind, setting }: RaterKey): number =>
  (kind === 'human' ? 0 : 3) + (setting === null ? 0 : setting === 'discrimination' ? 1 : 2)

/** Found by the name as it stands: a text put together of the three would have to be made, and hashed, for every vote. */
export function createRaterMap<Value>(): RaterMap<Value> {
  const byName = new Map<string, (Value | undefined)[]>()
  let size = 0
  return {
    size: () => size,
    get: (rater) => byName.get(rater.name)?.[placeOf(rater)],
    set(rater, value) {
      const values = byName.get(rater.name) ?? []
      if (values.length === 0) byName.set(rater.name, values)
      const place = placeOf(rater)
      if (values[place] === undefined) size++
      values[place] = value
    },
  }
}

export const isSameRater = (one: RaterKey, other: RaterKey): boolean =>
  one.name === other.name && placeOf(one) === placeOf(other)
