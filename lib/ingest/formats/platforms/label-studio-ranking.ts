import { z } from 'zod'
import type { Format } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { readChecked, rejection, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Rating } from '@/lib/ingest/record'
import { findField, findPrompt, readSlices, readTexts } from './argilla-fields'
import type { Control } from './label-studio-controls'
import { isExport, personOf, type Task, taskShape } from './label-studio-task'

const FIELDS = ['data', 'annotations'] as const
const TEXTS = ['body', 'text', 'html', 'content', 'title'] as const

const ranking = z.union([
  z.array(textField).min(2),
  z.record(z.string(), z.array(textField)).transform((buckets) => Object.values(buckets).find((ids) => ids.length > 1)),
])
const items = z.array(z.looseObject({ id: textField })).min(2)

/** The ids in the order of one ranker, best first; several buckets are ranked within the first that holds two. */
const orderIn = (controls: readonly Control[]): readonly string[] | undefined =>
  controls.map(({ value }) => ranking.safeParse(value.ranker).data).find((ids) => ids !== undefined)

type Ranked = { readonly rater: RaterKey; readonly order: readonly string[] | undefined; readonly raw: string }

function rankingsOf({ annotations, predictions }: Task): readonly Ranked[] {
  const people = annotations.map(({ completed_by, was_cancelled, result }) => ({
    rater: personOf(completed_by),
    order: was_cancelled ? undefined : orderIn(result),
    raw: was_cancelled ? 'cancelled' : '',
  }))
  const models = (predictions ?? []).map(({ model_version, result }) => ({
    rater: judge(model_version || 'Label Studio prediction'),
    order: orderIn(result),
    raw: '',
  }))
  return [...people, ...models.filter(({ order }) => order !== undefined)]
}

/** What is ranked, by its id: the items of a list in the task, or the task’s own fields. */
function findItems(task: Task, ids: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const value of Object.values(task.data))
    for (const item of items.safeParse(value).data ?? []) {
      const text = TEXTS.map((name) => item[name]).find((each) => typeof each === 'string')
      if (typeof text === 'string') texts.set(item.id, text)
    }
  if (texts.size > 0) return texts
  const fields = readTexts(task.data)
  return new Map(
    ids.flatMap((id): readonly (readonly [string, string])[] => {
      const field = findField(id, fields)
      return field === null ? [] : [[id, fields.get(field) ?? '']]
    }),
  )
}

function ratingOf({ rater, order, raw }: Ranked, id: string): Rating {
  const place = order?.indexOf(id) ?? -1
  return place === -1 ? { rater, value: null, raw } : { rater, value: -(place + 1), raw: `rank ${place + 1}` }
}

export const labelStudioRanking: Format = {
  id: 'label-studio-ranking',
  label: 'Label Studio export with a ranking',
  encoding:
    'Each annotator brings the items of a task into an order, best first: of two of them the earlier is preferred. Predictions are raters of kind model.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    isExport(sample) &&
    sample.rows.some(({ value }) => {
      const task = taskShape.safeParse(value).data
      const order = task === undefined ? undefined : rankingsOf(task).find((each) => each.order !== undefined)?.order
      return task !== undefined && order !== undefined && findItems(task, order).size > 1
    })
      ? 'pairs'
      : null,
  open: (sample) => (row) =>
    readChecked(taskShape, { sample, row }, (task) => {
      const ranked = rankingsOf(task)
      const found = [...findItems(task, [...new Set(ranked.flatMap(({ order }) => order ?? []))])]
      if (found.length < 2) {
        const reason = 'The task holds no two items that are ranked.'
        const given = rejection({ sample, row }, 'row', 'data', task.data, reason, 'Leave the task out.')
        return { records: [], rejections: [given] }
      }
      const texts = readTexts(task.data)
      const own = [...texts].flatMap(([name, text]) => (found.some(([, each]) => each === text) ? [name] : []))
      return {
        records: found.map(([id, text]) => ({
          kind: 'rated',
          // Ranks compare within a task only, so that the task is the group.
          promptId: task.id ?? `row ${row.line}`,
          ...findPrompt(texts, own),
          response: { text, source: null, author: null, level: null },
          ratings: ranked.map((each) => ratingOf(each, id)),
          factors: [],
          slices: readSlices(task.meta),
        })),
        rejections: [],
      }
    }),
}
