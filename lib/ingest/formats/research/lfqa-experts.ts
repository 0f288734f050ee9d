import { z } from 'zod'
import { type Format, hasFields, splitPath } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['q_id', 'question_text', 'answer1', 'answer2', 'answer1_label', 'BetterAnswer', 'annotator'] as const

const rowShape = z.looseObject({
  q_id: optionalText,
  question_text: textField,
  answer1: textField,
  answer2: textField,
  answer1_label: optionalText,
  BetterAnswer: z.unknown().optional(),
  annotator: textField,
})

/** Answers were shown in a browser: a line break is a tag. */
const withBreaks = (text: string): string => text.replaceAll(/<br\s*\/?>/gi, '\n')

const REDDIT: RaterKey = { name: 'Reddit votes', kind: 'human', setting: null }
const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['answer a', 1],
  ['answer b', -1],
])
const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['HH', 'human and human'],
  ['HM', 'human and model'],
])

type Label = {
  readonly comparison: string | null
  readonly authors: readonly [string | null, string | null]
  /** Which of two people's answers had more votes; `null` where one is a model's and so had none. */
  readonly voted: Choice | null
}

/**
 * HHH[9][3], HHh[9][3], HMH[9] or HMM[9]: what is compared, then what answer1 is (H the more voted one, h the less voted
 * one, M a model's), then votes. The votes do not always come in one order, so the letter alone decides.
 */
function readLabel(label: string | null): Label {
  const kind = /^(HH|HM)([HhM])(\[|$)/.exec(label?.trim() ?? '')
  const [both, first] = [kind?.[1] ?? '', kind?.[2]]
  const other = both === 'HH' || first === 'M' ? 'human' : 'model'
  return {
    comparison: COMPARISONS.get(both) ?? null,
    authors: kind === null ? [null, null] : [first === 'M' ? 'model' : 'human', other],
    voted: both !== 'HH' || first === 'M' ? null : first === 'H' ? 1 : -1,
  }
}

/** Biology_12_Common20.json: one expert's file, named after the field. */
const fieldOf = (path: string): string | null => /^([A-Za-z]+)_\d+/.exec(splitPath(path).stem)?.[1] ?? null

export const lfqaExperts: Format = {
  id: 'lfqa-experts',
  label: 'Long-form answers judged by experts (LFQA)',
  encoding:
    'BetterAnswer is the expert’s choice: Answer A for answer1, Answer B for answer2. Between two answers by people, the third letter of answer1_label says whether answer1 had more votes (H) or fewer (h) on Reddit.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open(sample) {
    const field = fieldOf(sample.path)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { comparison, authors, voted } = readLabel(fields.answer1_label)
        const expert: RaterKey = { name: `expert ${fields.annotator}`, kind: 'human', setting: null }
        const raw = rawLabel(fields.BetterAnswer)
        const chosen = plainVote(expert, CHOICES.get(raw.trim().toLowerCase()) ?? null, raw)
        const votes: readonly Vote[] =
          voted === null ? [chosen] : [chosen, plainVote(REDDIT, voted, fields.answer1_label ?? '')]
        const response = (text: string, author: string | null) => ({
          text: withBreaks(text),
          source: null,
          author,
          level: null,
        })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: fields.q_id,
              prompt: withBreaks(fields.question_text),
              source: null,
              a: response(fields.answer1, authors[0]),
              b: response(fields.answer2, authors[1]),
              votes,
              factors: [],
              slices: { ...(field !== null && { field }), ...(comparison !== null && { comparison }) },
            },
          ],
          rejections: [],
        }
      })
  },
}
