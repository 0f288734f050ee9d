import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { judge, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['instruction', 'output_1', 'output_2', 'preference'] as const

const rowShape = z.looseObject({
  instruction: textField,
  input: optionalText,
  output_1: textField,
  output_2: textField,
  generator_1: optionalText,
  generator_2: optionalText,
  dataset: optionalText,
  annotator: z.union([z.string(), z.number()]).nullish(),
  preference: z.unknown().optional(),
})

/** 1 … 2, where 1 is all for output_1, 2 all for output_2 and 1.5 undecided; older files write a tie as 0. */
function readPreference(value: unknown): { readonly choice: Choice | null; readonly strength: number | null } {
  const number = numberIn(value)
  if (number === 0) return { choice: 0, strength: 0 }
  if (!(number >= 1 && number <= 2)) return { choice: null, strength: null }
  return { choice: number < 1.5 ? 1 : number > 1.5 ? -1 : 0, strength: Math.abs(number - 1.5) * 2 }
}

/** Crowd workers are numbered in the human cross-annotations or called humans, judges have names. */
function raterOf(annotator: string | number | null | undefined): RaterKey {
  const name = String(annotator ?? '').trim()
  if (/^\d+$/.test(name)) return { name: `annotator ${name}`, kind: 'human', setting: null }
  if (/^(humans?|people|crowd)/i.test(name)) return { name, kind: 'human', setting: null }
  return judge(name || 'AlpacaEval judge')
}

export const alpacaEval: Format = {
  id: 'alpaca-eval',
  label: 'AlpacaEval annotations',
  encoding:
    'preference runs from 1 (output_1) to 2 (output_2): below 1.5 is the first, above it the second, 1.5 (or 0 in older files) a tie, null missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const { choice, strength } = readPreference(fields.preference)
      const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: null,
            prompt: fields.input ? `${fields.instruction}\n\n${fields.input}` : fields.instruction,
            source: null,
            a: response(fields.output_1, fields.generator_1),
            b: response(fields.output_2, fields.generator_2),
            votes: [plainVote(raterOf(fields.annotator), choice, rawLabel(fields.preference), strength)],
            factors: [],
            slices: fields.dataset === null ? {} : { dataset: fields.dataset },
          },
        ],
        rejections: [],
      }
    }),
}
