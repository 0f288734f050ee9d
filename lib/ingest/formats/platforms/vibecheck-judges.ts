import type { FileSample } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { openCell } from '@/lib/ingest/read-path'
import type { RaterKey } from '@/lib/ingest/record'
import { type Choice, choiceBySign } from '@/lib/words/rater'

const JUDGED = /judge.*scores?$/i
const ENDING = /[_ ]*(diff(erence)?[_ ]*)?scores?$/i

const nameOf = (field: string): string => field.replace(ENDING, '').trim() || 'VibeCheck judge'

/** What judges scored the two models: their columns hold a list, the first model's score before the second's. */
export type JudgeColumns = readonly { readonly field: string; readonly rater: RaterKey }[]

export function findJudges({ fields, rows }: FileSample): JudgeColumns {
  const areScores = (field: string): boolean => {
    const given = rows.map(({ value }) => Reflect.get(Object(value), field)).filter((cell) => cell && cell !== 'N/A')
    return given.length > 0 && given.every((cell) => scoredChoice(cell) !== null)
  }
  return fields
    .filter((field) => JUDGED.test(field) || areScores(field))
    .map((field) => ({ field, rater: judge(nameOf(field)) }))
}

/** The better scored of the two; equal scores are a tie, and a cell that holds no two numbers says nothing. */
export function scoredChoice(cell: unknown): Choice | null {
  const scores = openCell(cell)
  if (!Array.isArray(scores) || scores.length !== 2) return null
  const [first, second] = scores.map((score) => (typeof score === 'number' ? score : Number.NaN))
  const difference = (first ?? Number.NaN) - (second ?? Number.NaN)
  return Number.isFinite(difference) ? choiceBySign(difference) : null
}
