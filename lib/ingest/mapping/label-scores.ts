import type { FileSample } from '@/lib/ingest/format'
import { readPath } from '@/lib/ingest/read-path'
import { sideOfWord } from '@/lib/ingest/side-words'
import { inferMean } from '@/lib/statistics/jackknife'
import { sumsOfShares } from '@/lib/statistics/prompt-sums'
import type { Choice } from '@/lib/words/rater'
import {
  isAspect,
  isAuthorName,
  isCount,
  isFault,
  isIdName,
  isLabelName,
  isMetric,
  isRank,
  isRaterHeader,
  isRatingName,
  isText,
  wordsOf,
} from './column-names'
import { doubtAbout } from './doubt'
import { headingOf, isUncertain, PEOPLE, raterBy, raterOf, ratersOf } from './guess-rater'
import type { ResponseColumns } from './guess-responses'
import { type LabelColumn, type LabelSet, labelOf } from './label-columns'
import { type ColumnProfile, showCell } from './list-columns'
import type { LabelRule } from './mapping'
import { type ColumnPair, commonName, partsOf } from './pair-columns'
import { readLabel } from './read-label'

/** The sampled rows, and how they write their numbers. */
type Rows = Pick<FileSample, 'rows' | 'decimals'>

const choicesBy = (rule: LabelRule, { rows, decimals }: Rows) =>
  rows.map(({ value }) => readLabel(rule, value, decimals).choice)

/** Whether less is better, as with ranks and errors. */
export const betterOf = (path: string): 'lower' | 'higher' => (isRank(path) || isFault(path) ? 'lower' : 'higher')

const isOneHot = ({ values, filled }: ColumnProfile): boolean =>
  filled > 0 && values.length > 0 && values.every((value) => /^(0|1|0\.0|1\.0|true|false|yes|no)$/i.test(value))

/** One column for each outcome, of which never two hold. */
export function fromOneHot(
  columns: readonly ColumnProfile[],
  pairs: readonly ColumnPair[],
  sample: Rows,
): readonly LabelSet[] {
  const isTie = (column: ColumnProfile): boolean =>
    isOneHot(column) &&
    (sideOfWord(partsOf(column.path).join(' ')) === 'tie' || /\b(tie|draw|both|neither)\b/.test(wordsOf(column.path)))
  return pairs.flatMap(({ a, b }): readonly LabelSet[] => {
    if (!isOneHot(a) || !isOneHot(b) || isAspect(a.path)) return []
    const tie = columns.find((column) => column !== a && column !== b && isTie(column)) ?? null
    if (!isLabelName(a.path) && tie === null) return []
    const rule: LabelRule = { kind: 'one-hot', a: a.path, b: b.path, tie: tie?.path ?? null }
    const choices = choicesBy(rule, sample)
    if (choices.filter((choice) => choice === null).length > sample.rows.length / 4) return []
    const about = [a, b, ...(tie === null ? [] : [tie])].map(({ path }) => `“${path}”`).join(', ')
    return [{ labels: [labelOf(PEOPLE, rule)], doubts: [], about, weight: 10 }]
  })
}

/** The winner’s name or text, as other columns give it. */
export function fromWinners(
  columns: readonly ColumnProfile[],
  pairs: readonly ColumnPair[],
  responses: ResponseColumns,
  sample: Rows,
  who: ColumnProfile | null,
): readonly LabelSet[] {
  const [a, b] = responses.columns
  const authors = pairs.filter((pair) => isText(pair.a) && isText(pair.b) && pair.a !== a && isAuthorName(pair.a.path))
  const named = [...authors, ...(a === undefined || b === undefined || responses.isChosen ? [] : [{ a, b }])]
  const paired = new Set(pairs.flatMap((pair) => [pair.a, pair.b]))
  return columns.flatMap((column) => {
    if (column.type !== 'text' || paired.has(column) || named.some((pair) => pair.a === column || pair.b === column))
      return []
    return named.flatMap((pair): readonly LabelSet[] => {
      const tie = column.values.filter((value) => sideOfWord(value) === 'tie')
      const rule: LabelRule = { kind: 'winner', column: column.path, nameA: pair.a.path, nameB: pair.b.path, tie }
      const read = choicesBy(rule, sample).filter((choice) => choice !== null)
      const cell = (row: unknown, path: string) => showCell(readPath(row, path)).trim().toLowerCase()
      const isNamed = sample.rows.some(({ value }) =>
        [pair.a.path, pair.b.path].some(
          (path) => cell(value, path) !== '' && cell(value, path) === cell(value, column.path),
        ),
      )
      if (!isNamed || !read.some((choice) => choice !== 0) || read.length < column.filled * 0.6) return []
      // A text that is one of the two may be a title or the like: its name, or all rows, must say more.
      if (pair.a === a && !isLabelName(column.path) && (read.length < column.filled || read.length < 4)) return []
      const rater = who === null ? (ratersOf([column.path])[0] ?? PEOPLE) : raterBy(who)
      const weight = isLabelName(column.path) ? 10 : 7
      return [{ labels: [labelOf(rater, rule)], doubts: [], about: `“${column.path}”`, weight }]
    })
  })
}

/** A score for each of the two. */
export function fromScores(pairs: readonly ColumnPair[], who: ColumnProfile | null): readonly LabelSet[] {
  const isScore = ({ path }: ColumnProfile): boolean =>
    !isCount(path) &&
    !isIdName(path) &&
    (isRatingName(path) || isMetric(path) || isAspect(path) || isRaterHeader(path) || isLabelName(path))
  return pairs
    .filter(({ a, b }) => isScore(a) && a.distinct + b.distinct > 2)
    .map(({ a, b, name }): LabelSet => {
      const better = betterOf(a.path)
      const rater = raterOf(a.path, headingOf(commonName(a.path, b.path) || name || a.path))
      const whose = rater.kind === 'model' ? 'a model’s or program’s' : 'people’s'
      const doubt = `Read as ${whose} scores, the ${better === 'higher' ? 'larger' : 'smaller'} the better.`
      const weight =
        3 +
        (isRatingName(a.path) ? 1 : 0) +
        (/\boverall\b/.test(wordsOf(a.path)) ? 1 : 0) -
        (isAspect(a.path) ? 1 : 0) -
        (rater.kind === 'model' ? 1 : 0)
      const named = rater.kind === 'model' ? rater : who === null ? PEOPLE : raterBy(who)
      const rule: LabelRule = { kind: 'scores', a: a.path, b: b.path, better }
      return {
        labels: [labelOf(named, rule)],
        doubts: isUncertain(named, a.path) || isFault(a.path) ? [doubtAbout(a.path, doubt)] : [],
        about: `“${a.path}” and “${b.path}”`,
        weight,
      }
    })
}

const FEWEST = 10
const CONFIDENCE = 0.95

/** Whether two judgements of the same rows go together: the 95 % interval of their agreement lies above a half. */
function agree(one: readonly (Choice | null)[], other: readonly (Choice | null)[]): boolean {
  const products = one.map((choice, at) => (choice ?? 0) * (other[at] ?? 0)).filter((product) => product !== 0)
  if (products.length < FEWEST) return false
  const agreeing = Float64Array.from(products, (product) => (product > 0 ? 1 : 0))
  const inferred = inferMean(sumsOfShares(new Float64Array(products.length).fill(1), agreeing), 1, CONFIDENCE)
  return inferred !== null && inferred.low !== null && inferred.low > 0
}

/** Where a column can be read either way round, scores beside it tell which, unless that may be by accident. */
export function settleByScores(
  found: readonly LabelColumn[],
  pairs: readonly ColumnPair[],
  sample: Rows,
): readonly LabelColumn[] {
  const scores = pairs.find(
    ({ a, b }) => isRatingName(a.path) && !isCount(a.path) && !isFault(a.path) && a.distinct + b.distinct > 2,
  )
  if (scores === undefined) return found
  const rule: LabelRule = { kind: 'scores', a: scores.a.path, b: scores.b.path, better: betterOf(scores.a.path) }
  const byScore = choicesBy(rule, sample)
  return found.map((each) => {
    const [first, second] = each.rules
    if (first === undefined || second === undefined || first.sure > 3) return each
    if (!agree(choicesBy(second.rule, sample), byScore)) return each
    const doubt = `${second.doubt ?? ''} ${scores.a.path} and ${scores.b.path} say it is this way.`.trim()
    return { ...each, rules: [{ ...second, doubt, sure: first.sure }, first] }
  })
}
