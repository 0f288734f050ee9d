import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['prompt', 'response_0', 'response_1'] as const
const LABELS = [
  { field: 'better_response_id', name: 'better' },
  { field: 'safer_response_id', name: 'safer' },
] as const
const CHOICES: ReadonlyMap<number, Choice> = new Map([
  [0, 1],
  [1, -1],
])

const harms = z.record(z.string(), z.unknown()).nullish().catch(null)
const rowShape = z.looseObject({
  prompt: textField,
  prompt_source: optionalText,
  response_0: textField,
  response_1: textField,
  response_0_source: optionalText,
  response_1_source: optionalText,
  response_0_harm_category: harms,
  response_1_harm_category: harms,
})
type Row = z.infer<typeof rowShape>

const human = (name: string): RaterKey => ({ name, kind: 'human', setting: null })

/** A number, or a boolean as 0 and 1, as JSON, CSV and Python write them. */
function numberOf(value: unknown): number | null {
  const text = rawLabel(value).toLowerCase()
  if (text === 'true' || text === 'false') return Number(text === 'true')
  const number = numberIn(value)
  return Number.isFinite(number) ? number : null
}

function factorsOf(row: Row) {
  const measured = [
    { factor: 'safe', a: row.is_response_0_safe, b: row.is_response_1_safe },
    { factor: 'severity', a: row.response_0_severity_level, b: row.response_1_severity_level },
  ]
  return measured
    .filter(({ a, b }) => a !== undefined || b !== undefined)
    .map(({ factor, a, b }) => ({ factor, a: numberOf(a), b: numberOf(b) }))
}

const MAX = 100

/** The kinds of harm in either response, as many as a slice can name; `null`: the file does not tell. */
function harmOf({ response_0_harm_category: first, response_1_harm_category: second }: Row): string | null {
  if (!first && !second) return null
  const all = [...Object.entries(first ?? {}), ...Object.entries(second ?? {})]
  const names = [...new Set(all.filter(([, value]) => numberOf(value) === 1).map(([name]) => name))].sort()
  if (names.length === 0) return 'none'
  const shown = names.filter((_, at) => names.slice(0, at + 1).join(', ').length <= MAX - ' and 99 more'.length)
  const more = names.length - shown.length
  const text = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return shown.length > 0 ? text : `${names.length} kinds`
}

function slicesOf(row: Row): Record<string, string> {
  const named = { harm: harmOf(row), prompt_source: row.prompt_source }
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value && value.length <= MAX ? [[name, value]] : [])),
  )
}

export const pkuSaferlhf: Format = {
  id: 'pku-saferlhf',
  label: 'PKU-SafeRLHF',
  encoding:
    'better_response_id and safer_response_id name the preferred response by number, 0 or 1; they are two raters, called better and safer. Safety and severity of each response become factors.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && LABELS.some(({ field }) => sample.fields.includes(field)) ? 'pairs' : null,
  open(sample) {
    const labels = LABELS.filter(({ field }) => sample.fields.includes(field))
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: fields.prompt,
              source: null,
              a: response(fields.response_0, fields.response_0_source),
              b: response(fields.response_1, fields.response_1_source),
              votes: labels.map(({ field, name }) =>
                plainVote(human(name), CHOICES.get(numberIn(fields[field])) ?? null, rawLabel(fields[field])),
              ),
              factors: factorsOf(fields),
              slices: slicesOf(fields),
            },
          ],
          rejections: [],
        }
      })
  },
}
