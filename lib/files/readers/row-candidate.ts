import type { RowPlace } from './json-layout'
import { isObject } from './rows-of'
import type { JsonNode } from './survey-json'

/** A place in a JSON file whose parts may be its rows. */
export type Candidate = {
  readonly place: RowPlace
  readonly node: JsonNode
  /** Fields that most of its rows have. */
  readonly fields: ReadonlySet<string>
  /** Some of its rows. */
  readonly sample: readonly unknown[]
  /** What its rows are called, as far as that is known. */
  readonly keys: readonly string[]
  /** Too little to be rows by itself: taken along with others like it. */
  readonly isWeak?: boolean
}

/** What is said about data in members beside it. */
export const ABOUT =
  /^(_.*|meta.*|info.*|about|name|title|description|version|license|licence|citation|source|author|date|created.*|updated.*|generated.*|config.*|settings|schema|stats|statistics|summary|count|total|status|language|task)$/i

/** Fields that at least half of the objects have. */
export function usualFields(rows: readonly unknown[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const objects = rows.filter(isObject)
  for (const row of objects) for (const field of Object.keys(row)) counts.set(field, (counts.get(field) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count * 2 >= objects.length).map(([field]) => field))
}

/** Whether rows with these fields can stand in one table. */
export function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((field) => other.has(field)).length
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size)
}

/** Names 0, 1, 2 … only count; they are no ids. */
export const isRange = (names: readonly string[]): boolean => names.every((name, at) => name === String(at))
