import { leaveOut } from '@/lib/statistics/jackknife-left-out'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import type { Told } from './told'

const FEWEST_PROMPTS = 10

/** κ of two raters with two choices each, from how often each pair of choices occurs; `null` where chance alone agrees. */
export function kappaOf(cells: ArrayLike<number>): number | null {
  const [aa = 0, ab = 0, ba = 0, bb = 0] = [cells[0], cells[1], cells[2], cells[3]]
  const n = aa + ab + ba + bb
  const chance = ((aa + ab) * (aa + ba) + (ba + bb) * (ab + bb)) / (n * n)
  return n > 0 && chance < 1 ? ((aa + bb) / n - chance) / (1 - chance) : null
}

/**
 * Cohen's κ of verdicts (their sign; 0 is left out) with people's choices, with a jackknife interval over prompts.
 *
 * df = K − 1, K the prompts that carry the variance (METHOD §3). `null` where chance alone agrees; no interval under 10 prompts.
 */
export function tellKappa(
  verdicts: Float64Array,
  first: Uint8Array,
  prompt: Int32Array,
  confidence = 0.95,
): Told | null {
  const place = new Map<number, number>()
  for (const [row, each] of prompt.entries()) if (verdicts[row] !== 0 && !place.has(each)) place.set(each, place.size)
  const cells = Array.from({ length: 4 }, () => new Float64Array(place.size))
  let pairs = 0
  for (const [row, each] of prompt.entries()) {
    const verdict = verdicts[row] ?? 0
    if (verdict === 0) continue
    const column = cells[2 * Number(verdict < 0) + Number(first[row] !== 1)]
    const at = place.get(each) ?? 0
    if (column) column[at] = (column[at] ?? 0) + 1
    pairs++
  }
  const value = kappaOf(cells.map((column) => column.reduce((sum, each) => sum + each, 0)))
  if (value === null) return null
  const { squares, fourths } = leaveOut(cells, kappaOf)
  const error = Math.sqrt(((place.size - 1) / place.size) * squares)
  const counts = { value, error, pairs, prompts: place.size }
  if (place.size < FEWEST_PROMPTS || !(error > 0)) return { ...counts, low: null, high: null, p: null, basis: 'few' }
  const df = Math.max(1, (squares * squares) / fourths - 1)
  const reach = studentQuantile(1 - confidence, df) * error
  return {
    ...counts,
    low: Math.max(-1, value - reach),
    high: Math.min(1, value + reach),
    p: studentTail(value / error, df),
    basis: 'student',
  }
}
