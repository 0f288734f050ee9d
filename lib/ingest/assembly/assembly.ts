import type { RaterKey, Rejection, Vote } from '@/lib/ingest/record'

/** What became of one vote. A `duplicate` says again what is known; a `missing` one has no readable label. */
export type VoteOutcome = 'imported' | 'duplicate' | 'missing'

export type NewPrompt = {
  readonly index: number
  readonly externalId: string | null
  readonly text: string
  readonly source: string | null
}

export type NewResponse = {
  readonly index: number
  readonly prompt: number
  readonly text: string
  readonly source: string | null
  readonly author: string | null
  readonly level: number | null
}

export type NewPair = {
  readonly index: number
  readonly prompt: number
  readonly a: number
  readonly b: number
  readonly externalId: string | null
  readonly slices: Readonly<Record<string, string>>
}

export type NewRater = RaterKey & { readonly index: number }
export type NewFactor = { readonly index: number; readonly name: string }
export type NewValue = { readonly factor: number; readonly response: number; readonly value: number }

/** A vote to be stored, in terms of the stored pair's a and b. `choice` null: unreadable, and `raw` says what stood there. */
export type NewVote = Omit<Vote, 'rater'> & { readonly rater: number; readonly pair: number }

/** What one record adds to the dataset; every noun is numbered from 0 in the order of its first appearance. */
export type Addition = {
  /** `missing`: no readable label in the record (its pair is added all the same). */
  readonly status: 'imported' | 'duplicate' | 'missing'
  readonly prompt: NewPrompt | null
  readonly responses: readonly NewResponse[]
  readonly pair: NewPair | null
  readonly raters: readonly NewRater[]
  readonly factors: readonly NewFactor[]
  readonly votes: readonly NewVote[]
  readonly values: readonly NewValue[]
  /** One for each vote of the record, in its order. */
  readonly outcomes: readonly VoteOutcome[]
  /** Cells left out; the record was taken over. */
  readonly rejections: readonly Rejection[]
}

/** Nothing of the record enters the dataset. */
export type Refusal = { readonly status: 'rejected'; readonly rejection: Rejection }

export type Assembly = Addition | Refusal
