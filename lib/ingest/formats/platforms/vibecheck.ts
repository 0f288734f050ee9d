import { z } from 'zod'
import type { Format } from '@/lib/ingest/format'
import { hasFields } from '@/lib/ingest/has-fields'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'
import { findModels, type ModelColumns } from './vibecheck-models'

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

export const vibecheck: Format = {
  id: 'vibecheck',
  label: 'VibeCheck',
  encoding:
    'The two models are columns with their responses; preference names the column of the better one, or tie, and N/A is missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && findModels(sample) !== null ? 'pairs' : null),
  open(sample) {
    const models: ModelColumns = findModels(sample) ?? ['', '']
    const shape = shapeFor(models)
    return (row) =>
      readChecked(shape, { sample, row }, (fields) => {
        const { question, category } = fields
        const response = (model: string) => ({
          text: String(fields[model]),
          source: null,
          author: model.trim(),
          level: null,
        })
        const raw = rawLabel(fields.preference)
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
              votes: [plainVote(PEOPLE, readWinner(raw, models), raw)],
              factors: [],
              slices: typeof category === 'string' && category !== '' && category.length <= 100 ? { category } : {},
            },
          ],
          rejections: [],
        }
      })
  },
}
