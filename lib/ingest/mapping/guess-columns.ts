import { sideOfWord } from '@/lib/ingest/side-words'
import {
  isAside,
  isAuthorName,
  isCount,
  isFlat,
  isIdName,
  isLabelName,
  isMetric,
  isNumber,
  isRaterHeader,
  isRatingName,
  isText,
  varies,
} from './column-names'
import { findRater, headingOf, isUncertain, PEOPLE, raterBy, raterOf, ratersOf } from './guess-rater'
import { type GuessedRatings, ratingDoubt } from './guess-ratings'
import type { ResponseColumns } from './guess-responses'
import { betterOf } from './label-scores'
import type { ColumnProfile } from './list-columns'
import type { Mapping } from './mapping'
import { partsOf } from './pair-columns'

type Ratings = Mapping['ratings']

/** For each response the column that belongs to it: its name holds what the response's own does. */
function alongside(columns: readonly ColumnProfile[], { names, columns: responses }: ResponseColumns) {
  const tails = names.map((name) => partsOf(name).at(-1) ?? name)
  const groups = new Map<string, (ColumnProfile | undefined)[]>()
  for (const column of columns) {
    const parts = partsOf(column.path)
    for (const [at, tail] of tails.entries()) {
      const place = parts.lastIndexOf(tail)
      if (place === -1) continue
      const key = [...parts.slice(0, place), '*', ...parts.slice(place + 1)]
        .filter((part) => !names.some((name) => partsOf(name).includes(part) && part !== tail))
        .join(' ')
      const group = groups.get(key) ?? responses.map(() => undefined)
      group[at] ??= column
      groups.set(key, group)
    }
  }
  return [...groups].flatMap(([name, group]) => {
    const whole = group.filter((column) => column !== undefined)
    return whole.length === responses.length && new Set(whole).size === whole.length
      ? [{ name: name.replace('*', '').replaceAll(/\s+/g, ' ').trim(), columns: whole }]
      : []
  })
}

/** The words by which a column may name the best of several. */
function bestWords(column: ColumnProfile, { names, columns }: ResponseColumns): readonly string[][] | null {
  const numbers = column.values.map(Number)
  const fromZero =
    column.type === 'number' ? numbers.includes(0) : column.values.some((value) => partsOf(value).at(-1) === '0')
  const of = (at: number): string[] => {
    const known = [
      columns[at]?.path ?? '',
      names[at] ?? '',
      String.fromCharCode(97 + at),
      fromZero ? String(at) : String(at + 1),
    ]
    const tail = partsOf(names[at] ?? '').at(-1)
    const has = (value: string) =>
      known.some((word) => word.trim().toLowerCase() === value.trim().toLowerCase()) ||
      partsOf(value).at(-1) === (fromZero ? String(at) : tail)
    return column.values.filter(has)
  }
  const words = columns.map((_, at) => of(at))
  const named = words.filter(({ length }) => length > 0).length
  const isClear = column.values.every((value) => words.filter((each) => each.includes(value)).length <= 1)
  return isClear && named > (isLabelName(column.path) ? 0 : 1) ? words : null
}

/** More than two responses in columns of their own: each has a number, or one column names the best. */
export function guessColumns(columns: readonly ColumnProfile[], found: ResponseColumns): readonly GuessedRatings[] {
  if (found.columns.length < 3 || found.columns.length > 50) return []
  const areElements = found.columns.every(({ path }) => path.includes('['))
  const free = columns.filter(
    (column) => isFlat(column) && (areElements || !column.path.includes('[')) && !found.columns.includes(column),
  )
  const groups = alongside(free, found)
  const who = findRater(free)
  const authors = groups.find(
    ({ name, columns: [first] }) =>
      first !== undefined && isText(first) && isAuthorName(name === '' ? first.path : name),
  )
  const scored = groups.filter(({ columns: each }) => each.every(isNumber) && each.some(varies))
  const ranked = scored.toSorted(
    (one, other) =>
      Number(isRatingName(other.columns[0]?.path ?? '')) - Number(isRatingName(one.columns[0]?.path ?? '')),
  )
  const best = ranked.find(
    ({ columns: [first] }) => first !== undefined && !isCount(first.path) && !isIdName(first.path),
  )
  const ratings: Ratings = (best === undefined ? [] : [best]).map(({ name, columns: each }) => {
    const path = each[0]?.path ?? ''
    const rater = isMetric(name) || isMetric(path) ? raterOf(path, headingOf(name)) : raterOf(name, headingOf(name))
    return {
      rater: rater.kind === 'model' ? rater : who === null ? PEOPLE : raterBy(who),
      column: path,
      columns: each.map((column) => column.path),
      better: betterOf(path),
    }
  })
  const named = free
    .filter(
      (column) =>
        column !== who &&
        column.values.length > 0 &&
        !isAside(column.path) &&
        (isLabelName(column.path) || isRaterHeader(column.path)),
    )
    .filter((column) => !groups.some((group) => group.columns.includes(column)))
    .flatMap((column) => {
      const words = bestWords(column, found)
      return words === null ? [] : [{ column, words }]
    })
  const raters = ratersOf(named.map(({ column }) => column.path))
  const labels = named.map(({ column, words }, at) => ({
    rater: named.length === 1 && who !== null ? raterBy(who) : (raters[at] ?? PEOPLE),
    rule: {
      kind: 'best' as const,
      column: column.path,
      words: [...words],
      tie: column.values.filter((value) => sideOfWord(value) === 'tie'),
    },
    list: null,
  }))
  if (ratings.length + labels.length === 0) return []
  const each = found.columns.map(({ path }, at) => ({
    text: path,
    source: null,
    author: authors?.columns[at]?.path ?? null,
    ...(authors === undefined && { by: found.names[at] ?? path }),
  }))
  const measured = scored
    .filter((group) => group !== best)
    .map(({ name, columns: all }) => ({
      name: name === '' ? (all[0]?.path ?? '') : name,
      a: all[0]?.path ?? '',
      b: null,
      columns: all.map(({ path }) => path),
    }))
  return [
    {
      responses: { kind: 'columns', each },
      labels,
      ratings,
      factors: measured,
      doubts: ratings
        .filter(({ rater, column }) => isUncertain(rater, column))
        .map(({ column, rater, better }) => ratingDoubt(column, rater, better)),
      about: `${found.columns.length} responses in columns`,
      weight: labels.length > 0 && labels.every(({ rule }) => rule.words.every((each) => each.length > 0)) ? 13 : 10,
    },
  ]
}
