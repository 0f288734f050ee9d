import { z } from 'zod'
import type { FileSample, Format } from './format'
import { hasFields } from './has-fields'
import { combineOrders, plainVote } from './read-choice'
import { optionalText, readChecked, rejection, textField } from './read-field'
import type { Choice, FactorValues, Rejection, SourceRow, Vote } from './record'
import { readColumns, type WideColumns } from './wide-columns'

const FIELDS = ['prompt', 'response_a', 'response_b'] as const

const rowShape = z.looseObject({
  prompt: textField,
  response_a: textField,
  response_b: textField,
  pair_id: optionalText,
  prompt_id: optionalText,
  source: optionalText,
  source_a: optionalText,
  source_b: optionalText,
})
type Row = z.infer<typeof rowShape>
type Place = { readonly sample: FileSample; readonly row: SourceRow }

const LABELS: ReadonlyMap<string, Choice> = new Map([
  ['a', 1],
  ['b', -1],
  ['tie', 0],
])
const WORDS: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['yes', 1],
  ['false', 0],
  ['no', 0],
])

/** A cell as text; blank when it is empty, null or not there. */
const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value.trim() : JSON.stringify(value)

const blankToNull = (text: string | null): string | null => (text === '' ? null : text)

/** Reads the cells of one row; those that cannot be read are left out, each with its reason. */
function readCells(row: Row, columns: WideColumns, place: Place) {
  const rejections: Rejection[] = []
  const refuse = (field: string, reason: string, remedy: string): null => {
    rejections.push(rejection(place, 'value', field, row[field], reason, remedy))
    return null
  }

  function readLabel(field: string): Choice | null {
    const text = cellText(row[field])
    if (text === '') return null
    return LABELS.get(text.toLowerCase()) ?? refuse(field, 'The label is none of a, b and tie.', 'Write a, b or tie.')
  }
  function readNumber(field: string): number | null {
    const text = cellText(row[field])
    if (text === '') return null
    const value = WORDS.get(text.toLowerCase()) ?? Number(text)
    return Number.isFinite(value) ? value : refuse(field, 'The value is no number.', 'Write a number, true or false.')
  }
  function readLevel(field: string): number | null {
    const level = readNumber(field)
    if (level === null || (Number.isInteger(level) && level >= 1 && level <= 5)) return level
    return refuse(field, 'The level is not 1, 2, 3, 4 or 5.', 'Write a whole number from 1 to 5.')
  }

  function readVote({ field, swapped, rater }: WideColumns['labels'][number]): Vote {
    const shown = readLabel(field)
    const raw = cellText(row[field])
    if (swapped === null) return plainVote(rater, shown, raw)
    const other = readLabel(swapped)
    const both = [raw, cellText(row[swapped])]
    return {
      rater,
      choice: combineOrders(shown, other),
      raw: both.every((text) => text === '') ? '' : both.join(' / '),
      strength: null,
      orders: { shown, swapped: other },
    }
  }

  const levels = [readLevel('level_a'), readLevel('level_b')] as const
  const writers = columns.generators.filter(({ field }) => readNumber(field) === 1)
  const written = (): Choice | null =>
    levels[0] === null || levels[1] === null ? null : (Math.sign(levels[0] - levels[1]) as Choice)
  return {
    levels,
    author: writers[0]?.rater.name ?? null,
    votes: [
      ...columns.labels.map(readVote),
      ...writers.map(({ rater }) => plainVote(rater, written(), `levels ${levels[0] ?? '?'} and ${levels[1] ?? '?'}`)),
    ],
    factors: columns.factors.map(
      ({ name, a, b }): FactorValues => ({ factor: name, a: readNumber(a), b: readNumber(b) }),
    ),
    slices: Object.fromEntries(
      columns.slices.map(({ field, name }) => [name, cellText(row[field])]).filter(([, text]) => text !== ''),
    ) as Record<string, string>,
    rejections,
  }
}

export const proclivityWide: Format = {
  id: 'proclivity',
  label: 'Proclivity pairs',
  encoding:
    'preference, human.<name> and model.<name> hold a for response_a, b for response_b, tie, or nothing when there is no label; model.<name>.swapped is the verdict in the other order, in terms of the same a and b.',
  task: 'custom',
  fields: FIELDS,
  recognise(sample) {
    const { labels, generators } = readColumns(sample.fields)
    return hasFields(sample, FIELDS) && labels.length + generators.length > 0 ? 'pairs' : null
  },
  open(sample) {
    const known = new Set(sample.fields)
    let columns = readColumns(sample.fields)
    /** Objects of a JSON file need not all have the same fields. */
    function learnFields(row: Row): void {
      const before = known.size
      for (const field of Object.keys(row)) known.add(field)
      if (known.size > before) columns = readColumns([...known])
    }
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        learnFields(fields)
        const { levels, author, votes, factors, slices, rejections } = readCells(fields, columns, { sample, row })
        return {
          records: [
            {
              kind: 'pair',
              pairId: blankToNull(fields.pair_id),
              promptId: blankToNull(fields.prompt_id),
              prompt: fields.prompt,
              source: blankToNull(fields.source),
              a: { text: fields.response_a, source: blankToNull(fields.source_a), author, level: levels[0] },
              b: { text: fields.response_b, source: blankToNull(fields.source_b), author, level: levels[1] },
              votes,
              factors,
              slices,
            },
          ],
          rejections,
        }
      })
  },
}
