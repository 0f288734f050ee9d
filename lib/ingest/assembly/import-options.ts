import { z } from 'zod'
import { mappingSchema } from '@/lib/ingest/mapping/mapping'
import type { RaterKey, Reading, SourceRecord, Vote } from '@/lib/ingest/record'
import { PAIR_RULE } from './pair-rule'
import { raterName } from './registry'

/** What a person decided about an upload before its import; kept with the dataset. */
export const optionsSchema = z.object({
  /** Reads the files whose columns it names, before any known format. */
  mapping: mappingSchema.nullable().default(null),
  /** Raters whose labels mean the opposite of what they say, as `raterName` writes them. */
  flipped: z.array(z.string().max(1000)).max(1000).default([]),
  /** How pairs are made of rated responses. */
  rule: z
    .object({ which: z.enum(['all', 'adjacent', 'best-worst']), cap: z.number().int().min(1).max(10_000) })
    .default({ ...PAIR_RULE }),
})

export type ImportOptions = z.infer<typeof optionsSchema>

export const NO_OPTIONS: ImportOptions = optionsSchema.parse({})

const opposite = <Value extends number | null>(value: Value): Value => (value === null ? value : -value + 0) as Value

function flipVote(vote: Vote): Vote {
  const { choice, orders } = vote
  return {
    ...vote,
    choice: opposite(choice),
    orders: orders && { shown: opposite(orders.shown), swapped: opposite(orders.swapped) },
  }
}

/** Turns the labels of some raters around: their a is b, their larger rating the worse. Ties and missing ones stay. */
export function createFlip(raters: readonly string[]): (reading: Reading) => Reading {
  if (raters.length === 0) return (reading) => reading
  const flipped = new Set(raters)
  const has = (rater: RaterKey): boolean => flipped.has(raterName(rater))
  const flipRecord = (record: SourceRecord): SourceRecord =>
    record.kind === 'rated'
      ? {
          ...record,
          ratings: record.ratings.map((rating) =>
            has(rating.rater) ? { ...rating, value: opposite(rating.value) } : rating,
          ),
        }
      : { ...record, votes: record.votes.map((vote) => (has(vote.rater) ? flipVote(vote) : vote)) }
  return (reading) => ({ ...reading, records: reading.records.map(flipRecord) })
}
