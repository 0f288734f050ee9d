import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { FactorValues, Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { type Annotator, createAnnotators } from './annotated-pairs-annotators'

const FACTOR = /^factor\.(.+)\.([ab])$/s

const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Short texts are slices. Numbers called factor.<name>.a and .b are those that Proclivity's own export puts here. */
function readMetadata(metadata: Readonly<Record<string, unknown>>) {
  const slices: Record<string, string> = {}
  const factors = new Map<string, FactorValues>()
  for (const [key, value] of Object.entries(metadata)) {
    const [, factor, side] = FACTOR.exec(key) ?? []
    if (factor !== undefined && side !== undefined && typeof value === 'number') {
      const before = factors.get(factor) ?? { factor, a: null, b: null }
      factors.set(factor, { ...before, [side]: numberOrNull(value) })
    } else if (typeof value === 'string' && value !== '' && value.length <= 100) slices[key] = value
  }
  return { slices, factors: [...factors.values()] }
}

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['a', 1],
  ['text_a', 1],
  ['b', -1],
  ['text_b', -1],
  ['tie', 0],
])

/** The side a preference names, as version 2 writes it (a, b) or version 1 (text_a, text_b); `null`: none of these. */
export const namedSide = (value: unknown): Choice | null => CHOICES.get(rawLabel(value).trim().toLowerCase()) ?? null

const FIELDS = ['response_a', 'response_b', 'annotations'] as const
const FIRST_VERSION = ['text_a', 'text_b', 'annotations'] as const

const response = z.union(
  [
    textField.transform((text) => ({ text, author: null })),
    z.looseObject({ text: textField, model: optionalText }).transform(({ text, model }) => ({ text, author: model })),
  ],
  { error: 'a text, or an object with a text, was expected' },
)
const annotation = z.looseObject({ pref: z.unknown().optional(), no_pref_reason: optionalText.catch(null) })
const shared = {
  id: optionalText,
  prompt: optionalText,
  annotations: z.record(z.string(), z.unknown(), { error: 'an object of annotations was expected' }),
  metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
}
const secondShape = z.looseObject({ ...shared, response_a: response, response_b: response })
const firstShape = z
  .looseObject({ ...shared, text_a: response, text_b: response })
  .transform(({ text_a, text_b, ...rest }) => ({ ...rest, response_a: text_a, response_b: text_b }))

/** A tie is written as a preference, or as the reason for having none; every other reason leaves it missing. */
function readAnnotation(given: unknown): { readonly choice: Choice | null; readonly raw: string } {
  const { data } = annotation.safeParse(given)
  if (data === undefined) return { choice: null, raw: rawLabel(given) }
  const { pref, no_pref_reason: reason } = data
  const isTie = (pref === null || pref === undefined) && reason?.toLowerCase() === 'tie'
  return { choice: isTie ? 0 : namedSide(pref), raw: reason ? `${rawLabel(pref)} (${reason})` : rawLabel(pref) }
}

/** The response that shows more of a principle has 1 and the other 0; equal ones have a half each. */
function principleValues(factor: string, choice: Choice | null): FactorValues {
  if (choice === null) return { factor, a: null, b: null }
  return { factor, a: (1 + choice) / 2, b: (1 - choice) / 2 }
}

function readAnnotations(given: Readonly<Record<string, unknown>>, find: (id: string) => Annotator) {
  const votes: Vote[] = []
  const factors: FactorValues[] = []
  for (const [id, value] of Object.entries(given)) {
    const annotator = find(id)
    const { choice, raw } = readAnnotation(value)
    if (annotator.kind === 'factor') factors.push(principleValues(annotator.factor, choice))
    else votes.push(plainVote(annotator.rater, choice, raw))
  }
  return { votes, factors }
}

const holdsPreferences = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) =>
    Object.values(Object(Reflect.get(Object(value), 'annotations'))).some((given) =>
      Object.hasOwn(Object(given), 'pref'),
    ),
  )

export const annotatedPairs: Format = {
  id: 'annotated-pairs',
  label: 'AnnotatedPairs (ICAI, Feedback Forensics)',
  encoding:
    'pref names the preferred response, a or b (text_a or text_b in version 1), or tie. People and models are raters. A principle is none: the response that shows more of it gets 1 as a factor, the other 0.',
  task: 'helpful',
  reads: ['metadata', 'annotators'],
  fields: FIELDS,
  recognise: (sample) =>
    (hasFields(sample, FIELDS) || hasFields(sample, FIRST_VERSION)) && holdsPreferences(sample) ? 'pairs' : null,
  open(sample) {
    const findAnnotator = createAnnotators(sample)
    return (row) => {
      const shape = Object.hasOwn(Object(row.value), 'text_a') ? firstShape : secondShape
      return readChecked<z.infer<typeof secondShape>>(shape, { sample, row }, (fields) => {
        const { votes, factors } = readAnnotations(fields.annotations, findAnnotator)
        const metadata = readMetadata(fields.metadata ?? {})
        return {
          records: [
            {
              kind: 'pair',
              pairId: fields.id,
              // Comparisons without a prompt have none in common either.
              promptId: fields.prompt ? null : (fields.id ?? `row ${row.line}`),
              prompt: fields.prompt ?? '',
              source: null,
              a: { ...fields.response_a, source: null, level: null },
              b: { ...fields.response_b, source: null, level: null },
              votes,
              factors: [...factors, ...metadata.factors],
              slices: metadata.slices,
            },
          ],
          rejections: [],
        }
      })
    }
  },
}
