import {
  isAside,
  isAuthorName,
  isFlat,
  isIdName,
  isLabelName,
  isRatingName,
  isResponseName,
  isText,
  varies,
  wordsOf,
} from './column-names'
import { type Doubt, doubtAbout } from './doubt'
import type { ColumnProfile } from './list-columns'
import { type ColumnPair, isChosenPair, pairColumns, partsOf } from './pair-columns'

/** Columns that may hold the responses of a row. */
export type ResponseColumns = {
  readonly columns: readonly ColumnProfile[]
  /** What each column's name says that the others' do not: a side, a number, a model. */
  readonly names: readonly string[]
  /** The first is the preferred one. */
  readonly isChosen: boolean
  /** The surer, the larger. */
  readonly weight: number
  readonly doubt: Doubt | null
}

const UNNAMED = 'These two are read as the responses because they are the only long texts: no name says so.'
/** The mean length of texts that are no names any more. */
const LONG_NAME = 20
const NOUN =
  /^(responses?|answers?|outputs?|completions?|summary|summaries|generations?|texts?|reply|translations?|story|essay)$/
const PROMPTLIKE = /\b(prompt|instruction|question|query|system|history|context|title|source|article|document|input)\b/

const lengthOf = (columns: readonly ColumnProfile[]): number =>
  columns.reduce((sum, { length }) => sum + length, 0) / columns.length

/** The part of each name that the others do not have, as the file writes it. */
export function ownNames(paths: readonly string[]): readonly string[] {
  const cut = paths.map((path) => path.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== ''))
  const shared = new Set(cut[0]?.filter((part) => cut.every((parts) => parts.includes(part))))
  const places = paths.map((path) => path.match(/\[(\d+)\]$/)?.[1])
  return cut.map((parts, at) => {
    const own = parts.filter((part) => !shared.has(part))
    return own.length > 0 ? own.join('-') : (places[at] ?? paths[at] ?? '')
  })
}

/** Elements by their place in a list of objects that has more than two: those are rated in their list. */
const isOfMany = (columns: readonly ColumnProfile[], all: readonly ColumnProfile[]): boolean => {
  const [list] = /^.*?\[/.exec(columns[0]?.path ?? '') ?? []
  return (
    list !== undefined &&
    columns.every(({ path }) => path.startsWith(list)) &&
    all.some(({ path }) => path.startsWith(`${list}2]`)) &&
    all.some((column) => column.list === list.slice(0, -1))
  )
}

/** Three columns or more whose names differ in a number or a letter alone. */
function numberedGroups(texts: readonly ColumnProfile[]): readonly (readonly ColumnProfile[])[] {
  const groups = new Map<string, ColumnProfile[]>()
  for (const column of texts) {
    const parts = partsOf(column.path)
    const at = parts.findLastIndex((part) => /^(\d{1,2}|[a-h])$/.test(part))
    if (at === -1) continue
    const key = `${/^\d/.test(parts[at] ?? '')} ${[...parts.slice(0, at), '*', ...parts.slice(at + 1)].join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return [...groups.values()].filter(({ length }) => length > 2)
}

/** Columns that end or begin with the same noun: gpt4_response and claude_response. */
function nounGroups(texts: readonly ColumnProfile[]): readonly (readonly ColumnProfile[])[] {
  const groups = new Map<string, ColumnProfile[]>()
  for (const column of texts) {
    const parts = partsOf(column.path)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (parts.length < 2 || PROMPTLIKE.test(wordsOf(column.path))) continue
    const key = NOUN.test(last) ? `* ${last}` : NOUN.test(first) ? `${first} *` : null
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Columns whose headings a label column uses as its words. */
function namedGroups(texts: readonly ColumnProfile[], columns: readonly ColumnProfile[]) {
  return columns.flatMap((label) => {
    if (label.values.length === 0) return []
    const words = new Set(label.values.map((value) => value.trim().toLowerCase()))
    const named = texts.filter(({ path }) => words.has(path.trim().toLowerCase()))
    if (named.length > 1) return [named]
    if (named.length === 0 || !varies(label) || label.distinct > 4) return []
    const [other] = texts
      .filter((column) => !named.includes(column) && !PROMPTLIKE.test(wordsOf(column.path)))
      .toSorted((one, two) => two.length - one.length)
    return other === undefined ? [] : [texts.filter((column) => column === named[0] || column === other)]
  })
}

/** Deep texts and elements by their place are seldom what a row compares. */
const depthOf = (path: string): number => (path.match(/\[/g)?.length ?? 0) * 2 + Math.max(0, path.split('.').length - 2)

function weigh(columns: readonly ColumnProfile[]): number {
  const of = (test: (path: string) => boolean) => columns.every(({ path }) => test(path))
  return (
    (of(isResponseName) ? 3 : 0) -
    (1 - Math.min(...columns.map(({ filled, of: all }) => filled / Math.max(1, all)))) * 4 -
    Math.max(...columns.map(({ path }) => depthOf(path))) * 0.7 +
    (columns.every(varies) ? 2 : 0) +
    Math.min(2, lengthOf(columns) / 40) +
    (columns.every(({ type }) => type === 'conversation') ? 1 : 0) -
    (of(isAuthorName) ? 4 : 0) -
    (columns.some(({ path }) => isAside(path) || isIdName(path)) ? 4 : 0) -
    (of((path) => PROMPTLIKE.test(wordsOf(path)) && !isResponseName(path)) ? 3 : 0) -
    (columns.every(({ values, distinct, filled }) => values.length > 0 && distinct < filled / 2) ? 3 : 0)
  )
}

const asPair = ({ a, b }: ColumnPair, texts: readonly ColumnProfile[]): ResponseColumns => {
  const isChosen = isChosenPair({ a, b })
  const isBare = partsOf(a.path).length === 1
  const more = isChosen ? 3 : isBare ? 2 : 0
  const weight = weigh([a, b]) + more + (isOfMany([a, b], texts) ? -9 : 0)
  return { columns: [a, b], names: ownNames([a.path, b.path]), isChosen, weight, doubt: null }
}

/** Every set of columns that may hold the responses, the surest first; each set once. */
export function guessResponses(columns: readonly ColumnProfile[]): readonly ResponseColumns[] {
  const flat = columns.filter(isFlat)
  const isAuthor = ({ path, length }: ColumnProfile) => isAuthorName(path) && length < LONG_NAME
  const texts = flat.filter(
    (column) => isText(column) && column.filled > 0 && !isIdName(column.path) && !isAuthor(column),
  )
  const pairs = pairColumns(texts).map((pair) => asPair(pair, columns))
  // Elements by their place are rated in their list.
  const apart = texts.filter(({ path }) => !/\[\d+\]\./.test(path))
  const group =
    (more: number, doubt: (members: readonly ColumnProfile[]) => Doubt | null) =>
    (members: readonly ColumnProfile[]): ResponseColumns => ({
      columns: members,
      names: ownNames(members.map(({ path }) => path)),
      isChosen: false,
      weight: weigh(members) + more + (isOfMany(members, columns) ? -9 : 0),
      doubt: doubt(members),
    })
  const found = [
    ...pairs,
    ...numberedGroups(apart).map(group(1, () => null)),
    ...namedGroups(
      texts.filter(({ path }) => !isAuthorName(path)),
      flat,
    ).map(group(2, () => null)),
    ...nounGroups(apart).map(group(0.5, () => null)),
    ...leftOver(texts).map(group(-1, ([first]) => doubtAbout(first?.path ?? null, UNNAMED))),
  ]
  const seen = new Set<string>()
  return found
    .toSorted((one, two) => two.weight - one.weight)
    .filter(({ columns: members, weight }) => {
      const key = members.map(({ path }) => path).join('\n')
      const isNew = !seen.has(key) && weight > 0
      seen.add(key)
      return isNew
    })
}

/** Two texts that no name calls a prompt, where there are no more than two. */
function leftOver(texts: readonly ColumnProfile[]): readonly (readonly ColumnProfile[])[] {
  const others = texts.filter(
    (column) =>
      varies(column) &&
      column.length > 20 &&
      !PROMPTLIKE.test(wordsOf(column.path)) &&
      !isAuthorName(column.path) &&
      !isAside(column.path) &&
      !isLabelName(column.path) &&
      !isRatingName(column.path),
  )
  return others.length === 2 ? [others] : []
}
