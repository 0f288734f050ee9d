import type { Choice } from '@/lib/words/rater'
import type { FileSample } from './format'
import { isModelName } from './rater-column'
import { judge, plainVote } from './read-choice'
import { rawLabel } from './read-field'
import type { Vote } from './record'

const VERDICT = /judge|verdict|pred(iction|icted|_label)?([ _.-]|$)/i
const ENDING =
  /[ _.-]*(label|winner|verdict|preference|preferred|prediction|predicted|pred|judge?ment|choice|decision|result)s?$/i
const ABOUT = /response|output|answer|text|tokens?|length|cost|time|_id$|^model(_[ab12])?$|author|generator|prompt/i

type ReadLabel = (value: unknown, field: string) => Choice | null

/** A judge by its column: what comes before “label”, “winner” …, or the whole where nothing does. */
const nameOf = (field: string): string => {
  const name = field.replace(ENDING, '').trim()
  return name === '' || /^(pred|model)$/i.test(name) ? field : name
}

/**
 * Reads the columns in which models’ verdicts stand beside the label of a known file, in the words of that label: columns
 * that are called after a model or a judge, and of which no sampled cell says anything else.
 */
export function createJudgeColumns(
  { fields, rows }: FileSample,
  own: readonly string[],
  read: ReadLabel,
): (row: object) => readonly Vote[] {
  const cell = (row: unknown, field: string): unknown => Reflect.get(Object(row), field)
  const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
  const columns = fields
    .filter((field) => !own.includes(field) && !ABOUT.test(field) && (VERDICT.test(field) || isModelName(field)))
    .filter((field) => {
      const given = rows.map(({ value }) => cell(value, field)).filter((value) => !isBlank(value))
      return given.length > 0 && given.every((value) => read(value, field) !== null)
    })
    .map((field) => ({ field, rater: judge(nameOf(field)) }))
  return (row) =>
    columns.map(({ field, rater }) => {
      const value = cell(row, field)
      return plainVote(rater, isBlank(value) ? null : read(value, field), rawLabel(value ?? ''))
    })
}
