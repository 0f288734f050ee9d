import type { Place } from '@/lib/ingest/assembly/vote-store'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import type { RaterKey, SourceRecord } from '@/lib/ingest/record'
import type { LintFinding } from './finding'

/** One row's answers (one or two) to its prompt. */
export type LintRow = {
  readonly place: Place
  readonly prompt: number
  readonly promptText: string
  readonly source: string | null
  readonly answers: readonly string[]
  /** What raters gave a single answer. */
  readonly ratings: readonly number[]
}

/** Two answers to one prompt, as a row shows them. */
export type LintPair = {
  readonly place: Place
  readonly prompt: number
  readonly promptText: string
  readonly a: string
  readonly b: string
}

/** One rater's decision on a pair. */
export type LintChoice = {
  readonly place: Place
  readonly prompt: number
  /** The same two texts for the same prompt have one number, in whatever order. */
  readonly pair: number
  readonly rater: RaterKey
  readonly raw: string
  /** 1: the first of the row, −1: the second. */
  readonly choice: 1 | -1
  /** The same in an order of the two texts that no row changes. */
  readonly canonical: 1 | -1
  /** Whether the first is longer (1), shorter (−1) or as long (0), in words. */
  readonly longer: number
  /** The pair was made of rated responses: which is first says nothing. */
  readonly derived: boolean
  /** Who wrote the first and the second, as far as the row says. */
  readonly authors: readonly [string | null, string | null]
  /** The row's texts; `null` where only the verdict is at hand. */
  readonly texts: Omit<LintPair, 'place' | 'prompt'> | null
}

export type LintRead = {
  readonly file: string
  readonly value: unknown
  readonly records: readonly SourceRecord[]
  readonly mapping: Mapping | null
}

/** One thing to look for: hears what passes by, keeps counts, and says at the end what it found. */
export type LintCheck = {
  /** Every row as it was read, before its parts. */
  read?(row: LintRead): void
  row?(row: LintRow): void
  pair?(pair: LintPair): void
  choice?(choice: LintChoice): void
  /** Once, after the last row. */
  finding(): LintFinding
}
