import { z } from 'zod'
import { type FileSample, hasAny } from '@/lib/ingest/format'
import { textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import { controlsOf } from './label-studio-controls'

/** A number, or in other editions the annotator's whole entry. */
const annotator = z.union([
  textField,
  z.looseObject({ id: textField }).transform(({ id }) => id),
  z.looseObject({ email: z.string() }).transform(({ email }) => email),
])
const result = z
  .array(z.unknown())
  .nullish()
  .transform((given) => controlsOf(given))
const annotation = z.looseObject({ completed_by: annotator.nullish(), was_cancelled: z.boolean().nullish(), result })
/** What a model said before people did. */
const prediction = z.looseObject({ model_version: z.string().nullish(), result })
const shape = z.looseObject({
  id: textField.nullish(),
  data: z.record(z.string(), z.unknown(), { error: 'named fields were expected' }),
  annotations: z
    .array(annotation, { error: 'a list of annotations was expected' })
    .nullish()
    .transform((given) => given ?? []),
  predictions: z.array(prediction).nullish().catch(null),
  meta: z.unknown().optional(),
})
/** A task of a project with all that was said of it; the first editions called annotations completions. */
export const taskShape = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null || 'annotations' in value || !('completions' in value)) return value
  return { ...value, annotations: value.completions }
}, shape)
export type Task = z.infer<typeof taskShape>

export const personOf = (by: string | null | undefined): RaterKey => ({
  name: by ? `annotator ${by}` : 'People',
  kind: 'human',
  setting: null,
})

export const isExport = (sample: FileSample): boolean =>
  sample.fields.includes('data') && hasAny(sample, ['annotations', 'completions'])
