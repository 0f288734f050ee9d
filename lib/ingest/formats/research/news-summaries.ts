import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { FactorValues } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

const MODEL = 'text-davinci-002'
const SUMMARY = `${MODEL}_summary`
const FIELDS = ['article_text', 'writer_summary', SUMMARY, 'evaluator_id', 'overall_writer_better'] as const
/** The file holds no instruction: both were asked to summarize. */
const PROMPT = 'Summarize the article.'

const rowShape = z.looseObject({
  article_id: optionalText,
  writer_id: optionalText,
  evaluator_id: textField,
  article_text: textField,
  writer_summary: textField,
  [SUMMARY]: textField,
  overall_writer_better: z.unknown().optional(),
  informative_writer_better: z.unknown().optional(),
})

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['true', 1],
  ['false', -1],
  ['equally good', 0],
])

/** Booleans and one phrase share the field. */
const choiceOf = (value: unknown): Choice | null => CHOICES.get(rawLabel(value).trim().toLowerCase()) ?? null

/** Which summary was called more informative, as 1 against 0, and ½ each where both were. */
function informative(value: unknown): readonly FactorValues[] {
  const choice = choiceOf(value)
  return choice === null ? [] : [{ factor: 'informative', a: (1 + choice) / 2, b: (1 - choice) / 2 }]
}

export const newsSummaries: Format = {
  id: 'news-summaries',
  label: 'News summaries by writers and text-davinci-002',
  encoding: `overall_writer_better is true for the writer’s summary, false for that of ${MODEL}, and "Equally Good" for a tie.`,
  task: 'summarization',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
      const evaluator = { name: `evaluator ${fields.evaluator_id}`, kind: 'human', setting: null } as const
      const label = fields.overall_writer_better
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: fields.article_id,
            prompt: PROMPT,
            source: fields.article_text,
            a: response(fields.writer_summary, fields.writer_id),
            b: response(fields[SUMMARY], MODEL),
            votes: [plainVote(evaluator, choiceOf(label), rawLabel(label))],
            factors: informative(fields.informative_writer_better),
            slices: {},
          },
        ],
        rejections: [],
      }
    }),
}
