import { z } from 'zod'
import { type Format, hasAny, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['scenario', 'label', 'prompt', 'response 1', 'response 2'] as const
const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['0', 1],
  ['1', -1],
  ['2', 0],
])

const readLabel = (value: unknown): Choice | null => CHOICES.get(rawLabel(value).trim()) ?? null

const rowShape = z.looseObject({
  scenario: optionalText,
  label: z.unknown().optional(),
  prompt: textField,
  'response 1': textField,
  'response 2': textField,
})

export const autoj: Format = {
  id: 'autoj',
  label: 'Auto-J pairwise test set',
  encoding: 'label is the human choice, counted from 0: 0 for response 1, 1 for response 2, and 2 for a tie.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['prompt', 'response 1', 'response 2']) && hasAny(sample, ['label', 'scenario']) ? 'pairs' : null,
  open(sample) {
    const judgedIn = createJudgeColumns(sample, FIELDS, readLabel)
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ scenario, label, prompt, ...texts }) => {
        const response = (text: string) => ({ text, source: null, author: null, level: null })
        const raw = rawLabel(label)
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt,
              source: null,
              a: response(texts['response 1']),
              b: response(texts['response 2']),
              votes: [plainVote(PEOPLE, readLabel(label), raw), ...judgedIn(Object(row.value))],
              factors: [],
              slices: scenario === null || scenario === '' || scenario.length > 100 ? {} : { scenario },
            },
          ],
          rejections: [],
        }
      })
  },
}
