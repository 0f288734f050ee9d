import {
  isAside,
  isAspect,
  isAuthorName,
  isCount,
  isFault,
  isIdName,
  isLabelName,
  isMetric,
  isNumber,
  isRaterHeader,
  isRatingName,
  isResponseName,
  isText,
  varies,
  wordsOf,
} from './column-names'
import type { Doubt } from './doubt'
import { scaleOf } from './grade-words'
import { findRater, headingOf, isUncertain, type MappedRater, PEOPLE, raterBy, raterOf, ratersOf } from './guess-rater'
import { betterOf } from './label-scores'
import type { ColumnProfile } from './list-columns'
import type { Mapping } from './mapping'

export type GuessedRatings = Pick<Mapping, 'responses' | 'labels' | 'ratings' | 'factors'> & {
  readonly doubts: readonly Doubt[]
  readonly about: string
  readonly weight: number
}
type Ratings = Mapping['ratings']

/** Numbers that rate a response, the likeliest first. */
function rankRatings(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const score = ({ path }: ColumnProfile): number =>
    (isRatingName(path) ? 2 : 0) +
    (/\boverall\b/.test(wordsOf(path)) ? 2 : 0) +
    (isLabelName(path) ? 1.5 : 0) +
    (isRaterHeader(path) ? 1 : 0) +
    (isAspect(path) ? 0.5 : 0) -
    (isMetric(path) ? 1 : 0) -
    path.split('.').length * 0.1
  return columns
    .filter(
      (column) =>
        (isNumber(column) || scaleIn(column) !== null) &&
        varies(column) &&
        column.filled > 1 &&
        !isCount(column.path) &&
        !isIdName(column.path) &&
        (!isAside(column.path) || scaleIn(column) !== null),
    )
    .filter((column) => score(column) > 0.3 || scaleIn(column) !== null)
    .toSorted((one, other) => score(other) - score(one))
}

/** Words that grade, where they are no numbers or yes and no of their own. */
const scaleIn = ({ type, values }: ColumnProfile) => (type === 'text' ? scaleOf(values) : null)

export const ratingDoubt = (column: string, rater: MappedRater, better: 'lower' | 'higher'): Doubt => ({
  column,
  words: `Read as ${rater.kind === 'model' ? 'a model’s or program’s' : 'people’s'} rating, the ${better === 'higher' ? 'larger' : 'smaller'} number the better.`,
  // A fault may be counted, or how far an answer is from it.
  ...(isFault(column) ? {} : { isUsual: true as const }),
})

/** The rating columns of one response, one for each rater. */
function ratingsIn(columns: readonly ColumnProfile[], who: ColumnProfile | null): Ratings {
  const ranked = rankRatings(columns.filter((column) => column !== who))
  const [best] = ranked
  if (best === undefined) return []
  const beside = ranked.filter((column) => isRaterHeader(column.path) && !isAspect(column.path))
  const chosen = beside.length > 1 && isRaterHeader(best.path) ? beside : [best]
  const raters = ratersOf(chosen.map(({ path }) => path))
  return chosen.map((column, at) => {
    const { path } = column
    const scale = scaleIn(column)
    const named = raters[at] ?? PEOPLE
    const rater =
      chosen.length > 1
        ? named
        : isMetric(path)
          ? raterOf(path, headingOf(path))
          : who !== null && named.kind === 'human'
            ? raterBy(who)
            : named
    return {
      rater,
      column: path,
      better: betterOf(path),
      ...(scale !== null && { scale: scale.map((step) => [...step]) }),
    }
  })
}

/** One response a row, or a list of them in each: raters gave each a number. */
export function guessRated(columns: readonly ColumnProfile[]): readonly GuessedRatings[] {
  const lists = [null, ...new Set(columns.flatMap(({ list }) => (list === null ? [] : [list])))]
  return lists.flatMap((list): readonly GuessedRatings[] => {
    const inside = columns.filter((column) => column.list === list && column.filled > 0)
    const texts = inside.filter(
      (column) => isText(column) && !isAuthorName(column.path) && !isIdName(column.path) && !isAside(column.path),
    )
    const named = texts.filter(
      ({ path }) => isResponseName(path) && !/\b(prompt|question|instruction|system|input)\b/.test(wordsOf(path)),
    )
    const sure = named.filter(({ path }) =>
      /\b(responses?|answers?|outputs?|completions?|summary|decoded|generations?|reply)\b/.test(wordsOf(path)),
    )
    const [each] = [...(sure.length > 0 ? sure : named)].toSorted((one, other) => other.length - one.length)
    if (each === undefined) return []
    const rows = inside.filter((column) => !/\[\d+\]/.test(column.path))
    const who = findRater(rows.filter((column) => column !== each))
    const ratings = ratingsIn(
      rows.filter((column) => column !== each),
      who,
    )
    if (ratings.length === 0) return []
    const taken = new Set(ratings.map(({ column }) => column))
    const author = inside.find(
      (column) =>
        column !== each && column !== who && isAuthorName(column.path) && isText(column) && column.length < 80,
    )
    const factors = rows
      .filter(
        (column) =>
          isNumber(column) && varies(column) && !taken.has(column.path) && column !== who && !isIdName(column.path),
      )
      .filter(({ path }) => isRatingName(path) || isAspect(path) || isMetric(path) || list !== null)
      .map(({ path }) => ({ name: path, a: path, b: null }))
    return [
      {
        responses: { kind: 'rated', list, each: { text: each.path, source: null, author: author?.path ?? null } },
        labels: [],
        ratings: [...ratings],
        factors: factors.slice(0, 100),
        doubts: ratings
          .filter(({ rater, column, scale }) => scale === undefined && isUncertain(rater, column))
          .map(({ column, rater, better }) => ratingDoubt(column, rater, better)),
        about: list === null ? 'one response in each row, rated' : `the list “${list}”, rated`,
        weight: list === null ? 3 : 6,
      },
    ]
  })
}
