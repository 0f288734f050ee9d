import type { Choice, RaterKind, RaterSetting } from '@/lib/words/rater'

export type RaterKey = {
  readonly name: string
  readonly kind: RaterKind
  readonly setting: RaterSetting | null
}

/** One rater's vote on one pair, with the label exactly as the file had it. */
export type Vote = {
  readonly rater: RaterKey
  /** `null`: no readable label (missing), counted apart and never a tie. */
  readonly choice: Choice | null
  readonly raw: string
  readonly strength: number | null
  /** A model asked in both orders: each verdict in terms of this pair's a and b. `choice` is their verdict after the tie rule. */
  readonly orders: { readonly shown: Choice | null; readonly swapped: Choice | null } | null
}

export type ResponseText = {
  readonly text: string
  /** The source this response must be faithful to, where each response has its own. */
  readonly source: string | null
  /** The system that wrote it, where the file says so. */
  readonly author: string | null
  /** Score level 1–5 the writer aimed at (generation raters). */
  readonly level: number | null
}

/** Values of one imported factor for both responses of a pair; booleans arrive as 0 and 1. */
export type FactorValues = { readonly factor: string; readonly a: number | null; readonly b: number | null }

/** One pair as a file gives it. */
export type PairRecord = {
  readonly kind: 'pair'
  /** The pair's id in the file, or `null`: then its texts identify it. */
  readonly pairId: string | null
  readonly promptId: string | null
  readonly prompt: string
  readonly source: string | null
  readonly a: ResponseText
  readonly b: ResponseText
  readonly votes: readonly Vote[]
  readonly factors: readonly FactorValues[]
  readonly slices: Readonly<Record<string, string>>
}

/** What one rater gave a response: larger is better, so a rank arrives negated. `null`: no readable rating (missing). */
export type Rating = { readonly rater: RaterKey; readonly value: number | null; readonly raw: string }

/** One response of a list. Its prompt's pairs, and each rater's votes on them, are derived once all are read. */
export type RatedRecord = {
  readonly kind: 'rated'
  readonly promptId: string | null
  readonly prompt: string
  readonly source: string | null
  readonly response: ResponseText
  /** At most one by each rater. */
  readonly ratings: readonly Rating[]
  /** Imported factors; several records of one response are averaged. */
  readonly factors: readonly { readonly factor: string; readonly value: number | null }[]
  /** Kept on the derived pairs whose two responses agree on them. */
  readonly slices: Readonly<Record<string, string>>
}

/** Votes on a pair whose texts another file of the same upload holds; joined by the pair's id. */
export type VerdictRecord = { readonly kind: 'verdict'; readonly pairId: string; readonly votes: readonly Vote[] }

export type SourceRecord = PairRecord | VerdictRecord | RatedRecord

/** What could not be taken over, and what to do about it. `value`: only that cell was left out; the row was imported. */
export type Rejection = {
  readonly scope: 'row' | 'value'
  readonly file: string
  /** 1-based line for line-based files; 1-based element number for a JSON array. */
  readonly line: number
  readonly column: string | null
  readonly value: string | null
  readonly reason: string
  readonly remedy: string
  /** It says something else than an earlier row did. */
  readonly conflict?: true
}

/** One row of a file as a reader yields it: a CSV row by header, or one JSON value. */
export type SourceRow = {
  readonly line: number
  readonly value: unknown
  /** The list it stands in, where its file has several. */
  readonly list?: string
  /** What an object of rows calls it. */
  readonly key?: string
  /** Why its reader says that it must not be read. */
  readonly unread?: UnreadCell
  /** Cells that its reader could not read. */
  readonly unreadCells?: readonly UnreadCell[]
}

/** `column`: `null` where it is about the row as a whole. */
export type UnreadCell = { readonly column: string | null; readonly reason: string; readonly remedy: string }

/** What one row becomes: zero or more records, and what was rejected in it. */
export type Reading = {
  readonly records: readonly SourceRecord[]
  readonly rejections: readonly Rejection[]
  /** The earlier row that the records come from, where its reader held it back until now. */
  readonly from?: SourceRow
}

const turn = (choice: Choice | null): Choice | null => (choice === 1 ? -1 : choice === -1 ? 1 : choice)

/** The same vote on the pair with its two responses exchanged: what was shown first is now shown second. */
export function turnVote(vote: Vote): Vote {
  const { choice, orders } = vote
  return {
    ...vote,
    choice: turn(choice),
    orders: orders && { shown: turn(orders.swapped), swapped: turn(orders.shown) },
  }
}
