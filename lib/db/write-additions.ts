import type { PoolClient } from 'pg'
import type { Addition, NewPair, NewVote } from '@/lib/ingest/assembly/assembly'
import type { Rejection } from '@/lib/ingest/record'
import { storableJson } from '@/lib/storable'
import type { Ends, Sent } from './bulk'
import type { ColumnKind } from './copy/row-buffer'
import { type CopyGroup, copyInto } from './copy-in'
import type { RowTables } from './tables/row-tables'

const TABLES = {
  prompt: { dataset_id: 'int4', index: 'int4', external_id: 'text', text: 'text', source: 'text' },
  response: {
    dataset_id: 'int4',
    index: 'int4',
    prompt_index: 'int4',
    text: 'text',
    source: 'text',
    author: 'text',
    level: 'int2',
  },
  pair: {
    dataset_id: 'int4',
    index: 'int4',
    prompt_index: 'int4',
    a_index: 'int4',
    b_index: 'int4',
    external_id: 'text',
    slices: 'json',
  },
  rater: { dataset_id: 'int4', index: 'int2', name: 'text', kind: 'text', setting: 'text' },
  preference: {
    dataset_id: 'int4',
    pair_index: 'int4',
    rater_index: 'int2',
    choice: 'int2',
    strength: 'float4',
    raw: 'text',
    shown: 'int2',
    swapped: 'int2',
  },
  rejected_row: {
    dataset_id: 'int4',
    position: 'int4',
    scope: 'text',
    file: 'text',
    line: 'int4',
    column: 'text',
    value: 'text',
    reason: 'text',
    remedy: 'text',
    conflict: 'boolean',
  },
} as const satisfies Record<string, Record<string, ColumnKind>>

const UNREADABLE = 2

export type AdditionWriter = {
  add(addition: Addition): void
  reject(rejection: Rejection): void
  /** Enough has gathered for `drain` to be called. */
  isDue(): boolean
  drain(): Promise<void>
  /** Says what was sent: how many rows PostgreSQL took of each table, and the ends of what points to them. */
  end(): Promise<Sent>
}

/** The ends of numbers as they come. */
function createEnds() {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  return {
    take(number: number): void {
      if (number < least) least = number
      if (number > most) most = number
    },
    ends: (): Ends => (least > most ? { least: null, most: null } : { least, most }),
  }
}

/** The verdict in one of the two orders; `null` where they were not asked for. */
function verdictIn(order: 'shown' | 'swapped', { orders }: NewVote): number | null {
  return orders ? (orders[order] ?? UNREADABLE) : null
}

type Slices = NewPair['slices']

/** Slices as JSON, `null` where there are none; of a frozen object, which many rows share, written once. */
function createSliceWriter(): (slices: Slices) => string | null {
  const written = new WeakMap<Slices, string>()
  const write = (slices: Slices): string => {
    const json = storableJson(slices)
    if (Object.isFrozen(slices)) written.set(slices, json)
    return json
  }
  return (slices) => (isEmpty(slices) ? null : (written.get(slices) ?? write(slices)))
}

function isEmpty(slices: Slices): boolean {
  for (const _ in slices) return false
  return true
}

function writeAddition(
  copy: CopyGroup<keyof typeof TABLES>,
  id: number,
  addition: Addition,
  writeSlices: ReturnType<typeof createSliceWriter>,
): void {
  const { prompt, pair } = addition
  if (prompt) copy.push('prompt', [id, prompt.index, prompt.externalId, prompt.text, prompt.source])
  for (const { index, prompt: of, text, source, author, level } of addition.responses)
    copy.push('response', [id, index, of, text, source, author, level])
  if (pair) copy.push('pair', [id, pair.index, pair.prompt, pair.a, pair.b, pair.externalId, writeSlices(pair.slices)])
  for (const { index, name, kind, setting } of addition.raters)
    copy.push('rater', [id, index, name, kind, setting ?? ''])
  for (const vote of addition.votes) {
    const { pair, rater, choice, strength, raw } = vote
    const [shown, swapped] = [verdictIn('shown', vote), verdictIn('swapped', vote)]
    copy.push('preference', [id, pair, rater, choice, strength, raw, shown, swapped])
  }
}

/**
 * Writes what an import adds to a dataset, row by row, through COPY, into tables of its own or the shared ones. `rejected`:
 * how many rows it lists already.
 */
export function writeAdditions(client: PoolClient, datasetId: number, into: RowTables, rejected = 0): AdditionWriter {
  const copy = copyInto(client, TABLES, into)
  const writeSlices = createSliceWriter()
  const prompts = createEnds()
  const responses = createEnds()
  const raters = createEnds()
  let position = rejected
  return {
    add(addition) {
      const { pair, votes } = addition
      for (const { prompt } of addition.responses) prompts.take(prompt)
      if (pair) {
        responses.take(pair.a)
        responses.take(pair.b)
      }
      for (const { rater } of votes) raters.take(rater)
      writeAddition(copy, datasetId, addition, writeSlices)
    },
    reject({ scope, file, line, column, value, reason, remedy, conflict }) {
      copy.push('rejected_row', [
        datasetId,
        position,
        scope,
        file,
        line,
        column,
        value,
        reason,
        remedy,
        conflict ?? false,
      ])
      position++
    },
    isDue: () => copy.isDue(),
    drain: () => copy.drain(),
    end: async () => ({
      rows: await copy.end(),
      ends: { prompt: prompts.ends(), response: responses.ends(), rater: raters.ends() },
    }),
  }
}
