/** One row of a file: characters of what is read before the answer, and of the two answers. */
export type RowSizes = { readonly asked: number; readonly chosen: number; readonly rejected: number }

/** Direction and length of a file's rows: what a trainer makes of it before anything is learnt. */
export type FileLengths = {
  /** Rows that were looked at, and all there are. */
  readonly rows: number
  readonly of: number
  /** Shares of rows whose chosen answer has more characters than the rejected one; as many. */
  readonly longer: number
  readonly same: number
  /** The share of rows that trainers cut unless told otherwise. */
  readonly cut: number
}

/** What most trainers keep of a row unless told otherwise. */
export const CUT_TOKENS = 1024
/** Of English in today's vocabularies; other languages have fewer. */
export const TOKEN_CHARACTERS = 4

/**
 * How often the chosen answer is the longer one, and how often prompt and longer answer are beyond 1,024 tokens. `null`
 * without a row.
 *
 * @example fileLengths([{ asked: 40, chosen: 90, rejected: 60 }], 1) // { rows: 1, of: 1, longer: 1, same: 0, cut: 0 }
 */
export function fileLengths(sizes: readonly RowSizes[], of: number): FileLengths | null {
  if (sizes.length === 0) return null
  const share = (test: (row: RowSizes) => boolean): number => sizes.filter(test).length / sizes.length
  const tokens = ({ asked, chosen, rejected }: RowSizes): number =>
    (asked + Math.max(chosen, rejected)) / TOKEN_CHARACTERS
  return {
    rows: sizes.length,
    of,
    longer: share(({ chosen, rejected }) => chosen > rejected),
    same: share(({ chosen, rejected }) => chosen === rejected),
    cut: share((row) => tokens(row) > CUT_TOKENS),
  }
}
