import type { FileSample, Format } from '@/lib/ingest/format'
import { numberIn, optionalText, rejection } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import type { Reading, SourceRow } from '@/lib/ingest/record'
import { type AnswerFields, findAnswers, textsIn } from './answer-fields'
import { createChosenPairs, DRAWN } from './chosen-pair'
import { findPromptColumns, type PromptColumns } from './prompt-columns'
import { createPromptReader } from './prompt-fields'
import type { Row } from './prompt-text'
import { isUnanswered, splitAnswers } from './trl-answers'

const FIELDS = ['chosen', 'rejected'] as const
const SLICES = ['subset', 'source', 'category', 'domain', 'dataset'] as const
/** A row of lists gives all pairs of one answer with another, but not more. */
const MOST_PAIRS = 100

const promptId = optionalText.catch(null)

/** Equal scores, where a file has them, mean that neither was preferred. */
function tieIn(row: Row, [won, lost]: AnswerFields): string | null {
  const isEqual = (first: string, second: string): boolean => numberIn(row[first]) === numberIn(row[second])
  const names = [[won, lost] as const, FIELDS]
  const equal = names.some(([one, other]) =>
    ['score', 'rating'].some(
      (what) => isEqual(`${what}_${one}`, `${what}_${other}`) || isEqual(`${one}_${what}`, `${other}_${what}`),
    ),
  )
  return equal ? 'equal scores' : null
}

function strengthIn({ margin }: Row): number | null {
  const value = Math.abs(numberIn(margin))
  return value > 0 && Number.isFinite(value) ? value : null
}

function slicesOf(row: Row): Record<string, string> {
  const slices: Record<string, string> = {}
  for (const name of SLICES) {
    const value = row[name]
    if (typeof value === 'string' && value !== '' && value.length <= 100) slices[name] = value
  }
  return slices
}

type Columns = { readonly answers: AnswerFields; readonly prompts: PromptColumns }

/** Where answers and prompts are; `null`: there are no two answers. */
function findColumns(sample: FileSample): Columns | null {
  const answers = findAnswers(sample)
  return answers === null ? null : { answers, prompts: findPromptColumns(sample, answers) }
}

const isFound = ({ prompts, answers }: Columns): boolean =>
  prompts.fields.length > 0 || prompts.areDialogues || FIELDS.every((name, at) => name === answers[at]?.toLowerCase())

function notesOf({ answers: [won, lost], prompts }: Columns): readonly string[] {
  const quoted = prompts.taken.map((field) => `\`${field}\``)
  const notes: string[] = []
  if (!won.toLowerCase().startsWith('chosen'))
    notes.push(`\`${won}\` is read as the preferred answer, \`${lost}\` as the other.`)
  if (quoted.length > 1) notes.push(`The fields ${quoted.join(' and ')} together are taken for the prompt.`)
  if (quoted.length === 1) notes.push(`The field ${quoted[0]} is taken for the prompt.`)
  if (prompts.fields.length === 0)
    notes.push(
      `No field holds a prompt: the ${prompts.areDialogues ? 'turns' : 'lines'} that both answers begin with are taken for it.`,
    )
  if (prompts.source !== null) notes.push(`The field \`${prompts.source}\` is kept as the source.`)
  return notes
}

export const trl: Format = {
  id: 'trl',
  label: 'Chosen and rejected (TRL, DPO and others)',
  encoding: `chosen is preferred to rejected, whatever a file calls the two; equal scores are a tie. The prompt is prompt, messages, conversations, instruction with input, question, query or the only other text; without one, the turns or lines that both begin with. What an answer repeats of the prompt is left out of it, and so is an answer at the end of the prompt. A system text goes before it, unless all have the same. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise(sample) {
    const columns = findColumns(sample)
    if (columns === null || columns.prompts.open.length > 0 || !isFound(columns)) return null
    const readable = sample.rows.some(({ value }) => columns.answers.every((field) => textsIn(readPath(value, field))))
    return readable ? 'pairs' : null
  },
  refusal(sample) {
    const columns = findColumns(sample)
    const open = columns?.prompts.open.map((field) => `\`${field}\``) ?? []
    if (columns === null || open.length === 0) return null
    const could = open.length > 1 ? `each of the fields ${open.join(', ')} could` : `only the field ${open[0]} could`
    return {
      reason: `\`${columns.answers.join('` and `')}\` are the answers, and ${could} be the prompt.`,
      remedy: 'Say which it is, or call it prompt.',
    }
  },
  notes(sample) {
    const columns = findColumns(sample)
    return columns === null ? [] : notesOf(columns)
  },
  notRaters(sample) {
    const columns = findColumns(sample)
    return columns === null ? [] : [...columns.answers, ...columns.prompts.fields, ...columns.prompts.systems]
  },
  open(sample) {
    const columns = findColumns(sample)
    return columns === null ? () => ({ records: [], rejections: [] }) : openColumns(sample, columns)
  },
}

function openColumns(sample: FileSample, { answers: [won, lost], prompts }: Columns) {
  const promptOf = createPromptReader(sample, prompts)
  const pairOf = createChosenPairs()
  return (row: SourceRow): Reading => {
    const reject = (column: string | null, value: unknown, reason: string, remedy: string): Reading => ({
      records: [],
      rejections: [rejection({ sample, row }, 'row', column, value, reason, remedy)],
    })
    const correct = 'Correct the row or leave it out.'
    if (typeof row.value !== 'object' || row.value === null || Array.isArray(row.value))
      return reject(null, row.value, 'The row is not an object with named fields.', correct)
    const fields: Row = { ...row.value }
    const texts = [fields[won], fields[lost]].map(textsIn)
    for (const [at, name] of [won, lost].entries()) {
      const [value, other] = [fields[name], fields[name === won ? lost : won]]
      if (value === undefined || value === null) return reject(name, value, `The field ${name} is missing.`, correct)
      const expected = 'a text or a list of messages with role and content was expected'
      if (!texts[at]) return reject(name, value, `The field ${name} cannot be read: ${expected}.`, correct)
      if (isUnanswered(value) && !isUnanswered(other)) return reject(name, value, `${name} holds no answer.`, correct)
    }
    const [better = [], worse = []] = texts
    const count = (better?.length ?? 0) * (worse?.length ?? 0)
    if (count > MOST_PAIRS) {
      const reason = `${won} and ${lost} hold lists that would make ${count} pairs; at most ${MOST_PAIRS} are made of a row.`
      return reject(won, null, reason, 'Keep fewer answers in the row.')
    }
    const asked = promptOf(fields)
    const splits = (better ?? []).flatMap((chosen) =>
      (worse ?? []).map((rejected) => splitAnswers(asked.turns, chosen, rejected, prompts.fields.length === 0)),
    )
    if (splits.some(({ prompt }) => prompt.trim() === '')) {
      const reason =
        prompts.fields.length > 0
          ? 'There is no prompt in this row.'
          : 'There is no prompt, and chosen and rejected share no beginning that could be one.'
      return reject(prompts.fields[0] ?? 'prompt', fields[prompts.fields[0] ?? 'prompt'], reason, 'Add a prompt field.')
    }
    const more = { tie: tieIn(fields, [won, lost]), strength: strengthIn(fields), slices: slicesOf(fields) }
    const shared = { promptId: promptId.parse(fields.prompt_id), source: asked.source, ...more }
    return { records: splits.map((split) => pairOf({ ...split, ...shared })), rejections: [] }
  }
}
