import { isFlat } from './column-names'
import { guessRules } from './guess-label'
import { PEOPLE, ratersOf } from './guess-rater'
import { ownNames, type ResponseColumns } from './guess-responses'
import { labelColumns } from './label-columns'
import type { ColumnProfile } from './list-columns'
import { type LabelRule, type MappedLabel, type Mapping, ruleColumns } from './mapping'

/** The two response columns of a mapping, as far as they are chosen. */
function responsesOf({ responses }: Mapping, columns: readonly ColumnProfile[]): ResponseColumns {
  const paths = responses.kind === 'pair' ? [responses.a.text, responses.b.text] : []
  const found = paths.flatMap((path) => columns.find((column) => column.path === path && isFlat(column)) ?? [])
  return { columns: found, names: ownNames(found.map(({ path }) => path)), isChosen: false, weight: 0, doubt: null }
}

/** What a person finds when a label column is chosen: the reading of its values that is likeliest. */
export function ruleFor(
  path: string,
  mapping: Mapping,
  columns: readonly ColumnProfile[],
  list: string | null,
): LabelRule {
  const column = columns.find((each) => each.path === path && each.list === list)
  const [likely] = column === undefined ? [] : guessRules(column, responsesOf(mapping, columns))
  return likely?.rule ?? { kind: 'words', column: path, a: [], b: [], tie: [] }
}

const DEFAULT_NAME = /^(|People|Person \d+|Rater \d+)$/

const labelPath = ({ rule }: MappedLabel): string => ruleColumns(rule)[0] ?? ''

/** A rater named and sorted by the heading of the column, unless a person typed a name. */
export function followHeading({ rater, ...label }: MappedLabel, path: string, count: number): MappedLabel {
  if (rater.column !== null || label.list !== null || path === '') return { rater, ...label }
  const named = (of: string) => (count === 1 ? ratersOf([of])[0] : ratersOf([of, ''])[0]) ?? PEOPLE
  const before = named(labelPath({ rater, ...label }))
  const isTyped = !DEFAULT_NAME.test(rater.name) && rater.name !== before.name
  return { ...label, rater: isTyped ? rater : named(path) }
}

const wordsIn = (rule: LabelRule): readonly string[] =>
  rule.kind === 'words' ? [...rule.a, ...rule.b, ...rule.tie] : []

/** Columns without a meaning yet whose values are those of the labels that are chosen, or of each other. */
export function columnsAlike(mapping: Mapping, columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const responses = responsesOf(mapping, columns)
  const texts = new Set(responses.columns.map(({ path }) => path))
  const used = new Set(mapping.labels.flatMap(({ rule, rater }) => [...ruleColumns(rule), rater.column]))
  const lists = mapping.labels.flatMap(({ list }) => (list === null ? [] : [`${list}[`]))
  const isFree = (column: ColumnProfile): boolean =>
    isFlat(column) &&
    !used.has(column.path) &&
    !texts.has(column.path) &&
    !lists.some((list) => column.path.startsWith(list))
  const free = columns.filter(isFree)
  const found = labelColumns(free, responses).filter(({ rules: [rule] }) => rule?.rule.kind === 'words')
  const given = new Set(mapping.labels.flatMap(({ rule }) => wordsIn(rule)).map((word) => word.toLowerCase()))
  const words = given.size > 0 ? given : new Set((found[0]?.column.values ?? []).map((word) => word.toLowerCase()))
  const alike = found.filter(({ column: { values } }) => values.every((value) => words.has(value.toLowerCase())))
  return given.size > 0 || alike.length > 1 ? alike.map(({ column }) => column) : []
}

/** The same mapping with a rater for each of these columns, named by their headings; labels without a column go. */
export function addLabels(
  mapping: Mapping,
  added: readonly ColumnProfile[],
  columns: readonly ColumnProfile[],
): Mapping {
  const kept = mapping.labels.filter((label) => label.rule.kind === 'chosen' || labelPath(label) !== '')
  const paths = [...kept.map(labelPath), ...added.map(({ path }) => path)]
  const raters = ratersOf(paths)
  const renamed = kept.map((label, at) => {
    const isDefault = label.rater.column === null && DEFAULT_NAME.test(label.rater.name)
    return isDefault ? { ...label, rater: raters[at] ?? label.rater } : label
  })
  const labels = added.map(
    ({ path }, at): MappedLabel => ({
      rater: raters[kept.length + at] ?? PEOPLE,
      rule: ruleFor(path, mapping, columns, null),
      list: null,
    }),
  )
  return { ...mapping, labels: [...renamed, ...labels] }
}
