import { isAside, isCount, isFlat, isIdName, isLabelName, isNumber, isRatingName } from './column-names'
import type { ResponseColumns } from './guess-responses'
import type { ColumnProfile } from './list-columns'

const MOST = 3

/** Columns that a person may take for a label, and what speaks against it. */
function nearMisses(columns: readonly ColumnProfile[], responses: ResponseColumns): readonly string[] {
  const near = columns.filter(
    (column) =>
      isFlat(column) &&
      column.filled > 0 &&
      !responses.columns.includes(column) &&
      !isIdName(column.path) &&
      !isAside(column.path) &&
      !isCount(column.path) &&
      (isLabelName(column.path) || isRatingName(column.path)),
  )
  return near.slice(0, MOST).map((column) => {
    const { path, distinct, values } = column
    if (isNumber(column) && (values.length === 0 || distinct > 7))
      return `“${path}” holds ${distinct} different numbers.`
    if (values.length === 0) return `“${path}” holds ${distinct} different texts.`
    return `“${path}” holds ${values
      .slice(0, 4)
      .map((value) => `“${value}”`)
      .join(', ')}, which names neither response.`
  })
}

/** Why no mapping is proposed, with the columns that come nearest. `fault`: what is wrong with the likeliest. */
export function reasonForNone(
  columns: readonly ColumnProfile[],
  responses: readonly ResponseColumns[],
  fault: string | null,
): string {
  const [best] = responses
  if (fault !== null) return fault
  if (best === undefined)
    return 'No two columns hold texts to compare, and no list or row holds responses with a rating.'
  const names = best.columns.map(({ path }) => `“${path}”`).join(' and ')
  return [
    `${names} may be the responses. No column says which response is preferred.`,
    ...nearMisses(columns, best),
  ].join(' ')
}
