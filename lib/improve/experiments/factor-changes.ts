import { benjaminiHochberg } from '@/lib/statistics/significance'
import { measure } from './measure'
import type { FactorChange, Measured } from './result'

/** One factor in two arms and for people, a row each, in [−1, 1]; NaN where it is not known. */
export type FactorPositions = {
  readonly factor: string
  readonly label: string
  readonly weight: number
  readonly targeted: boolean
  readonly before: Float64Array
  readonly after: Float64Array
  readonly control: Float64Array | null
  readonly people: Float64Array
}

type Interval = { readonly low: number; readonly high: number }

/** |v| of two numbers is |u|'s less or more by this: u = x − y, v = x + y, |x| − |y| = ±min(|u|, |v|). */
const growth = (u: number, v: number): number => Math.sign(u * v) * Math.min(Math.abs(u), Math.abs(v))

/** All that the growth can be where both lie in their intervals: between corners, and 0 where one of them can be 0. */
function growthOver(u: Interval, v: Interval): Interval {
  const ends = [u.low, u.high].flatMap((one) => [growth(one, v.low), growth(one, v.high)])
  if (u.low * u.high <= 0 || v.low * v.high <= 0) ends.push(0)
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/**
 * How much the size of a gap changed: |after| − |before|, above 0 where it grew.
 *
 * With u = after − before and v = after + before it is ±min(|u|, |v|), with a bend only where a gap is 0. Its interval is all that
 * it can be while u and v lie in theirs, and p the larger of theirs: it is 0 only where one of them is (intersection–union,
 * Berger 1982).
 */
export function measureGapChange(
  after: Float64Array,
  before: Float64Array,
  prompt: Int32Array,
  level: number,
): Measured | null {
  const u = measure(
    after.map((value, row) => value - (before[row] ?? Number.NaN)),
    prompt,
    'any',
    level,
  )
  const v = measure(
    after.map((value, row) => value + (before[row] ?? Number.NaN)),
    prompt,
    'any',
    level,
  )
  if (!u || !v) return null
  const value = growth(u.value, v.value)
  const nearer = Math.abs(u.value) <= Math.abs(v.value) ? u : v
  const found = { ...nearer, value }
  if (u.low === null || u.high === null || v.low === null || v.high === null)
    return { ...found, low: null, high: null, p: null, basis: 'few' }
  const bounds = growthOver({ low: u.low, high: u.high }, { low: v.low, high: v.high })
  return { ...found, ...bounds, p: u.p === null || v.p === null ? null : Math.max(u.p, v.p), basis: 'student' }
}

const meanOf = (values: Float64Array, rows: Int32Array): number =>
  rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length

/** Every factor before and after beside people, on the rows that have all three, and which gaps changed. */
export function changeFactors(factors: readonly FactorPositions[], prompt: Int32Array, level: number): FactorChange[] {
  const changes = factors.map(({ factor, label, weight, targeted, before, after, people }) => {
    const total = before.map((value, row) => value + (after[row] ?? Number.NaN) + (people[row] ?? Number.NaN))
    const rows = Int32Array.from(total.keys()).filter((row) => !Number.isNaN(total[row] ?? Number.NaN))
    const on = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? 0)
    const [b, a, h] = [on(before), on(after), on(people)]
    const prompts = Int32Array.from(rows, (row) => prompt[row] ?? 0)
    const less = (one: Float64Array, other: Float64Array) => one.map((value, row) => value - (other[row] ?? 0))
    return {
      ...{ factor, label, targeted, weight },
      ...{ before: meanOf(before, rows), after: meanOf(after, rows), people: meanOf(people, rows) },
      change: measure(less(a, b), prompts, 'any', level),
      gapChange: measureGapChange(less(a, h), less(b, h), prompts, level),
    }
  })
  const qs = benjaminiHochberg(changes.map(({ gapChange }) => gapChange?.p ?? null))
  return changes.map((change, at) => ({ ...change, q: qs[at] ?? null }))
}
