import { type FileSample, type Format, hasFields, type RowReader } from '@/lib/ingest/format'
import { readChecked, rejection } from '@/lib/ingest/read-field'
import type { Reading, SourceRecord, SourceRow } from '@/lib/ingest/record'
import { answerShape, createTexts, type FastchatTexts, questionShape } from './fastchat-texts'
import { type Lack, pairShape, readPair, readSingle, singleShape } from './fastchat-verdicts'

const QUESTION = ['question_id', 'turns'] as const
const ANSWER = ['question_id', 'model_id', 'choices'] as const
const PAIR = ['question_id', 'model_1', 'model_2', 'g1_winner'] as const
const SINGLE = ['question_id', 'model', 'judge', 'score'] as const
const NOTHING: Reading = { records: [], rejections: [] }

function openFile(sample: FileSample, texts: FastchatTexts): RowReader {
  const reject = (row: SourceRow, reason: string, remedy: string): Reading => ({
    records: [],
    rejections: [rejection({ sample, row }, 'row', 'question_id', undefined, reason, remedy)],
  })
  const hold = (row: SourceRow, fault: string | null): Reading =>
    fault === null ? NOTHING : reject(row, fault, 'Leave one of the two out, or send fewer files together.')
  const take = (row: SourceRow, found: SourceRecord | Lack): Reading =>
    'lack' in found
      ? reject(
          row,
          `The files hold no ${found.lack.replace(/^the /, '')}.`,
          'Send question.jsonl and the file of model_answer that holds it too.',
        )
      : { records: [found], rejections: [] }
  if (hasFields(sample, PAIR))
    return (row) => readChecked(pairShape, { sample, row }, (fields) => take(row, readPair(fields, texts)))
  if (hasFields(sample, SINGLE))
    return (row) => readChecked(singleShape, { sample, row }, (fields) => take(row, readSingle(fields, texts)))
  if (hasFields(sample, ANSWER))
    return (row) => readChecked(answerShape, { sample, row }, (fields) => hold(row, texts.addAnswer(fields)))
  return (row) => readChecked(questionShape, { sample, row }, (fields) => hold(row, texts.addQuestion(fields)))
}

const holds = (sample: FileSample, shape: { safeParse(value: unknown): { readonly success: boolean } }): boolean =>
  sample.rows.some(({ value }) => shape.safeParse(value).success)

export const fastchat: Format = {
  id: 'fastchat',
  label: 'FastChat judgments (MT-bench)',
  encoding:
    'question.jsonl and the files of model_answer hold the texts, those of model_judgment what the judge says of them. g1_winner and g2_winner are its verdicts in both orders, in terms of the same two models: different ones make a tie, error is missing. Of answers that have a score each, the one with the larger is preferred.',
  task: 'helpful',
  fields: [...PAIR],
  together: {
    texts: 'Send the files of model_judgment (…_pair.jsonl or …_single.jsonl) together with them.',
    verdicts: 'Send question.jsonl and the files of model_answer together with them: they hold the texts.',
  },
  recognise(sample) {
    if (hasFields(sample, PAIR)) return holds(sample, pairShape) ? 'verdicts' : null
    if (hasFields(sample, SINGLE)) return holds(sample, singleShape) ? 'verdicts' : null
    const isTexts =
      (hasFields(sample, ANSWER) && holds(sample, answerShape)) ||
      (hasFields(sample, QUESTION) && holds(sample, questionShape))
    return isTexts ? 'pairs' : null
  },
  notRaters: () => ['judge'],
  open: (sample) => openFile(sample, createTexts()),
  begin() {
    const texts = createTexts()
    return { open: (sample) => openFile(sample, texts) }
  },
}
