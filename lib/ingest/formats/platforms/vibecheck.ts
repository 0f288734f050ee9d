import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { findJudges, findScored, type JudgeColumns, scoredChoice } from './vibecheck-judges'

/** The two model columns, in the order of the file. */
type ModelColumns = readonly [string, string]

const NOBODY = /^(tie|n\/a|)$/i
const RESERVED: ReadonlySet<string> = new Set(['question', 'preference', 'category'])

const cell = (value: unknown, field: string): string => {
  const given: unknown = Reflect.get(Object(value), field)
  return typeof given === 'string' ? given : ''
}

/**
 * The columns that are named as winners. Where all sampled rows have one winner, the other model is the column with the
 * most text beside it; where all are ties, the only two columns are the models. `null`: no column is
 * ever named, or more than two are.
 */
function findModels(sample: FileSample): ModelColumns | null {
  const { fields, rows } = sample
  const named = new Set(rows.map(({ value }) => cell(value, 'preference').trim()))
  const scored = findScored(sample)
  const candidates = fields.filter((field) => !RESERVED.has(field) && !scored.includes(field))
  const winners = candidates.filter((field) => named.has(field.trim()))
  if (winners.length === 0 && candidates.length === 2 && [...named].every((word) => NOBODY.test(word)))
    winners.push(...candidates)
  if (winners.length === 1) {
    const textOf = (field: string): number => rows.reduce((sum, { value }) => sum + cell(value, field).length, 0)
    const [loser] = candidates
      .filter((field) => !winners.includes(field) && textOf(field) > 0)
      .toSorted((one, other) => textOf(other) - textOf(one))
    if (loser !== undefined) winners.push(loser)
  }
  const [first, second, ...more] = fields.filter((field) => winners.includes(field))
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second]
}

const FIELDS = ['question', 'preference'] as const

const shapeFor = ([first, second]: ModelColumns) =>
  z.looseObject({
    question: textField,
    category: optionalText.catch(null),
    preference: z.unknown().optional(),
    [first]: textField,
    [second]: textField,
  })

/** The winner's column by name, or tie; N/A and everything else is no preference. */
function readWinner(raw: string, [first, second]: ModelColumns): Choice | null {
  const word = raw.trim()
  if (word === first.trim()) return 1
  if (word === second.trim()) return -1
  return word.toLowerCase() === 'tie' ? 0 : null
}

/**
 * Where the preference goes with what judges scored, it is their verdict: of one judge its own, of several what they agree
 * on. A judge whose scores it does not go with stands beside the people who gave it.
 */
function createVoter(models: ModelColumns, judges: JudgeColumns) {
  const isVerdict = judges.some(({ gaveVerdict }) => gaveVerdict)
  return (row: Readonly<Record<string, unknown>>): readonly Vote[] => {
    const raw = rawLabel(row.preference)
    const said = readWinner(raw, models)
    const votes = judges.map(({ field, rater }) => {
      const cell = rawLabel(row[field])
      return plainVote(rater, scoredChoice(cell), cell)
    })
    const [only, ...more] = votes
    if (only === undefined || !isVerdict) return [plainVote(PEOPLE, said, raw), ...votes]
    if (more.length > 0) return votes
    const isTie = said === null && only.choice === 0
    return [{ ...only, choice: isTie ? 0 : said, raw: isTie ? `${raw} ${only.raw}` : raw }]
  }
}

export const vibecheck: Format = {
  id: 'vibecheck',
  label: 'VibeCheck',
  encoding:
    'The two models are columns with their responses; preference names the column of the better one, or tie, and N/A is missing. Where judges’ scores stand beside it and go with it, it is the verdict of a model, and N/A beside equal scores is a tie; of several judges each is read from its scores.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && findModels(sample) !== null ? 'pairs' : null),
  open(sample) {
    const models: ModelColumns = findModels(sample) ?? ['', '']
    const shape = shapeFor(models)
    const votesOf = createVoter(
      models,
      findJudges(sample, (row) => readWinner(cell(row, 'preference'), models)),
    )
    return (row) =>
      readChecked(shape, { sample, row }, (fields) => {
        const { question, category } = fields
        const response = (model: string) => ({
          text: String(fields[model]),
          source: null,
          author: model.trim(),
          level: null,
        })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: String(question),
              source: null,
              a: response(models[0]),
              b: response(models[1]),
              votes: votesOf(fields),
              factors: [],
              slices: typeof category === 'string' && category !== '' && category.length <= 100 ? { category } : {},
            },
          ],
          rejections: [],
        }
      })
  },
}
