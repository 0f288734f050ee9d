import { kappaOf, tellKappa } from '@/lib/improve/tell-kappa'
import { leaveOut } from '@/lib/statistics/jackknife-left-out'
import { studentQuantile, studentTail } from '@/lib/statistics/student-t'
import { measure, measureDifference } from './measure'
import { isDecided, isRead } from './positions'
import type { ArmResult, Measured } from './result'
import type { Verdicts } from './trial'

/** 1 where a verdict is people's choice, 0 where it is the other one, ½ for a tie; NaN where people did not decide or it is unread. */
export const hitsOf = ({ choices }: Verdicts, people: Int8Array): Float64Array =>
  Float64Array.from(choices, (choice, row) => {
    if (!isDecided(people[row]) || !isRead(choice)) return Number.NaN
    return choice === 0 ? 0.5 : Number(choice === people[row])
  })

/** 1 where the two orders lead to different verdicts; NaN where not both were read. */
export const flipsOf = ({ choices, orders }: Verdicts): Float64Array =>
  Float64Array.from(choices, (_, row) => {
    const [shown, swapped] = [orders?.shown[row], orders?.swapped[row]]
    return isRead(shown) && isRead(swapped) ? Number(shown !== swapped) : Number.NaN
  })

/** Two columns on the rows that both have, and their difference. */
export function measureChange(
  before: Float64Array,
  after: Float64Array,
  prompt: Int32Array,
  scales: readonly ['share' | 'any', 'difference' | 'any'],
  level: number,
): { readonly before: Measured | null; readonly after: Measured | null; readonly change: Measured | null } {
  const both = (one: Float64Array, other: Float64Array) =>
    one.map((value, row) => (Number.isNaN(other[row] ?? Number.NaN) ? Number.NaN : value))
  return {
    before: measure(both(before, after), prompt, scales[0], level),
    after: measure(both(after, before), prompt, scales[0], level),
    change: measureDifference(after, before, prompt, scales[1], level),
  }
}

const FEWEST_PROMPTS = 10

/** Which of four cells a verdict and people's choice are in. */
const cellOf = (verdict: number | undefined, people: number | undefined): number =>
  2 * Number(verdict === -1) + Number(people === -1)

/** κ after minus κ before on the same rows: jackknife of the difference itself, df = K − 1 as for κ. */
function kappaChange(
  before: Int8Array,
  after: Int8Array,
  people: Int8Array,
  prompt: Int32Array,
  level: number,
): Measured | null {
  const place = new Map<number, number>()
  for (const each of prompt) if (!place.has(each)) place.set(each, place.size)
  const cells = Array.from({ length: 8 }, () => new Float64Array(place.size))
  for (const [row, each] of prompt.entries()) {
    const at = place.get(each) ?? 0
    for (const cell of [cellOf(before[row], people[row]), 4 + cellOf(after[row], people[row])]) {
      const column = cells[cell]
      if (column) column[at] = (column[at] ?? 0) + 1
    }
  }
  const difference = (sums: ArrayLike<number>): number | null => {
    const all = Array.from(sums)
    const [one, other] = [kappaOf(all.slice(0, 4)), kappaOf(all.slice(4))]
    return one === null || other === null ? null : other - one
  }
  const value = difference(cells.map((column) => column.reduce((sum, each) => sum + each, 0)))
  if (value === null) return null
  const { squares, fourths } = leaveOut(cells, difference)
  const prompts = place.size
  const error = Math.sqrt(((prompts - 1) / prompts) * squares)
  const found = { value, error, pairs: prompt.length, prompts }
  if (prompts < FEWEST_PROMPTS || !(error > 0)) return { ...found, low: null, high: null, p: null, basis: 'few' }
  const df = Math.max(1, (squares * squares) / fourths - 1)
  const reach = studentQuantile(level, df) * error
  const bounds = { low: Math.max(-2, value - reach), high: Math.min(2, value + reach) }
  return { ...found, ...bounds, p: studentTail(value / error, df), basis: 'student' }
}

/** κ with people before and after, on the pairs that people and both decided. */
export function measureKappa(
  before: Verdicts,
  after: Verdicts,
  people: Int8Array,
  prompt: Int32Array,
  level: number,
): ArmResult['kappa'] {
  const rows = Int32Array.from(prompt.keys()).filter((row) =>
    [people, before.choices, after.choices].every((choices) => isDecided(choices[row])),
  )
  const at = (choices: Int8Array) => Int8Array.from(rows, (row) => choices[row] ?? 0)
  const [b, a, h] = [at(before.choices), at(after.choices), at(people)]
  const prompts = Int32Array.from(rows, (row) => prompt[row] ?? 0)
  const first = Uint8Array.from(h, (choice) => Number(choice === 1))
  const kappa = (choices: Int8Array) => tellKappa(Float64Array.from(choices), first, prompts, 1 - level)
  return rows.length === 0 ? null : { before: kappa(b), after: kappa(a), change: kappaChange(b, a, h, prompts, level) }
}

/** Agreement with people, a tie counting half, on pairs that people decided and both read. */
export function measureAgreement(
  before: Verdicts,
  after: Verdicts,
  control: Verdicts | null,
  people: Int8Array,
  prompt: Int32Array,
  level: number,
): NonNullable<ArmResult['agreement']> {
  const [b, a] = [hitsOf(before, people), hitsOf(after, people)]
  return {
    ...measureChange(b, a, prompt, ['share', 'difference'], level),
    overControl: control ? measureDifference(a, hitsOf(control, people), prompt, 'difference', level) : null,
  }
}
