import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import { turnVote } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { createRewardScores } from './reward-scores'

const FIELDS = ['prompt', 'chosen', 'rejected'] as const
const STYLES = ['concise', 'detailed', 'markdown'] as const
const SLICES = ['subset', 'domain'] as const

const three = z
  .array(textField, { error: 'three texts were expected' })
  .length(3, { error: 'three texts were expected' })
const rowShape = z.looseObject({ id: optionalText, prompt: textField, chosen: three, rejected: three })

function slicesOf(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const slices: Record<string, string> = {}
  for (const name of SLICES) {
    const value = row[name]
    if (typeof value === 'string' && value !== '' && value.length <= 100) slices[name] = value
  }
  return slices
}

export const rmBench: Format = {
  id: 'rm-bench',
  label: 'RM-Bench',
  encoding:
    'chosen and rejected hold the same answer in three styles each; every chosen text is preferred to every rejected one, which makes nine pairs a row. Which of the two is shown first is drawn from a hash of the texts, so that the place tells nothing. A reward model’s scores beside the texts are its own verdicts.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) &&
    !sample.fields.includes('num_correct') &&
    sample.rows.some(({ value }) => rowShape.safeParse(value).success)
      ? 'pairs'
      : null,
  open(sample) {
    const scoreOf = createRewardScores(sample)
    const hasher = createHasher()
    const key = createKey()
    const draw = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { id, prompt, chosen, rejected } = fields
        const response = (text: string) => ({ text, source: null, author: null, level: null })
        const shared = slicesOf(fields)
        const pairs = chosen.flatMap((better, i) => rejected.map((worse, j) => ({ better, worse, i, j })))
        return {
          records: pairs.map(({ better, worse, i, j }) => {
            const turned = draw(prompt, better) > draw(prompt, worse)
            const scored = scoreOf(fields, { chosen: i, rejected: j, of: chosen.length })
            return {
              kind: 'pair',
              pairId: id === null ? null : `${id} ${i}-${j}`,
              promptId: null,
              prompt,
              source: null,
              a: response(turned ? worse : better),
              b: response(turned ? better : worse),
              votes: [
                plainVote(PEOPLE, turned ? -1 : 1, 'chosen'),
                ...(scored === null ? [] : [turned ? turnVote(scored) : scored]),
              ],
              factors: [],
              slices: { ...shared, style: `${STYLES[i]} vs ${STYLES[j]}` },
            }
          }),
          rejections: [],
        }
      })
  },
}
