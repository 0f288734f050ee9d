import { numberIn } from '@/lib/ingest/read-field'
import { countingOf, needsCounting, sideOfWord, type WordSide } from '@/lib/ingest/side-words'
import { isLabelName, isRaterHeader, wordsOf } from './column-names'
import type { ResponseColumns } from './guess-responses'
import { flipped, type GuessedRule, guessScales, range } from './guess-scale'
import type { ColumnProfile } from './list-columns'
import type { LabelRule } from './mapping'
import { partsOf } from './pair-columns'
import { verdictOnFirst } from './verdict-words'

const words = (column: string, a: readonly string[], b: readonly string[], tie: readonly string[] = []): LabelRule => ({
  kind: 'words',
  column,
  a: [...a],
  b: [...b],
  tie: [...tie],
})
const plain = (text: string): string => text.trim().normalize('NFKC').toLowerCase()
const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ')

/** The response that a word names as its column does. */
function namedSide(word: string, { columns, names }: ResponseColumns): 'a' | 'b' | null {
  const at = columns.findIndex(
    ({ path }, index) => plain(path) === plain(word) || plain(names[index] ?? '') === plain(word),
  )
  return at === 0 ? 'a' : at === 1 ? 'b' : null
}

/** The side that a column's own name asks about: `b_better`, `is_left_preferred`. */
function sideInName(path: string, responses: ResponseColumns): 'a' | 'b' | null {
  const parts = partsOf(path)
  const own = responses.names.map((name) => partsOf(name))
  const [inA, inB] = own.map((name) => name.length > 0 && name.every((part) => parts.includes(part)))
  if (inA !== inB) return inA ? 'a' : 'b'
  const sides = new Set(parts.map((part) => sideOfWord(part)).filter((side) => side === 'a' || side === 'b'))
  const [side, ...more] = sides
  return more.length === 0 && side !== undefined ? side : null
}

/** Words that stand for themselves, or for the response columns' own names. */
function guessWords(column: ColumnProfile, responses: ResponseColumns): GuessedRule | null {
  const { path, values } = column
  const known = countingOf(
    values,
    responses.columns.map((each) => each.path),
  )
  const counting = known ?? 1
  const sides = new Map(values.map((value) => [value, namedSide(value, responses) ?? sideOfWord(value, { counting })]))
  const of = (side: WordSide | null) => values.filter((value) => sides.get(value) === side)
  const [a, b] = [of('a'), of('b')]
  // Ties alone say nothing by themselves: they may stand beside the labels of other raters.
  if (a.length + b.length === 0)
    return of('tie').length < values.length ? null : { rule: words(path, [], [], values), doubt: null, sure: 1 }
  const both = a.length > 0 && b.length > 0
  const isLettered = [...a, ...b].every((value) => value.trim().length === 1)
  const extra = isLettered && both ? of(null).filter((value) => /^[c-e]$/i.test(value.trim())) : []
  const unread = of(null).filter((value) => !extra.includes(value))
  if (unread.length > values.length / 2 && !isLabelName(path)) return null
  const uncounted = known === null ? values.filter((value) => !namedSide(value, responses) && needsCounting(value)) : []
  const doubts = [
    ...(uncounted.length > 0
      ? [`${quoted(uncounted)}: the responses are taken to be numbered from 1; some files count from 0.`]
      : []),
    ...(extra.length > 0 ? [`${quoted(extra)} is read as a tie.`] : []),
    ...(unread.length > 0 ? [`${quoted(unread)} ${unread.length === 1 ? 'is' : 'are'} read as no label.`] : []),
  ]
  return {
    rule: words(path, a, b, [...of('tie'), ...extra]),
    doubt: doubts.length > 0 ? doubts.join(' ') : null,
    sure: (both ? 6 : 3) - (unread.length > 0 ? 1 : 0),
  }
}

/** Words that judge one response: yes, good, win. The column's name says which, else the first is meant. */
function guessVerdicts({ path, values }: ColumnProfile, responses: ResponseColumns): readonly GuessedRule[] {
  const of = (side: WordSide) =>
    values.filter(
      (value) =>
        (verdictOnFirst(value) ?? sideOfWord(value)) === side && (side === 'tie' || verdictOnFirst(value) !== null),
    )
  const [yes, no, tie] = [of('a'), of('b'), of('tie')]
  if (yes.length + no.length === 0 || yes.length + no.length + tie.length < values.length) return []
  return eitherWay(path, yes, no, tie, sideInName(path, responses), 'about the first response')
}

/** The same words for one side or the other; both readings where no name decides. */
function eitherWay(
  path: string,
  yes: readonly string[],
  no: readonly string[],
  tie: readonly string[],
  side: 'a' | 'b' | null,
  meaning: string,
): readonly GuessedRule[] {
  const [first, second] = [words(path, yes, no, tie), words(path, no, yes, tie)]
  if (side !== null) return [{ rule: side === 'a' ? first : second, doubt: null, sure: 4 }]
  const doubt = (other: string) =>
    `${quoted([...yes, ...no])} ${yes.length + no.length === 1 ? 'is' : 'are'} read as ${other}; some files mean the other way round.`
  return [
    { rule: first, doubt: doubt(meaning), sure: 2 },
    { rule: second, doubt: doubt('about the second response'), sure: 1 },
  ]
}

const numbered = (path: string, a: string, b: string, tie: readonly string[], doubt: string | null, sure: number) => ({
  rule: words(path, [a], [b], tie),
  doubt,
  sure,
})
/** Whole numbers from 0 or 1 on: indices of the two, with ties beside them, or the steps of a scale. */
function guessWhole(path: string, numbers: readonly number[], responses: ResponseColumns): readonly GuessedRule[] {
  const has = new Set(numbers)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (least < 0) return []
  const named = responses.names.map(Number)
  if (most <= 1 && named[0] === 0 && named[1] === 1) return [numbered(path, '0', '1', [], null, 5)]
  if (most <= 1) {
    const side = sideInName(path, responses)
    if (side !== null && has.size <= 2) return eitherWay(path, ['1'], ['0'], [], side, '')
    const [index, yes] = [
      numbered(
        path,
        '0',
        '1',
        [],
        '0 and 1 are read as the number of the better response; some files mean 1 as yes to the first.',
        2,
      ),
      numbered(
        path,
        '1',
        '0',
        [],
        '1 is read as yes to the first response; some files mean 0 and 1 as the number of the better one.',
        1,
      ),
    ]
    return [index, yes]
  }
  if (most === 2 && !has.has(0)) return [numbered(path, '1', '2', ['0'], null, 4)]
  if (most === 2) {
    const ties = numbered(
      path,
      '1',
      '2',
      ['0'],
      '0, 1 and 2 are read as tie, first, second; some files mean first, second, tie.',
      3,
    )
    const last = numbered(
      path,
      '0',
      '1',
      ['2'],
      '0, 1 and 2 are read as first, second, tie; some files mean tie, first, second.',
      2,
    )
    return named[0] === 0 && named[1] === 1 ? [last, ties] : [ties, last]
  }
  const scales = guessScales(path, least === 0 ? 0 : 1, most)
  if (most === 3) {
    const tie = numbered(
      path,
      '1',
      '2',
      ['0', '3'],
      '1, 2 and 3 are read as first, second, tie; some files mean 2 as the tie.',
      3,
    )
    return [tie, ...(least > 0 ? scales.slice(0, 1) : [])]
  }
  const isScale = most <= 11 || most === 100
  return isScale &&
    (isLabelName(path) || isRaterHeader(path) || /\b(likert|overall|scale|slider)\b/.test(wordsOf(path)))
    ? scales
    : []
}

/** NVIDIA's preference strengths count from −3, all for the first, to 3. */
const NEGATIVE_FIRST = /^((overall|individual) preference( score)?|preference strength)$/

function guessNumbers(column: ColumnProfile, responses: ResponseColumns): readonly GuessedRule[] {
  const { path, list, values, examples } = column
  const numbers = (values.length > 0 ? values : examples).map((value) => numberIn(value, 'comma'))
  if (numbers.length === 0) return []
  if (numbers.some((value) => value < 0)) {
    const signed = (positive: 'a' | 'b', sure: number): GuessedRule => ({
      rule: { kind: 'signed', column: path, positive, tie: 0 },
      doubt: `A positive number is read as the ${positive === 'a' ? 'first' : 'second'} response; some files mean the ${positive === 'a' ? 'second' : 'first'}.`,
      sure,
    })
    return NEGATIVE_FIRST.test(wordsOf(list === null ? path : list))
      ? [signed('b', 3), signed('a', 2)]
      : [signed('a', 3), signed('b', 2)]
  }
  if (values.length > 0 && numbers.every(Number.isInteger)) return guessWhole(path, numbers, responses)
  if (numbers.every((value) => value >= 1 && value <= 2))
    return [{ rule: { kind: 'range', column: path, low: 1, high: 2 }, doubt: null, sure: 4 }]
  if (numbers.every((value) => value >= 0 && value <= 1) && isLabelName(path)) {
    const share = range(path, 1, 0, 2)
    return [share, flipped(share)]
  }
  return []
}

/** How a column may say which of two responses was preferred, the likeliest first; empty when nothing in its values does. */
export function guessRules(column: ColumnProfile, responses: ResponseColumns): readonly GuessedRule[] {
  if (column.type === 'boolean')
    return eitherWay(
      column.path,
      ['true'],
      ['false'],
      [],
      sideInName(column.path, responses),
      'about the first response',
    )
  if (column.type === 'number') {
    const isNamed = column.values.length > 0 && column.values.every((value) => namedSide(value, responses) !== null)
    const named = isNamed ? guessWords(column, responses) : null
    return named === null ? guessNumbers(column, responses) : [named]
  }
  if (column.type !== 'text' || column.values.length === 0) return []
  const known = guessWords(column, responses)
  return known === null ? guessVerdicts(column, responses) : [known]
}
