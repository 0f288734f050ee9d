import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['history', 'human_ref_A', 'human_ref_B', 'labels'] as const

const rowShape = z.looseObject({
  post_id: optionalText,
  domain: optionalText,
  c_root_id_A: optionalText,
  c_root_id_B: optionalText,
  history: textField,
  human_ref_A: textField,
  human_ref_B: textField,
  labels: z.unknown().optional(),
})
type Row = z.infer<typeof rowShape>

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['1', 1],
  ['0', -1],
])

/** The file's two comments are named, the comparison is not. */
const idOf = ({ post_id, c_root_id_A, c_root_id_B }: Row): string | null =>
  post_id && c_root_id_A && c_root_id_B ? [post_id, c_root_id_A, c_root_id_B].join('-') : null

export const shp: Format = {
  id: 'shp',
  label: 'Stanford Human Preferences (SHP)',
  encoding: 'labels is 1 where the comment human_ref_A had more votes than human_ref_B, 0 where it had fewer; no ties.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const response = (text: string) => ({ text, source: null, author: null, level: null })
      const raw = rawLabel(fields.labels)
      // The name of the split is written behind that of the forum.
      const domain = fields.domain?.replace(/_(train|validation|test)$/, '')
      return {
        records: [
          {
            kind: 'pair',
            pairId: idOf(fields),
            promptId: fields.post_id,
            prompt: fields.history,
            source: null,
            a: response(fields.human_ref_A),
            b: response(fields.human_ref_B),
            votes: [plainVote(PEOPLE, CHOICES.get(raw.replace(/\.0$/, '')) ?? null, raw)],
            factors: [],
            slices: domain ? { domain } : {},
          },
        ],
        rejections: [],
      }
    }),
}
