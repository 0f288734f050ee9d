import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, readChecked, rejection } from '@/lib/ingest/read-field'
import type { Reading, SourceRecord, SourceRow } from '@/lib/ingest/record'
import { answersShape, readQuestions, suggestionsShape } from './argilla-answers'
import { findPrompt, readSlices, readTexts } from './argilla-fields'
import { findLabelQuestions, findSides, type LabelQuestions, readLabels } from './argilla-labels'
import { rankingAnswers, readRanking } from './argilla-ranking'

const FIELDS = ['fields', 'responses'] as const

const rowShape = z
  .looseObject({
    id: optionalText,
    external_id: optionalText,
    fields: z.record(z.string(), z.unknown(), { error: 'named fields were expected' }),
    responses: answersShape,
    suggestions: suggestionsShape,
    metadata: z.unknown().optional(),
  })
  .transform(({ id, external_id, fields, responses, suggestions, metadata }) => ({
    id: external_id ?? id,
    texts: readTexts(fields),
    questions: readQuestions(responses, suggestions),
    slices: readSlices(metadata),
  }))
type ArgillaRecord = z.infer<typeof rowShape>

const recordsOf = ({ rows }: FileSample): readonly ArgillaRecord[] =>
  rows.flatMap(({ value }) => rowShape.safeParse(value).data ?? [])

const response = (text: string | undefined) => ({ text: text ?? '', source: null, author: null, level: null })

function rankedRecords({ id, texts, questions, slices }: ArgillaRecord): readonly SourceRecord[] | string {
  const ranked = readRanking(rankingAnswers(questions, texts), texts)
  const unknown = ranked.find(({ field }) => field === null)
  if (unknown) return `The ranking names ${unknown.name}, which is no field of the record.`
  if (ranked.length < 2) return []
  const asked = findPrompt(
    texts,
    ranked.map(({ field }) => field ?? ''),
  )
  // Ranks compare within a record only, so that the record is the group.
  return ranked.map(({ field, ratings }) => ({
    kind: 'rated',
    promptId: id,
    ...asked,
    response: response(texts.get(field ?? '')),
    ratings,
    factors: [],
    slices,
  }))
}

function labelledRecords(record: ArgillaRecord, asked: LabelQuestions, isBeside: boolean): readonly SourceRecord[] {
  const { id, texts, questions, slices } = record
  const sides = findSides(texts)
  const votes = sides === null ? [] : readLabels(questions, sides, asked, isBeside)
  if (sides === null || votes.length === 0) return []
  const [a, b] = sides.map((side) => response(texts.get(side)))
  if (a === undefined || b === undefined) return []
  return [{ kind: 'pair', pairId: null, promptId: id, ...findPrompt(texts, sides), a, b, votes, factors: [], slices }]
}

export const argilla: Format = {
  id: 'argilla',
  label: 'Argilla records that rank or compare responses',
  encoding:
    'Users rank the responses of a record (the smaller rank is preferred, equal ranks are a tie), choose a label for one of two, or rate both. Answers that were not submitted are missing, and of several ranking questions the first counts. Suggestions are raters of kind model.',
  task: 'helpful',
  fields: FIELDS,
  recognise(sample) {
    if (!hasFields(sample, FIELDS)) return null
    const records = recordsOf(sample)
    if (records.some(({ questions, texts }) => rankingAnswers(questions, texts).length > 0)) return 'pairs'
    const { labels, ratings } = findLabelQuestions(records)
    return labels.length + ratings.length > 0 ? 'pairs' : null
  },
  open(sample) {
    const asked = findLabelQuestions(recordsOf(sample))
    return (row: SourceRow): Reading =>
      readChecked<ArgillaRecord>(rowShape, { sample, row }, (record) => {
        const ranked = rankedRecords(record)
        const labelled = labelledRecords(record, asked, typeof ranked !== 'string' && ranked.length > 0)
        const records = typeof ranked === 'string' ? labelled : [...ranked, ...labelled]
        if (records.length > 0) return { records, rejections: [] }
        const reason = typeof ranked === 'string' ? ranked : 'No user ranked or compared the fields of this record.'
        const given: unknown = Reflect.get(Object(row.value), 'responses')
        return {
          records: [],
          rejections: [rejection({ sample, row }, 'row', 'responses', given, reason, 'Leave the record out.')],
        }
      })
  },
}
