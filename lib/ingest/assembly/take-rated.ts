import type { RatedRecord, RaterKey, Rejection } from '@/lib/ingest/record'
import type { Addition, Assembly, NewValue } from './assembly'
import { createColumn } from './column'
import { excerpt, findTooMany, placeText, refuseRow } from './place-votes'
import { createRatedStore } from './rated-store'
import { createKeys, type Registry, raterName } from './registry'
import type { Place } from './vote-store'

export type TakenRated = ReturnType<typeof createRatedTaker>

/** Takes in responses that raters gave numbers; their pairs are derived when all are there (see derive-pairs.ts). */
export function createRatedTaker(registry: Registry) {
  const keys = createKeys()
  const store = createRatedStore()
  const raters = new Map<number, RaterKey>()
  const sums: { readonly total: ReturnType<typeof createColumn>; readonly count: ReturnType<typeof createColumn> }[] =
    []

  /** Two different ratings of one response by one rater. */
  function findContradiction({ ratings }: RatedRecord, response: number, place: Place): Rejection | null {
    const seen = new Set<string>()
    for (const { rater: key, value, raw } of ratings) {
      const name = raterName(key)
      const refuse = (reason: string, remedy: string): Rejection =>
        refuseRow(place, { column: key.name, value: excerpt(raw), reason, remedy, conflict: true })
      if (seen.has(name)) return refuse(`${key.name} has two ratings in this row.`, 'Keep one of the two.')
      seen.add(name)
      const rater = registry.raters.find(key)
      const tooMany = rater === -1 ? findTooMany(registry, seen.size, key.name, raw, place) : null
      if (tooMany !== null) return tooMany
      const stored = response === -1 || rater === -1 || value === null ? null : store.find(response, rater)
      if (stored !== null && stored.value !== value)
        return refuse(
          `${key.name} has another rating of the same response at ${placeText(stored.place)}; the first stays.`,
          'Remove the row that is wrong.',
        )
    }
    return null
  }

  /** Whether any of the ratings was new, and the raters met for the first time. */
  function placeRatings(record: RatedRecord, response: number, place: Place) {
    const added: Addition['raters'][number][] = []
    let isNew = false
    for (const { rater: key, value } of record.ratings) {
      const known = registry.raters.size()
      const rater = registry.raters.place(key)
      if (rater === known) added.push({ index: rater, ...key })
      raters.set(rater, key)
      if (value === null || store.find(response, rater) !== null) continue
      store.add(response, rater, value, place)
      isNew = true
    }
    return { raters: added, isNew }
  }

  function placeFactors(record: RatedRecord, response: number) {
    const added: Addition['factors'][number][] = []
    let isNew = false
    for (const { factor: name, value } of record.factors) {
      const { factor, isNew: unknown } = registry.placeFactor(name)
      if (unknown) added.push({ index: factor, name })
      if (value === null) continue
      sums[factor] ??= {
        total: createColumn((length) => new Float64Array(length)),
        count: createColumn((length) => new Uint16Array(length)),
      }
      const { total, count } = sums[factor]
      total.set(response, total.get(response) + value)
      count.set(response, count.get(response) + 1)
      isNew = true
    }
    return { factors: added, isNew }
  }

  return {
    store,
    raters: raters as ReadonlyMap<number, RaterKey>,
    add(record: RatedRecord, place: Place): Assembly {
      registry.promptKey(record, keys.prompt)
      registry.responseKey(keys.prompt, record.response, keys.a)
      const found = registry.responses.find(keys.a)
      const contradiction = findContradiction(record, found, place)
      if (contradiction !== null) return { status: 'rejected', rejection: contradiction }
      const known = registry.prompts.size()
      const prompt = registry.prompts.place(keys.prompt)
      const response = found === -1 ? registry.responses.place(keys.a) : found
      const repeated = store.has(response)
      if (!repeated) {
        store.list(prompt, response, record.slices)
        store.setPlace(response, place)
      }
      const { raters: newRaters, isNew } = placeRatings(record, response, place)
      const rated = record.ratings.some(({ value }) => value !== null)
      // A row that only repeats known ratings must not weigh twice in the mean of a factor.
      const { factors, isNew: measured } =
        repeated && rated && !isNew ? { factors: [], isNew: false } : placeFactors(record, response)
      const status = isNew || (measured && !rated) ? 'imported' : rated ? 'duplicate' : 'missing'
      const prompted = prompt === known
      return {
        status,
        prompt: prompted
          ? { index: prompt, externalId: record.promptId, text: record.prompt, source: record.source }
          : null,
        responses: found === -1 ? [{ index: response, prompt, ...record.response }] : [],
        pair: null,
        raters: newRaters,
        factors,
        votes: [],
        values: [],
        outcomes: [],
        rejections: [],
      }
    },
    /** The mean of every factor that records gave this response, unless it has a value already. */
    valuesOf(response: number): readonly NewValue[] {
      const values: NewValue[] = []
      for (const [factor, sum] of sums.entries()) {
        const count = sum?.count.get(response) ?? 0
        if (count === 0 || !Number.isNaN(registry.valueOf(factor, response))) continue
        const value = (sum?.total.get(response) ?? 0) / count
        registry.setValue(factor, response, value)
        values.push({ factor, response, value })
      }
      return values
    },
  }
}
