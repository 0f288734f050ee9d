import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import { infoShape, readInfo, workerKey } from './tldr-comparisons'

const FIELDS = ['info', 'summary', 'worker'] as const
const FACTORS = ['accuracy', 'coverage', 'coherence'] as const

const axes = z.record(z.string(), z.unknown(), { error: 'ratings by axis were expected' })
const summary = z.looseObject({ text: textField, policy: optionalText, axes })
const rowShape = z.looseObject({ info: infoShape, summary, worker: optionalText })

const number = z
  .union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
  .nullable()
  .catch(null)

const holdsAxes = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => {
    const checked = rowShape.safeParse(value)
    return checked.success && 'overall' in checked.data.summary.axes
  })

export const tldrAxisEvals: Format = {
  id: 'tldr-axis-evals',
  label: 'OpenAI TL;DR axis evaluations',
  encoding:
    'Each row rates one summary by itself from 1 to 7: the larger overall rating by the same worker is preferred, equal ratings are a tie; accuracy, coverage and coherence become factors.',
  task: 'summarization',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsAxes(sample) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, ({ info, summary: { text, policy, axes: given }, worker }) => ({
      records: [
        {
          kind: 'rated',
          ...readInfo(info),
          response: { text, source: null, author: policy, level: null },
          ratings: [{ rater: workerKey(worker), value: number.parse(given.overall), raw: rawLabel(given.overall) }],
          factors: FACTORS.map((factor) => ({ factor, value: number.parse(given[factor]) })),
        },
      ],
      rejections: [],
    })),
}
