import type { FactorValues, Rejection } from '@/lib/ingest/record'
import type { Addition, NewValue } from './assembly'
import type { Registry } from './registry'
import type { Place } from './vote-store'

const NOTHING = { values: [], factors: [], rejections: [] } as const

/** Takes over imported factor values of a pair's two responses; of two values for one response the first stays. */
export function placeValues(
  registry: Registry,
  given: readonly FactorValues[],
  sides: readonly [number, number],
  place: Place,
): Pick<Addition, 'values' | 'factors' | 'rejections'> {
  if (given.length === 0) return NOTHING
  const values: NewValue[] = []
  const factors: Addition['factors'][number][] = []
  const rejections: Rejection[] = []
  for (const { factor: name, a, b } of given) {
    const { factor, isNew } = registry.placeFactor(name)
    if (isNew) factors.push({ index: factor, name })
    for (const [response, value] of [[sides[0], a] as const, [sides[1], b] as const]) {
      if (value === null) continue
      const stored = registry.valueOf(factor, response)
      if (Number.isNaN(stored)) {
        registry.setValue(factor, response, value)
        values.push({ factor, response, value })
      } else if (!registry.hasValue(factor, response, value))
        rejections.push({
          scope: 'value',
          ...place,
          column: name,
          value: String(value),
          reason: `The same response already has the value ${stored} for ${name}; the first stays.`,
          remedy: 'Give each response one value of a factor.',
          conflict: true,
        })
    }
  }
  return { values, factors, rejections }
}
