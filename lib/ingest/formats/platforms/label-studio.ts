import type { FileSample, Format } from '@/lib/ingest/format'
import { judge, plainVote } from '@/lib/ingest/read-choice'
import { readChecked, rejection } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import { findField, findPrompt, type NamedTexts, otherFields, readSlices, readTexts } from './argilla-fields'
import { type Control, findQuestions, type Question, votesOf } from './label-studio-controls'
import { isExport, personOf, type Task, taskShape } from './label-studio-task'
import { findSideNames } from './side-names'

const FIELDS = ['data', 'annotations'] as const

/** Whoever skipped a task, or left its choice open, gave no label. */
function readVotes({ annotations, predictions }: Task, questions: readonly Question[]): readonly Vote[] {
  const people = annotations.flatMap(({ completed_by, was_cancelled, result: controls }) => {
    const person = personOf(completed_by)
    const said = was_cancelled ? [] : votesOf(person, controls, questions)
    return said.length > 0 ? said : [plainVote(person, null, was_cancelled ? 'cancelled' : '')]
  })
  const models = (predictions ?? []).flatMap(({ model_version, result: controls }) =>
    votesOf(judge(model_version || 'Label Studio prediction'), controls, questions),
  )
  return settle([...people, ...models])
}

/** Of several annotations by one person: a repeated choice counts once, and a skipped one not beside a choice. */
const settle = (votes: readonly Vote[]): readonly Vote[] =>
  votes.filter((vote, at) => {
    const own = votes.filter(({ rater }) => rater.name === vote.rater.name && rater.kind === vote.rater.kind)
    if (vote.choice === null && own.some(({ choice }) => choice !== null)) return false
    return votes.indexOf(own.find(({ choice }) => choice === vote.choice) ?? vote) === at
  })

const annotationsOf = ({ annotations, predictions }: Task): readonly (readonly Control[])[] =>
  [...annotations, ...(predictions ?? [])].map((each) => each.result)

/** Left and right: the fields a control names, else two whose names tell first from second, else the only two others. */
function findSides(row: Task, texts: NamedTexts): readonly [string, string] | null {
  const named = annotationsOf(row).flatMap((controls) => controls.map(({ about }) => about.split(',')))
  const names = named.find((each) => each.length === 2)
  const [left, right] = names?.map((name) => findField(name.trim(), texts)) ?? []
  if (left && right && left !== right) return [left, right]
  const byName = findSideNames([...texts.keys()])
  if (byName !== null) return byName
  const [first, second, ...more] = otherFields(texts)
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null
}

/** What the whole project asks, told by the tasks at the beginning of the file. */
function questionsOf({ rows }: FileSample): readonly Question[] {
  const tasks = rows.flatMap(({ value }) => taskShape.safeParse(value).data ?? [])
  for (const task of tasks) {
    const texts = readTexts(task.data)
    const sides = findSides(task, texts)
    const found = sides === null ? [] : findQuestions(tasks.flatMap(annotationsOf), sides, texts)
    if (found.length > 0) return found
  }
  return []
}

export const labelStudio: Format = {
  id: 'label-studio',
  label: 'Label Studio export with a comparison',
  encoding:
    'Each annotation says left or right of the two fields compared, chooses a word for one of them or for a tie, or rates both; a task that was skipped is missing. Predictions are raters of kind model.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (isExport(sample) && questionsOf(sample).length > 0 ? 'pairs' : null),
  open(sample) {
    const questions = questionsOf(sample)
    return (row) =>
      readChecked(taskShape, { sample, row }, (task) => {
        const { id, data, meta } = task
        const texts = readTexts(data)
        const sides = findSides(task, texts)
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
              votes: readVotes(task, questions),
              factors: [],
              slices: readSlices(meta),
            },
          ],
          rejections: [],
        }
      })
  },
}
