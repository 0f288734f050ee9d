import type { PairView } from '@/lib/profiles/load-pair'

export type Measurement = PairView['measurements'][number]

/** How far apart the two values stand in the dataset; −1 where one is missing. */
const distance = ({ percentiles: { a, b } }: Measurement): number => (a && b ? Math.abs(a.share - b.share) : -1)

/**
 * Measurements that tell the responses of a pair apart, the furthest apart in the dataset first; those that do not; and
 * those without a value for one response.
 *
 * @example rankMeasurements([equal]).same // [equal]
 */
export function rankMeasurements(measurements: readonly Measurement[]) {
  const isMissing = ({ a, b }: Measurement) => a === null || b === null
  const complete = measurements.filter((each) => !isMissing(each))
  return {
    apart: complete.filter(({ a, b }) => a !== b).toSorted((one, other) => distance(other) - distance(one)),
    same: complete.filter(({ a, b }) => a === b),
    missing: measurements.filter(isMissing),
  }
}
