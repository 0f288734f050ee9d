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
  /** Names of raters that are people, whatever the files say. */
  people: z.array(z.string().max(1000)).max(1000).default([]),
  /** Names of raters that are models, whatever the files say. */
  models: z.array(z.string().max(1000)).max(1000).default([]),
  /** The column that says whose an unnamed person's label is; `null`: the one that its name tells, if any; empty: none. */
  raterColumn: z.string().max(500).nullable().default(null),
  /** Which sheet of a workbook is read, by the name of its file; the first that has rows where none is named. */
  sheets: z.record(z.string().max(1000), z.string().max(200)).default({}),
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

/**
 * What a person decided about raters, applied to every reading: some are people whatever the files say, and the labels of
 * some are turned around (their a is b, their larger rating the worse; ties and missing ones stay).
 */
export function createRaterChange({
  flipped,
  people,
  models,
}: Pick<ImportOptions, 'flipped' | 'people' | 'models'>): (reading: Reading) => Reading {
  if (flipped.length + people.length + models.length === 0) return (reading) => reading
  const turned = new Set(flipped)
  const persons = new Set(people)
  const machines = new Set(models)
  const raterOf = (rater: RaterKey): RaterKey => {
    const { name, kind } = rater
    if (persons.has(name)) return { name, kind: 'human', setting: null }
    return machines.has(name) && kind === 'human' ? { name, kind: 'model', setting: 'discrimination' } : rater
  }
  /** Turned around before somebody said what the rater is, or after. */
  const isTurned = (before: RaterKey, after: RaterKey): boolean =>
    turned.has(raterName(after)) || turned.has(raterName(before))
  const change = (record: SourceRecord): SourceRecord =>
    record.kind === 'rated'
      ? {
          ...record,
          ratings: record.ratings.map((rating) => {
            const rater = raterOf(rating.rater)
            return { ...rating, rater, value: isTurned(rating.rater, rater) ? opposite(rating.value) : rating.value }
          }),
        }
      : {
          ...record,
          votes: record.votes.map((vote) => {
            const rater = raterOf(vote.rater)
            return { ...(isTurned(vote.rater, rater) ? flipVote(vote) : vote), rater }
          }),
        }
  return (reading) => ({ ...reading, records: reading.records.map(change) })
}
