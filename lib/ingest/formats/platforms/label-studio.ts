import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { plainVote } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, rejection, textField } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { findField, findPrompt, type NamedTexts, otherFields, readSlices, readTexts } from './argilla-fields'

const FIELDS = ['data', 'annotations'] as const
const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['left', 1],
  ['right', -1],
])

const pairwise = z.looseObject({
  type: z.string().nullish(),
  to_name: z.string().nullish(),
  value: z.looseObject({ selected: z.unknown() }),
})
/** A number, or in other editions the annotator's whole entry. */
const annotator = z.union([
  textField,
  z.looseObject({ id: textField }).transform(({ id }) => id),
  z.looseObject({ email: z.string() }).transform(({ email }) => email),
])
const annotation = z.looseObject({
  completed_by: annotator.nullish(),
  was_cancelled: z.boolean().nullish(),
  result: z.array(z.unknown()).nullish(),
})
const rowShape = z.looseObject({
  id: textField.nullish(),
  data: z.record(z.string(), z.unknown(), { error: 'named fields were expected' }),
  annotations: z
    .array(annotation, { error: 'a list of annotations was expected' })
    .nullish()
    .transform((given) => given ?? []),
  meta: z.unknown().optional(),
})
type Annotation = z.infer<typeof annotation>

const pairwiseOf = ({ result }: Annotation) =>
  result
    ?.map((each) => pairwise.safeParse(each).data)
    .find((each) => each !== undefined && (each.type ?? 'pairwise') === 'pairwise')

/** Whoever skipped a task, or left its choice open, gave no label. */
function voteOf(given: Annotation): Vote {
  const name = given.completed_by ? `annotator ${given.completed_by}` : 'People'
  const raw = given.was_cancelled ? 'cancelled' : rawLabel(pairwiseOf(given)?.value.selected)
  return plainVote({ name, kind: 'human', setting: null }, CHOICES.get(raw.toLowerCase()) ?? null, raw)
}

/** Of several annotations by one person: a repeated choice counts once, and a skipped one not beside a choice. */
const settle = (votes: readonly Vote[]): readonly Vote[] =>
  votes.filter((vote, at) => {
    const own = votes.filter(({ rater }) => rater.name === vote.rater.name)
    if (vote.choice === null && own.some(({ choice }) => choice !== null)) return false
    return votes.indexOf(own.find(({ choice }) => choice === vote.choice) ?? vote) === at
  })

/** Left and right: the fields the annotation names, else the only two that are neither prompt nor source. */
function findSides(annotations: readonly Annotation[], texts: NamedTexts): readonly [string, string] | null {
  const names = annotations.map((each) => pairwiseOf(each)?.to_name?.split(',')).find((each) => each?.length === 2)
  const [left, right] = names?.map((name) => findField(name.trim(), texts)) ?? []
  if (left && right && left !== right) return [left, right]
  const [first, second, ...more] = otherFields(texts)
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null
}

export const labelStudio: Format = {
  id: 'label-studio',
  label: 'Label Studio export with a pairwise choice',
  encoding:
    'Each annotation’s selected is left for the first of the two fields compared and right for the second; a task that was skipped is missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) &&
    sample.rows.some(({ value }) => rowShape.safeParse(value).data?.annotations.some((each) => pairwiseOf(each)))
      ? 'pairs'
      : null,
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, ({ id, data, annotations, meta }) => {
      const texts = readTexts(data)
      const sides = findSides(annotations, texts)
      if (sides === null) {
        const reason = 'Which two fields of the task are compared cannot be told.'
        const remedy = 'Name them as the annotation does, or map the columns by hand.'
        return { records: [], rejections: [rejection({ sample, row }, 'row', 'data', data, reason, remedy)] }
      }
      const { prompt, source } = findPrompt(texts, sides)
      const response = (field: string) => ({ text: texts.get(field) ?? '', source: null, author: null, level: null })
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            // Without a prompt the tasks would all share one.
            promptId: prompt === '' ? (id ?? null) : null,
            prompt,
            source,
            a: response(sides[0]),
            b: response(sides[1]),
            votes: settle(annotations.map(voteOf)),
            factors: [],
            slices: readSlices(meta),
          },
        ],
        rejections: [],
      }
    }),
}
