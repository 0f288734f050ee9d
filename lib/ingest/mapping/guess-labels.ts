import type { FileSample } from '@/lib/ingest/format'
import {
  isAggregate,
  isFlat,
  isLabelName,
  isMetric,
  isNumber,
  isRaterHeader,
  isRatingName,
  wordsOf,
} from './column-names'
import { findRater, PEOPLE, raterBy } from './guess-rater'
import type { ResponseColumns } from './guess-responses'
import { fromColumns, fromLists, type LabelSet, labelColumns, labelOf } from './label-columns'
import { fromOneHot, fromScores, fromWinners, settleByScores } from './label-scores'
import type { ColumnProfile } from './list-columns'
import { pairColumns } from './pair-columns'

/** Numbers under a rater's heading that are choices: annotator_1 and annotator_2 hold 1 and 2. */
const holdsChoices = ({ path, values }: ColumnProfile): boolean =>
  isRaterHeader(path) && !isRatingName(path) && !isMetric(path) && values.length > 0 && values.length < 5

const chosenSet = (who: ColumnProfile | null): LabelSet => ({
  labels: [labelOf(who === null ? PEOPLE : raterBy(who), { kind: 'chosen' })],
  doubts: [],
  about: 'the first, as the names of the columns say',
  weight: 7,
})

/** Every way in which a file may say which of two responses was preferred, the likeliest first. */
export function guessLabels(
  columns: readonly ColumnProfile[],
  responses: ResponseColumns,
  sample: FileSample,
): readonly LabelSet[] {
  const free = columns.filter((column) => !responses.columns.includes(column))
  const flat = free.filter(isFlat)
  // Elements by their place repeat what their list says, unless the responses stand there too.
  const lists = [...new Set(columns.flatMap(({ list }) => (list === null ? [] : [list])))].filter(
    (list) => !responses.columns.some(({ path }) => path.startsWith(`${list}[`)),
  )
  const isElement = ({ path }: ColumnProfile): boolean => lists.some((list) => path.startsWith(`${list}[`))
  const whole = flat.filter((column) => !isElement(column))
  const who = findRater(whole)
  const plain = whole.filter((column) => column !== who)
  const pairs = pairColumns(plain)
  const scores = pairs.filter(({ a, b }) => isNumber(a) && isNumber(b))
  const inScores = new Set(scores.flatMap(({ a, b }) => [a, b]))
  const isOwn = (column: ColumnProfile): boolean =>
    !/\[\d+\]\./.test(column.path) && (!inScores.has(column) || holdsChoices(column))
  const isSummed = plain.some(
    ({ path }) => isLabelName(path) && (isAggregate(path) || /\boverall\b/.test(wordsOf(path))),
  )
  const found = settleByScores(labelColumns(plain.filter(isOwn), responses), scores, sample)
  const sets = [
    ...fromOneHot(plain, scores, sample),
    ...fromWinners(plain, pairs, responses, sample, who),
    ...fromColumns(found, who),
    ...fromLists(free, responses, isSummed),
    ...fromScores(scores, who),
    ...(responses.isChosen ? [chosenSet(who)] : []),
  ]
  // Words of both sides in a column that seems to name the rater are labels after all, where nothing else is.
  const isWorded = who?.type === 'text' && sets.length === 0
  const rest = isWorded ? fromColumns(labelColumns([who], responses), null) : []
  return [...sets, ...rest].toSorted((one, other) => other.weight - one.weight)
}
