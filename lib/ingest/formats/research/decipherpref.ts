import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['title', 'content', 'passage1', 'passage2'] as const
const PREFERRED = /\s*\(Preferred\)\s*$/i

const passage = z.looseObject({
  title: textField,
  content: textField,
  label: z.array(z.string()).nullish(),
})
const rowShape = z.looseObject({ title: textField, content: textField, passage1: passage, passage2: passage })
type Passage = z.infer<typeof passage>

/** Both or neither marked says nothing. */
function choiceOf(first: boolean, second: boolean): Choice | null {
  if (first === second) return null
  return first ? 1 : -1
}

/** A label is there or not. One that neither passage has tells nothing about this pair. */
function factorsOf({ label: first }: Passage, { label: second }: Passage) {
  if (!first || !second) return []
  return [...new Set([...first, ...second])].map((factor) => ({
    factor,
    a: first.includes(factor) ? 1 : 0,
    b: second.includes(factor) ? 1 : 0,
  }))
}

export const decipherpref: Format = {
  id: 'decipherpref',
  label: 'DecipherPref comparisons',
  encoding:
    'The summary that people preferred has "(Preferred)" behind its title; each of its labels becomes a factor.',
  task: 'summarization',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, ({ title, content, passage1, passage2 }) => {
      const response = (given: Passage) => ({
        text: given.content,
        source: null,
        author: given.title.replace(PREFERRED, ''),
        level: null,
      })
      const choice = choiceOf(PREFERRED.test(passage1.title), PREFERRED.test(passage2.title))
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: null,
            prompt: title,
            source: content,
            a: response(passage1),
            b: response(passage2),
            votes: [plainVote(PEOPLE, choice, `${passage1.title} / ${passage2.title}`)],
            factors: factorsOf(passage1, passage2),
            slices: {},
          },
        ],
        rejections: [],
      }
    }),
}
