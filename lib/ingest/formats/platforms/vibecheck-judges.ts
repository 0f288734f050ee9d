import type { FileSample } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { openCell } from '@/lib/ingest/read-path'
import type { RaterKey } from '@/lib/ingest/record'
import { type Choice, choiceBySign } from '@/lib/words/rater'

const JUDGE = /judge/i
const SCORES = /judge|score|diff|rating/i
/** Lists of two numbers about the texts themselves. */
const MEASURE = /length|token|word|char|count|time|latency|cost/i
const ENDING = /[_ ]*(diff(erence)?s?[_ ]*)?(scores?|ratings?|diff(erence)?s?)$/i

const nameOf = (field: string): string => field.replace(ENDING, '').trim() || 'VibeCheck judge'

/**
 * What judges scored the two models: their columns hold a list, the first model's score before the second's. `gaveVerdict`:
 * the preference goes with these scores, so it is this judge's.
 */
export type JudgeColumns = readonly {
  readonly field: string
  readonly rater: RaterKey
  readonly gaveVerdict: boolean
}[]

const cellsOf = ({ rows }: FileSample, field: string): readonly unknown[] =>
  rows.map(({ value }) => Reflect.get(Object(value), field)).filter((cell) => cell && cell !== 'N/A')

/** The columns that hold two numbers: neither of them is a model's texts. */
export const findScored = (sample: FileSample): readonly string[] =>
  sample.fields.filter((field) => {
    const given = cellsOf(sample, field)
    return given.length > 0 && given.every((cell) => scoredChoice(cell) !== null)
  })

/** Against one row in so many the scores may point the other way. */
const ONE_SLIP_IN = 10

type Winner = (row: unknown) => Choice | null

/** Whether the better scored model is the preferred one; no preference goes with equal scores alone. */
function goWithPreference({ rows }: FileSample, field: string, winnerOf: Winner): boolean {
  let [agree, differ] = [0, 0]
  for (const { value } of rows) {
    const scored = scoredChoice(Reflect.get(Object(value), field))
    const said = winnerOf(value)
    if (scored === null || (said === null && scored !== 0)) continue
    if (scored === (said ?? 0)) agree++
    else differ++
  }
  return agree > 0 && differ * ONE_SLIP_IN <= agree
}

/** A judge's column is called so, or holds scores that the preference goes with. */
export function findJudges(sample: FileSample, winnerOf: Winner): JudgeColumns {
  const scored = findScored(sample)
  return sample.fields
    .filter((field) => SCORES.test(field) && !MEASURE.test(field) && scored.includes(field))
    .map((field) => ({
      field,
      rater: judge(nameOf(field)),
      gaveVerdict: goWithPreference(sample, field, winnerOf),
    }))
    .filter(({ field, gaveVerdict }) => gaveVerdict || JUDGE.test(field))
}

/** The better scored of the two; equal scores are a tie, and a cell that holds no two numbers says nothing. */
export function scoredChoice(cell: unknown): Choice | null {
  const scores = openCell(cell)
  if (!Array.isArray(scores) || scores.length !== 2) return null
  const [first, second] = scores.map((score) => (typeof score === 'number' ? score : Number.NaN))
  const difference = (first ?? Number.NaN) - (second ?? Number.NaN)
  return Number.isFinite(difference) ? choiceBySign(difference) : null
}
