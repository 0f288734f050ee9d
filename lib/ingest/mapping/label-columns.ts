import { isModelName } from '@/lib/ingest/rater-column'
import {
  isAggregate,
  isAside,
  isAspect,
  isAuthorName,
  isCount,
  isDifference,
  isIdName,
  isLabelName,
  isRaterHeader,
  isRatingName,
  wordsOf,
} from './column-names'
import { type Doubt, doubtAbout } from './doubt'
import { guessRules } from './guess-label'
import { findRater, headingOf, isRater, type MappedRater, PEOPLE, raterBy, raterOf, ratersOf } from './guess-rater'
import type { ResponseColumns } from './guess-responses'
import type { GuessedRule } from './guess-scale'
import type { ColumnProfile } from './list-columns'
import type { LabelRule, MappedLabel } from './mapping'
import { partsOf } from './pair-columns'

/** Labels that a file may hold, read in one way; `about` says it in a few words. */
export type LabelSet = {
  readonly labels: readonly MappedLabel[]
  readonly doubts: readonly Doubt[]
  readonly about: string
  readonly weight: number
}
/** A column that may hold labels, and how it may be read. */
export type LabelColumn = {
  readonly column: ColumnProfile
  readonly rules: readonly GuessedRule[]
  readonly weight: number
}

export const labelOf = (rater: MappedRater, rule: LabelRule, list: string | null = null): MappedLabel => ({
  rater,
  rule,
  list,
})

/** Ties alone are labels only beside other ones. */
const MERELY_BESIDE = 1.5

/** How likely a column is a label, by its name and values; 0: it is none. */
function weigh({ path, type, distinct, filled }: ColumnProfile, rules: readonly GuessedRule[]): number {
  const [best] = rules
  const isNamed = isLabelName(path) || isRaterHeader(path) || (best?.rule.kind === 'signed' && isDifference(path))
  if (best === undefined || isAside(path) || isAuthorName(path)) return 0
  // Numbers by their place in a list are scores, if anything.
  if (type === 'number' && path.endsWith(']')) return 0
  if (best.sure < MERELY_BESIDE) return 0.1
  if ((isIdName(path) && !isLabelName(path)) || (!isNamed && isCount(path))) return 0
  if (type === 'number' && isScoreOfOne(path)) return 0
  if (type === 'number' && !isNamed && best.sure < 5 && !isRatingName(path)) return 0
  if (!isNamed && best.sure < 3) return 0
  const byName = (isLabelName(path) ? 3 : 0) + (isRaterHeader(path) ? 2 : 0) + (isSingle(path) ? 1 : 0)
  const against = (isAspect(path) ? 2 : 0) + (isIdName(path) ? 1 : 0) + (distinct === 1 && filled > 3 ? 2 : 0)
  return Math.max(0.1, best.sure + byName - against)
}
/** A score of one side among others: rank_c, score_2. */
const isScoreOfOne = (path: string): boolean =>
  isRatingName(path) && !isLabelName(path) && /\b([a-h]|\d)$/.test(wordsOf(path))
const isSingle = (path: string): boolean => wordsOf(path).split(' ').length === 1

export const labelColumns = (columns: readonly ColumnProfile[], responses: ResponseColumns): readonly LabelColumn[] =>
  columns.flatMap((column) => {
    const rules = guessRules(column, responses)
    const weight = weigh(column, rules)
    return weight > 0 ? [{ column, rules, weight }] : []
  })

const sameWords = (one: LabelColumn, other: LabelColumn): boolean => {
  const words = new Set(one.column.values.map((value) => value.trim().toLowerCase()))
  return (
    one.column.type === other.column.type &&
    other.column.values.some((value) => words.has(value.trim().toLowerCase())) &&
    one.rules[0]?.rule.kind === other.rules[0]?.rule.kind
  )
}

/** Whether two names differ in a single part that is no side of quality: `label_ann` and `label_bo`. */
function isSibling({ column: { path } }: LabelColumn, { column: { path: other } }: LabelColumn): boolean {
  const [parts, others] = [partsOf(path), partsOf(other)]
  const differ = others.filter((part, at) => part !== parts[at]).length
  return parts.length > 1 && parts.length === others.length && differ === 1 && !isAspect(path) && !isAspect(other)
}

/** Which of the label columns stand side by side: one for each rater. */
function besides(top: LabelColumn, all: readonly LabelColumn[]): readonly LabelColumn[] {
  const isOneOfMany = (each: LabelColumn): boolean => {
    const { path } = each.column
    if (each === top || isRater(path)) return true
    if (isSibling(top, each)) return sameWords(top, each) || each.rules[0]?.sure === 1
    const isUnnamed = !isLabelName(top.column.path) || isRater(top.column.path)
    return isUnnamed && !isLabelName(path) && !isAspect(path) && sameWords(top, each)
  }
  const beside = all.filter(isOneOfMany)
  // Beside models' labels a column that names nobody holds people's.
  const people = beside.every(({ column }) => isModelName(column.path))
    ? all
        .filter(({ column: { path } }) => isLabelName(path) && !isRater(path) && !isAggregate(path) && !isAspect(path))
        .toSorted((one, other) => other.weight - one.weight)[0]
    : undefined
  const chosen = all.filter((each) => beside.includes(each) || each === people)
  return chosen.length > 2 ? chosen.filter((each) => !isAggregate(each.column.path)) : chosen
}

/** Values that read like sides under a name that says nothing of the kind. */
const isUnnamed = ({ path }: ColumnProfile): boolean =>
  !isLabelName(path) && !isRaterHeader(path) && !isRatingName(path)

/** A column that is a label too where it is not taken: by its name, or the words of both sides under an aspect. */
const isLeftLabel = ({ column: { path, type }, rules: [best], weight }: LabelColumn): boolean =>
  (isLabelName(path) && weight >= 4) || (isAspect(path) && type === 'text' && (best?.sure ?? 0) >= 3)

const sameEverywhere = ({ path, values }: ColumnProfile): Doubt =>
  doubtAbout(
    path,
    `It says “${values[0] ?? ''}” in all of the first rows: it may say something else than which is preferred.`,
  )

/** One set for each reading of the likeliest label column, and one for each other column that could be it. */
export function fromColumns(all: readonly LabelColumn[], who: ColumnProfile | null): readonly LabelSet[] {
  const ranked = all.toSorted((one, other) => other.weight - one.weight)
  const [top] = ranked
  if (top === undefined || top.weight <= 0.1) return []
  const set = (first: LabelColumn, rule: GuessedRule, columns: readonly LabelColumn[], weight: number): LabelSet => {
    const raters =
      columns.length === 1 && who !== null ? [raterBy(who)] : ratersOf(columns.map(({ column }) => column.path))
    const rules = columns.map((each) => (each === first ? rule : (each.rules[0] ?? rule)))
    const left = all.filter((each) => !columns.includes(each) && isLeftLabel(each))
    const others = left.map(({ column }) => `“${column.path}”`).join(', ')
    const doubts = columns.flatMap(({ column }, at) => {
      const doubt = rules[at]?.doubt ?? null
      return doubt === null ? [] : [doubtAbout(column.path, doubt)]
    })
    return {
      labels: rules.map((each, at) => labelOf(raters[at] ?? PEOPLE, each.rule)),
      doubts: [
        ...doubts,
        ...(columns.length === 1 &&
        rule.rule.kind === 'words' &&
        isUnnamed(first.column) &&
        !isAspect(first.column.path)
          ? [doubtAbout(first.column.path, 'Its values read like the two sides, though its name does not say so.')]
          : []),
        ...columns
          .filter(({ column }) => column.distinct === 1 && column.filled > 3)
          .map(({ column }) => sameEverywhere(column)),
        ...(left.length > 0
          ? [
              doubtAbout(
                first.column.path,
                `${others} may hold a label too, and ${left.length === 1 ? 'is' : 'are'} not taken.`,
              ),
            ]
          : []),
      ],
      about: columns.map(({ column }) => `“${column.path}”`).join(', '),
      weight,
    }
  }
  const beside = besides(top, all)
  const others = ranked.filter((each) => !beside.includes(each) && each.weight > 0.1).slice(0, 3)
  return [
    ...top.rules.map((rule, at) => set(top, rule, beside, top.weight + beside.length * 0.1 - at * 2)),
    ...others.flatMap((each) => each.rules.slice(0, 1).map((rule) => set(each, rule, [each], each.weight - 1))),
  ]
}

/** Labels in the elements of a list, one for each annotation. `isSummed`: a column of the row sums them up. */
export function fromLists(
  columns: readonly ColumnProfile[],
  responses: ResponseColumns,
  isSummed: boolean,
): readonly LabelSet[] {
  const lists = new Set(columns.flatMap(({ list }) => (list === null ? [] : [list])))
  const holds = (list: string): boolean => responses.columns.some(({ path }) => path.startsWith(`${list}[`))
  return [...lists].flatMap((list) => {
    // A list inside another is read with the elements of that one.
    if (holds(list) || [...lists].some((other) => list.startsWith(`${other}[`))) return []
    const inside = columns.filter((column) => column.list === list)
    const who = findRater(inside)
    const [best] = labelColumns(
      inside.filter((column) => column !== who),
      responses,
    ).toSorted((one, other) => other.weight - one.weight)
    if (best === undefined || best.weight <= 0.1) return []
    const singular = headingOf(list.replace(/.*\./, '')).replace(/s$/, '')
    const rater = who === null ? raterOf(list, singular) : raterBy(who)
    return best.rules.slice(0, 2).map((rule, at) => ({
      labels: [labelOf(rater, rule.rule, list)],
      doubts: rule.doubt === null ? [] : [doubtAbout(list, rule.doubt)],
      about: `the list “${list}”`,
      weight: best.weight + (who === null ? 1 : 3) + (isSummed ? 3 : 0) - at * 2,
    }))
  })
}
